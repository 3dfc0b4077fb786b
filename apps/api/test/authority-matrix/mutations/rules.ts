import type { Role } from '@jikimi/schema'
import { SEPARATION } from '../../../src/authority/separation.js'
import { ACCESS_CONTROL_RULES } from '../../../src/rooms/access-control/access-control.rules.js'
import { ACCESS_LOG_RULES } from '../../../src/rooms/access-log/access-log.rules.js'
import { RECORD_EXPORT_RULES } from '../../../src/rooms/access-log/record-export.rules.js'
import { ALERTS_RULES } from '../../../src/rooms/alerts/alerts.rules.js'
import { APPOINTMENT_RULES } from '../../../src/rooms/appointments/appointments.rules.js'
import { DESIGNATION_RULES } from '../../../src/rooms/designations/designations.rules.js'
import { INQUIRY_RULES } from '../../../src/rooms/inquiries/inquiries.rules.js'
import { INSPECTION_RULES } from '../../../src/rooms/inspections/inspections.rules.js'
import { PAPER_RULES } from '../../../src/rooms/paper/paper.rules.js'
import { REGISTER_RULES } from '../../../src/rooms/register/register.rules.js'
import { MANDATE_RULES } from '../../../src/rooms/mandates/mandates.rules.js'
import { OWN_PAGE_RULES } from '../../../src/rooms/own-page/own-page.rules.js'
import { COMPULSION_RULES } from '../../../src/rooms/rights-requests/compulsion/compulsion.rules.js'
import { DECISION_RULES } from '../../../src/rooms/rights-requests/deciding/decisions.rules.js'
import { REQUEST_RULES } from '../../../src/rooms/rights-requests/requests.rules.js'
import { POLICY_DRAFT_RULES } from '../../../src/rooms/policy-drafts/policy-drafts.rules.js'
import { UNCLAIMED_RULES } from '../../../src/rooms/rights-requests/unclaimed/unclaimed.rules.js'
import { RETENTION_RULES } from '../../../src/rooms/retention/retention.rules.js'
import { STAFF_RULES } from '../../../src/rooms/staff/staff.rules.js'
import { askCases } from '../runs/ask-cases.js'
import { askExportJob } from '../runs/ask-export-job.js'
import { askHolding } from '../runs/ask-holding.js'
import { askLastAdministrator } from '../runs/ask-last-administrator.js'
import { askLists } from '../runs/ask-lists.js'
import { askReceipts } from '../runs/ask-receipts.js'
import { askRoles } from '../runs/ask-roles.js'
import { askSpecials } from '../runs/ask-specials.js'
import { askVisits } from '../runs/ask-visits.js'
import { askRegisterWide } from '../runs/ask-register-wide.js'
import { askStrayMeeting } from '../runs/ask-stray-meeting.js'
import { CASE_ROWS } from '../rows/case-rows.js'
import { ROLE_ROWS } from '../rows/role-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { DESTRUCTION_MUTANTS } from './destruction-mutants.js'
import { RIGHTS_MUTANTS } from './rights-mutants.js'
import { type Ask, letting, objects, type RuleMutant, yes } from './rule-mutant.js'

/** Every object of rules that the API decides by. A test holds this list against the sources. */
export const RULES: Readonly<Record<string, object>> = {
  SEPARATION,
  STAFF_RULES,
  DESIGNATION_RULES,
  INQUIRY_RULES,
  APPOINTMENT_RULES,
  REGISTER_RULES,
  ACCESS_CONTROL_RULES,
  ACCESS_LOG_RULES,
  RECORD_EXPORT_RULES,
  ALERTS_RULES,
  INSPECTION_RULES,
  RETENTION_RULES,
  PAPER_RULES,
  REQUEST_RULES,
  DECISION_RULES,
  COMPULSION_RULES,
  MANDATE_RULES,
  UNCLAIMED_RULES,
  POLICY_DRAFT_RULES,
  OWN_PAGE_RULES,
}

const no = () => () => false
/** Nothing is kept from anybody: no account has this id. */
const nobody =
  ({ nothing }: Scene) =>
  () =>
    nothing.account
/** Whoever asks is taken for the one whom most alerts are about. */
const theHandler =
  ({ people }: Scene) =>
  () =>
    people['handler']
