import type { Localised } from '@jikimi/policy'
import type { DecisionPart, RefusalGround, RightsOutcome } from '@jikimi/schema'
import type { Right } from '../deciding/refusal-grounds.js'
import type { Contact, GoneCase, Objection } from './notice.js'

/** What was decided about one collection, and what carrying it out came to. */
export interface PartFacts {
  readonly case: GoneCase
  readonly outcome: DecisionPart
  readonly ground: RefusalGround | null
  readonly words: string
  readonly destroys: boolean
  readonly done: 'DONE' | 'HELD' | 'GONE' | null
  /** Names of the items that it holds, or that were put right. */
  readonly items: readonly Localised[]
  readonly kept: { readonly because: 'STATUTE' | 'PROCEEDING'; readonly statute: string | null } | undefined
}

/** All that a notice is made of, as it lies in the database; days are `YYYY-MM-DD` in Seoul. */
export interface NoticeFacts {
  readonly right: Right
  readonly number: string
  readonly receivedOn: string
  readonly round: 1 | 2
  readonly isOnPaper: boolean
  readonly contact: Contact
  readonly agencies: Objection['agencies']
  readonly noticedOn: string
  /** Where the person comes to their own page. */
  readonly page: string
  readonly words: string
  /** Undefined while it is deferred. */
  readonly decision:
    | {
        readonly outcome: RightsOutcome
        readonly executedOn: string
        readonly parts: readonly PartFacts[]
        /** Cases that were destroyed before it was decided. */
        readonly gone: readonly GoneCase[]
      }
    | undefined
  readonly deferredUntil: string | undefined
}
