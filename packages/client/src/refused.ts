/** What kind of refusal it is: enough to choose a screen by; the code says what to write on it. */
export type RefusalCategory = 'NOT_FOUND' | 'NOT_ALLOWED' | 'INVALID' | 'CONFLICT' | 'UNAVAILABLE'

/** What the server adds to a code so that a sentence can be made of it, e.g. `{ maxLength: 2000 }`. No personal data. */
export type RefusalFacts = Readonly<Record<string, unknown>>

/** What a refusal is made of. `requestId` is there when the server named the request. */
export type RefusalParts = {
  code: string
  category: RefusalCategory
  facts?: RefusalFacts
  requestId?: string | undefined
}

/**
 * The server said no, or could not be understood (`UNAVAILABLE`). Its message is its code: it never holds a variable,
 * the text of the document, an address or the cause, so that it may be logged.
 */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string
  readonly category: RefusalCategory
  readonly facts: RefusalFacts
  readonly requestId: string | undefined

  constructor({ code, category, facts = {}, requestId }: RefusalParts) {
    super(code)
    this.code = code
    this.category = category
    this.facts = facts
    this.requestId = requestId
  }
}

/** Nobody answered, or nobody whom we understand. */
export const unavailable = (requestId?: string): Refused =>
  new Refused({ code: 'UNAVAILABLE', category: 'UNAVAILABLE', requestId })
