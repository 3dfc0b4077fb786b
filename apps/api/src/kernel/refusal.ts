/** The five ways in which Jikimi says no. */
export type RefusalCategory = 'NOT_FOUND' | 'NOT_ALLOWED' | 'INVALID' | 'CONFLICT' | 'UNAVAILABLE'

/** What a refusal may carry: identifiers, numbers, days and words of a vocabulary. Never what somebody typed. */
export type Facts = Readonly<Record<string, string | number | boolean>>

/**
 * Expected, coded, safe to show. Rooms make theirs in `*.refusals.ts`; everything else that is thrown is a Fault.
 * The message is the code on purpose: whoever logs it can't leak more than that.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: string,
    readonly category: RefusalCategory,
    readonly facts: Facts = {},
  ) {
    super(code)
  }
}
