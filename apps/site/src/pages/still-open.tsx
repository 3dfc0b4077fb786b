import type { Frame } from './frame.js'

/** The way back to a visit that this browser still has: a link pressed twice opened it the first time. */
export const StillOpen = ({ frame: { locale, words } }: { frame: Frame }) => (
  <p class="note">
    {words.casePage.open.stillOpen} <a href={`/${locale}/case/conversation`}>{words.casePage.open.toConversation}</a>
  </p>
)