/** Whoever asks is taken for the sender of the same case. */
const anyCollection =
  ({ cases }: Scene) =>
  () =>
    cases.collections.closed
/** Whoever visits is taken for the visitor of the case whose time is fixed. */
const anotherVisit =
  ({ cases: { ids, collections } }: Scene) =>
  () => ({ kind: 'VISITOR', caseId: ids.fixed, collectionId: collections.fixed })
const whoeverMeets =
  ({ people }: Scene) =>
  () =>
    people['irHandler']
const cases =
  (...fields: string[]): Ask =>
  (scene) =>
    askCases(
      scene,
      CASE_ROWS.filter(([field]) => fields.some((name) => field.endsWith(name))),
      1,
    )

async function nothingRestricted({ superuser }: Scene): Promise<() => Promise<unknown>> {
  const { rows } = await superuser.query<{ text: string }>(
    `select pg_get_functiondef('jikimi.restricted_collections()'::regprocedure) as text`,
  )
  await superuser.query(`create or replace function jikimi.restricted_collections() returns uuid[] language sql stable
    security definer set search_path = jikimi, pg_temp as $$ select '{}'::uuid[] $$`)
  return () => superuser.query(rows[0]!.text)
}

const { conflictAmong } = SEPARATION

/** One pair less that nobody can hold together. */
const pairing = (row: (typeof ROLE_ROWS)[number]): RuleMutant => {
  const [, one, other] = row
  const names = [`${one}_${other}`, `${other}_${one}`]
  return {
    of: 'SEPARATION',
    rule: 'conflictAmong',
    variant: `${one} with ${other}`,
    allow: () => (roles: readonly Role[], excepted: ReadonlySet<string>) =>
      conflictAmong(roles, new Set([...excepted, ...names])),
    asks: (scene) => askRoles(scene, [row]),
  }
}

