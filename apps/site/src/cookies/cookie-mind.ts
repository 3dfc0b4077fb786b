import type { CookieChoice } from '@jikimi/client/public'
import { createContext } from 'preact'

/** What a visitor wants of cookies that are not needed, as far as a page has to know. */
export interface CookieMind {
  /** What they chose; undefined before they chose anything. */
  readonly choice: string | undefined
  /** What the policy in force lets them choose; nothing where nobody counts. */
  readonly offered: readonly CookieChoice[]
  /** Their browser asks not to be followed: whatever they chose, nothing is counted. */
  readonly isGpc: boolean
  /** Whether this page asks them. */
  readonly isAsked: boolean
  /** Whether it asks for this visit alone. */
  readonly isEachTime: boolean
  /** Where visits are counted, if they allow it. */
  readonly counter: URL | undefined
}

/** Where nothing but needed cookies is used. */
export const NOBODY_ASKED: CookieMind = {
  choice: undefined,
  offered: [],
  isGpc: false,
  isAsked: false,
  isEachTime: false,
  counter: undefined,
}

export const CookieMindContext = createContext(NOBODY_ASKED)
