import type {
  ComparedItem,
  ReceivedHow,
  RequestChannel,
  RightsRequestState,
  Role,
  VerificationRung,
} from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'

const HOW: Readonly<Record<RequestChannel, readonly ReceivedHow[]>> = {
  WEB: ['ARRIVAL'],
  EMAIL: ['ARRIVAL'],
  PHONE: ['CALL'],
  FAX: ['ARRIVAL', 'STAMP'],
  WRITING: ['ARRIVAL', 'STAMP', 'POSTMARK'],
}
const CHANGEABLE: readonly RightsRequestState[] = ['RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED']
const OFFICERS_RUNGS: readonly VerificationRung[] = ['CALL_BACK', 'COMPARISON', 'DOCUMENT']

interface Attended {
  readonly assignee_id: string | null
  readonly round: number
  readonly closed_at: Date | null
}

/**
 * Over what the permissions of rights requests reach, as the API decides it; the database decides again. Verbs ask through
 * this object.
 *
 * @law PIPA 38④; Decree 46①
 */
export const REQUEST_RULES = {
  /** Who works on a request is its assignee; the chief privacy officer on an objection only, while it runs. */
  attends: (
    { accountId, roles }: StaffActor,
    { assignee_id: assignee, round, closed_at: closedAt }: Attended,
  ): boolean =>
    assignee === accountId &&
    (roles.includes('PRIVACY_OFFICER') ||
      (round === 2 && closedAt === null && roles.includes('CHIEF_PRIVACY_OFFICER'))),
  /** To whom a request can be given. */
  canAttend: (roles: readonly Role[], round: number): boolean =>
    roles.includes('PRIVACY_OFFICER') || (round === 2 && roles.includes('CHIEF_PRIVACY_OFFICER')),
  /** Whether the actor is shown of whom it is, masked: who decides on the person's data, and not who oversees. */
  seesContact: ({ roles }: StaffActor): boolean => roles.includes('PRIVACY_OFFICER'),
  /** What says when it was received fits how it came. */
  isReceivedSo: (channel: RequestChannel, how: ReceivedHow): boolean => HOW[channel].includes(how),
  /** Not in days to come, not more than a year ago. */
  isReceivedWithin: (receivedAt: Date, now: Date): boolean =>
    receivedAt.getTime() <= now.getTime() && receivedAt.getTime() >= now.getTime() - 365 * 86_400_000,
  /** Targets and proofs change until the decision. */
  isChangeable: (state: RightsRequestState): boolean => CHANGEABLE.includes(state),
  /** A link is opened by the person, a mandate is accepted in its own room. */
  isOfficersRung: (rung: VerificationRung): boolean => OFFICERS_RUNGS.includes(rung),
  /** At least three things, each once. */
  isEnough: (items: readonly ComparedItem[]): boolean => items.length >= 3 && new Set(items).size === items.length,
  /** At least three were compared, and none of them differs. */
  isSame: (compared: readonly ComparedItem[], differing: readonly ComparedItem[]): boolean =>
    compared.length >= 3 && differing.length === 0,
} as const