/** Each rule replaced by one that allows everything, and the questions that it concerns. */
export const RULE_MUTANTS: readonly RuleMutant[] = [
  { of: 'SEPARATION', rule: 'conflictAmong', allow: () => () => undefined, asks: askRoles },
  ...ROLE_ROWS.filter(([word]) => word === 'ROLES_CONFLICT').map(pairing),
  letting('DESIGNATION_APPROVED_BY_ANOTHER', objects('approveDesignation')),
  letting('ATTENDANCE_ENTERED_BY_ANOTHER', objects('enterAttendance', 'voidAttendance')),
  letting('REVEALS_UNLOCKED_BY_ANOTHER', objects('unlockReveals')),
  letting('ACCOUNT_REINSTATED_BY_ANOTHER', objects('reinstateAccount')),
  letting('AUDIT_SCOPE_GRANTED_BY_ANOTHER', objects('grantAuditScope')),
  {
    ...letting('AUDIT_SCOPE_GRANTED_BY_ANOTHER', objects('endAuditScope')),
    variant: 'an audit scope ended by another',
  },
  letting('EXCEPTION_ACCEPTED_BY_ANOTHER', objects('declareException', 'acceptException')),
  letting('ROLE_GRANTED_BY_ANOTHER', objects('changeRoles')),
  letting('EXPLANATION_JUDGED_BY_ANOTHER', objects('Explanation', 'dismissAlert')),
  letting('INSPECTION_SIGNED_BY_ANOTHER', objects('signInspection')),
  letting('RECORD_CUT_APPROVED_BY_ANOTHER', objects('approveRecordCut')),
  letting('POLICY_APPROVED_BY_ANOTHER', objects('approvePolicyDraft')),
  { of: 'POLICY_DRAFT_RULES', rule: 'proposersSeen', allow: () => () => undefined, asks: askLists },
  { of: 'POLICY_DRAFT_RULES', rule: 'approvesAfter', allow: yes, asks: askSpecials },
  { of: 'STAFF_RULES', rule: 'isAnother', allow: yes, asks: objects('Account') },
  { of: 'STAFF_RULES', rule: 'mayEndSession', allow: yes, asks: objects('endSession') },
  { of: 'STAFF_RULES', rule: 'leavesEnough', allow: yes, asks: askLastAdministrator },
  { of: 'STAFF_RULES', rule: 'hasRoomFor', allow: yes, asks: askRoles },
  { of: 'DESIGNATION_RULES', rule: 'proposersSeen', allow: () => () => undefined, asks: askLists },
  { of: 'DESIGNATION_RULES', rule: 'decidesOn', allow: yes, asks: askSpecials },
  {
    of: 'DESIGNATION_RULES',
    rule: 'ownOnly',
    allow:
      ({ people }) =>
      () =>
        people['over'],
    asks: askLists,
  },
  { of: 'INQUIRY_RULES', rule: 'reachesPurpose', allow: yes, asks: cases('inquiryCase') },
  { of: 'INQUIRY_RULES', rule: 'worksOn', allow: yes, asks: cases('takeCase') },
  { of: 'INQUIRY_RULES', rule: 'holds', allow: yes, asks: askHolding },
  { of: 'INQUIRY_RULES', rule: 'hasReach', allow: yes, asks: cases('revealItems') },
  { of: 'INQUIRY_RULES', rule: 'isWithinReach', allow: yes, asks: cases('revealItems') },
  { of: 'INQUIRY_RULES', rule: 'releases', allow: yes, asks: objects('releaseCases') },
  { of: 'INQUIRY_RULES', rule: 'ownCollection', allow: anyCollection, asks: askReceipts },
  { of: 'INQUIRY_RULES', rule: 'ownVisit', allow: anotherVisit, asks: askVisits },
  { of: 'INQUIRY_RULES', rule: 'holds', variant: 'holds, a draft', allow: yes, asks: askLists },
  {
    of: 'INQUIRY_RULES',
    rule: 'worksOn',
    variant: 'worksOn, a draft',
    allow: yes,
    asks: cases('answerDraft', 'saveDraft'),
  },
  {
    of: 'INQUIRY_RULES',
    rule: 'worksOn',
    variant: 'worksOn, letters',
    allow: yes,
    asks: cases('sendAgain', 'noteBounce'),
  },
  { of: 'INQUIRY_RULES', rule: 'worksOn', variant: 'worksOn, opened again', allow: yes, asks: cases('reopenCase') },
  { of: 'INQUIRY_RULES', rule: 'worksOn', variant: 'worksOn, alike', allow: yes, asks: askLists },
  { of: 'APPOINTMENT_RULES', rule: 'reachesMeeting', allow: yes, asks: cases('endAppointment') },
  { of: 'APPOINTMENT_RULES', rule: 'listsOf', allow: whoeverMeets, asks: askLists },
  { of: 'APPOINTMENT_RULES', rule: 'opensPlace', allow: yes, asks: askLists },
  { of: 'APPOINTMENT_RULES', rule: 'ends', allow: yes, asks: askStrayMeeting },
  { of: 'APPOINTMENT_RULES', rule: 'ownVisit', allow: anotherVisit, asks: askVisits },
  { of: 'REGISTER_RULES', rule: 'hasSearchesLeft', allow: yes, asks: askSpecials },
  { of: 'REGISTER_RULES', rule: 'isNarrow', allow: yes, asks: askRegisterWide },
  {
    of: 'REGISTER_RULES',
    rule: 'isUnrestricted',
    allow: () => () => 'true',
    openly: nothingRestricted,
    asks: objects('registeredPerson', 'joinCollections'),
  },
  {
    of: 'REGISTER_RULES',
    rule: 'isUnrestricted',
    variant: 'isUnrestricted, lists',
    allow: () => () => 'true',
    asks: askLists,
  },
  // A condition in SQL is written down once, as the server starts: the function that it asks is replaced instead
  {
    of: 'INQUIRY_RULES',
    rule: 'isUnrestricted',
    allow: () => () => 'true',
    openly: nothingRestricted,
    asks: cases('inquiryCase'),
  },
  { of: 'ACCESS_CONTROL_RULES', rule: 'readsException', allow: yes, asks: askLists },
  { of: 'ACCESS_CONTROL_RULES', rule: 'isDeputy', allow: yes, asks: objects('acceptException') },
  { of: 'ACCESS_CONTROL_RULES', rule: 'isOwnUnlock', allow: yes, asks: askLists },
  { of: 'ACCESS_LOG_RULES', rule: 'readsWithin', allow: yes, asks: askLists },
  { of: 'ACCESS_LOG_RULES', rule: 'seesScope', allow: yes, asks: askLists },
  { of: 'ACCESS_LOG_RULES', rule: 'readsAll', allow: yes, asks: askLists },
  {
    of: 'ACCESS_LOG_RULES',
    rule: 'readsAll',
    variant: 'readsAll, one record',
    allow: yes,
    asks: objects('accessRecord'),
  },
  { of: 'ACCESS_LOG_RULES', rule: 'readsAll', variant: 'readsAll, one proof', allow: yes, asks: objects('of proofs') },
  { of: 'ACCESS_LOG_RULES', rule: 'isAudited', allow: no, asks: objects('grantAuditScope') },
  {
    of: 'ACCESS_LOG_RULES',
    rule: 'isAudited',
    variant: 'isAudited, ending',
    allow: no,
    asks: objects('endAuditScope'),
  },
  { of: 'RECORD_EXPORT_RULES', rule: 'isWithin', allow: yes, asks: objects('askRecordExport') },
  { of: 'RECORD_EXPORT_RULES', rule: 'isWithin', variant: 'isWithin, fetched later', allow: yes, asks: askSpecials },
  { of: 'RECORD_EXPORT_RULES', rule: 'isStillWithin', allow: yes, asks: askExportJob },
  { of: 'RECORD_EXPORT_RULES', rule: 'sees', allow: yes, asks: askLists },
  { of: 'RECORD_EXPORT_RULES', rule: 'sees', variant: 'sees, one', allow: yes, asks: objects('recordExport') },
  { of: 'RECORD_EXPORT_RULES', rule: 'sees', variant: 'sees, one file', allow: yes, asks: objects('of exports') },
  { of: 'ALERTS_RULES', rule: 'overseesAll', allow: yes, asks: askLists },
  { of: 'ALERTS_RULES', rule: 'overseesAll', variant: 'overseesAll, one', allow: yes, asks: objects('Query.alert') },
  { of: 'ALERTS_RULES', rule: 'keptFrom', allow: nobody, asks: askLists },
  { of: 'ALERTS_RULES', rule: 'keptFrom', variant: 'keptFrom, one', allow: nobody, asks: objects('Query.alert') },
  { of: 'ALERTS_RULES', rule: 'keptFrom', variant: 'keptFrom, judged', allow: nobody, asks: objects('askExplanation') },
  { of: 'ALERTS_RULES', rule: 'readsWithin', allow: yes, asks: askLists },
  { of: 'ALERTS_RULES', rule: 'readsWithin', variant: 'readsWithin, one', allow: yes, asks: objects('Query.alert') },
  { of: 'ALERTS_RULES', rule: 'ownOnly', allow: theHandler, asks: askLists },
  { of: 'ALERTS_RULES', rule: 'ownOnly', variant: 'ownOnly, one', allow: theHandler, asks: objects('Query.alert') },
  {
    of: 'ALERTS_RULES',
    rule: 'ownOnly',
    variant: 'ownOnly, answered',
    allow: theHandler,
    asks: objects('answerExplanation'),
  },
  { of: 'ALERTS_RULES', rule: 'isAsked', allow: yes, asks: askLists },
  { of: 'ALERTS_RULES', rule: 'isAsked', variant: 'isAsked, one', allow: yes, asks: objects('Query.alert') },
  { of: 'ALERTS_RULES', rule: 'knowsRule', allow: yes, asks: askLists },
  { of: 'INSPECTION_RULES', rule: 'makesFindings', allow: yes, asks: objects('commentInspection') },
  ...DESTRUCTION_MUTANTS,
  ...RIGHTS_MUTANTS,
]

/** Replaces the rule while `act` runs. */
export async function withRule<T>(scene: Scene, mutant: RuleMutant, act: () => Promise<T>): Promise<T> {
  const { of, rule, allow, openly } = mutant
  const rules = RULES[of] as Record<string, (...given: never[]) => unknown>
  const right = rules[rule]!
  rules[rule] = allow(scene)
  const close = await openly?.(scene)
  try {
    return await act()
  } finally {
    rules[rule] = right
    await close?.()
  }
}
