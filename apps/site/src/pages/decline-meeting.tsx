import type { Frame } from './frame.js'

/** Declining takes two steps, so that a slip of the finger gives no meeting away. */
export const DeclineMeeting = ({ frame: { locale, words } }: { frame: Frame }) => {
  const said = words.casePage.meeting
  return (
    <details class="decline">
      <summary>{said.declineOpen}</summary>
      <form method="post" action={`/${locale}/case/decline`} data-sends-once={said.picking}>
        <p id="decline-text">{said.declineText}</p>
        <button class="quiet" aria-describedby="decline-text">
          {said.decline}
        </button>
      </form>
    </details>
  )
}
