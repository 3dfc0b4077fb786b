import {
  AskRestrictionLiftDocument,
  type AskRestrictionLiftInput,
  ClaimRestrictionDocument,
  type ClaimRestrictionInput,
  DecideRestrictionLiftDocument,
  type DecideRestrictionLiftInput,
  type UnclaimedFieldsFragment,
  UnclaimedRestrictionsDocument,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A restriction from before a restore, whose request is not known. */
export type Unclaimed = UnclaimedFieldsFragment

/** What is done about them. */
export const unclaimedVerbs = {
  list: async (signal: AbortSignal) =>
    (await send(UnclaimedRestrictionsDocument, { first: 100 }, { signal })).unclaimedRestrictions.edges.map(
      ({ node }) => node,
    ),
  claim: async (input: ClaimRestrictionInput) => (await send(ClaimRestrictionDocument, { input })).claimRestriction,
  ask: async (input: AskRestrictionLiftInput) => (await send(AskRestrictionLiftDocument, { input })).askRestrictionLift,
  decide: async (input: DecideRestrictionLiftInput) => send(DecideRestrictionLiftDocument, { input }),
}
