import type { Frame } from '../frame.js'

/** The way back to a visit that this browser still has: a link pressed twice opened it the first time. */
export const MyStillOpen = ({ frame: { locale, words } }: { frame: Frame }) => (
  <p class="note">
    {words.myPage.open.stillOpen} <a href={`/${locale}/my/page`}>{words.myPage.open.toPage}</a>
  </p>
)
