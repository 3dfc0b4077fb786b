import type { Frame } from './frame.js'

/** Until when the visit lasts, and its end before that. */
export const LeaveCase = ({ frame: { locale, words }, until }: { frame: Frame; until: string }) => {
  const said = words.casePage.conversation
  return (
    <form class="leave" method="post" action={`/${locale}/case/leave`}>
      <p>{said.visitUntil(until)}</p>
      <p class="actions">
        <button class="quiet" aria-describedby="leave-text">
          {said.leave}
        </button>
        <span class="hint" id="leave-text">
          {said.leaveText}
        </span>
      </p>
    </form>
  )
}
