import type { Frame } from '../frame.js'

/** Until when the visit lasts, and its end before that. */
export const MyLeave = ({ frame: { locale, words }, until }: { frame: Frame; until: string }) => (
  <form class="leave" method="post" action={`/${locale}/my/leave`}>
    <p>{words.myPage.visitUntil(until)}</p>
    <p class="actions">
      <button class="quiet" aria-describedby="leave-text">
        {words.myPage.leave}
      </button>
      <span class="hint" id="leave-text">
        {words.myPage.leaveText}
      </span>
    </p>
  </form>
)
