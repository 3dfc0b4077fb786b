/** What an officer looks at the requests by, in the order of the tabs. */
export const REQUEST_VIEWS = [
  'open',
  'mine',
  'unassigned',
  'soon',
  'late',
  'notify',
  'bounced',
  'objected',
  'all',
] as const

/** One of them. */
export type RequestView = (typeof REQUEST_VIEWS)[number]

/** Whether a word of an address names one. */
export const isView = (word: string): word is RequestView => (REQUEST_VIEWS as readonly string[]).includes(word)
