import { type Act, actsOn } from './act.js'
import { ACTS_BY_CERTIFYING } from './acts-by-certifying.js'
import { ACTS_BY_COMPULSION } from './acts-by-compulsion.js'
import { ACTS_BY_CONSENTS } from './acts-by-consents.js'
import { ACTS_BY_DECIDING } from './acts-by-deciding.js'
import { ACTS_BY_DRAFTING } from './acts-by-drafting.js'
import { ACTS_BY_UNCLAIMED } from './acts-by-unclaimed.js'
import { ACTS_BY_DESTROYING } from './acts-by-destroying.js'
import { ACTS_BY_EXECUTING } from './acts-by-executing.js'
import { ACTS_BY_FUNCTION } from './acts-by-function.js'
import { ACTS_BY_MANDATES } from './acts-by-mandates.js'
import { ACTS_BY_REQUESTING } from './acts-by-requesting.js'
import { ACTS_OF_ACCOUNTS } from './acts-of-accounts.js'
import { ACTS_OF_ALERTS } from './acts-of-alerts.js'
import { ACTS_OF_CASES } from './acts-of-cases.js'
import { ACTS_OF_CONVERSATION } from './acts-of-conversation.js'
import { ACTS_OF_DESIGNATIONS } from './acts-of-designations.js'
import { ACTS_OF_DESTRUCTION } from './acts-of-destruction.js'
import { ACTS_OF_DESK } from './acts-of-desk.js'
import { ACTS_OF_INSPECTIONS } from './acts-of-inspections.js'
import { ACTS_OF_INTAKE } from './acts-of-intake.js'
import { ACTS_OF_LOG } from './acts-of-log.js'
import { ACTS_OF_MEETINGS } from './acts-of-meetings.js'
import { ACTS_OF_PAPER } from './acts-of-paper.js'
import { ACTS_OF_REGISTER } from './acts-of-register.js'
import { ACTS_OF_RULES } from './acts-of-rules.js'
import { ACTS_ON_OWN_PAGE } from './acts-on-own-page.js'
import { ofThisRun } from '../support/run.js'
import { type ActorName, ACTORS } from './actors.js'
import { APP, NOBODY } from './groups.js'
import { REACHED } from './reached.js'
import { SEEN_OF_AUDITING } from './seen-of-auditing.js'
import { SEEN_OF_CASES } from './seen-of-cases.js'
import { SEEN_OF_CONVERSATION } from './seen-of-conversation.js'
import { SEEN_OF_DESTRUCTION } from './seen-of-destruction.js'
import { SEEN_OF_PAPER } from './seen-of-paper.js'
import { SEEN_OF_RIGHTS } from './seen-of-rights.js'
import { SEEN_OF_STAFF } from './seen-of-staff.js'
import { VIEWS } from './seen.js'

export const SEEN = [
  ...SEEN_OF_STAFF,
  ...SEEN_OF_CASES,
  ...SEEN_OF_CONVERSATION,
  ...SEEN_OF_AUDITING,
  ...SEEN_OF_PAPER,
  ...SEEN_OF_DESTRUCTION,
  ...SEEN_OF_RIGHTS,
]

/** Nobody deletes from any table but for these, whose acts say who does. */
const DELETED_FROM = ['account_role', 'case_draft', 'log_witness']

const REMOVALS: readonly Act[] = SEEN.filter(({ table }) => !VIEWS.includes(table)).flatMap(({ table }) => [
  ...(DELETED_FROM.includes(table) ? [] : actsOn(table, ['delete', `delete from jikimi.${table}`, NOBODY])),
  ...actsOn(table, ['empty it', `truncate jikimi.${table} cascade`, NOBODY]),
])

/** Verb by verb, everything that somebody could try. */
export const ACTS: readonly Act[] = [
  ...ACTS_OF_ACCOUNTS,
  ...ACTS_OF_DESIGNATIONS,
  ...ACTS_OF_CASES,
  ...ACTS_OF_CONVERSATION,
  ...ACTS_OF_DESK,
  ...ACTS_OF_MEETINGS,
  ...ACTS_OF_REGISTER,
  ...ACTS_OF_PAPER,
  ...ACTS_OF_DESTRUCTION,
  ...ACTS_BY_DESTROYING,
  ...ACTS_BY_CERTIFYING,
  ...ACTS_BY_COMPULSION,
  ...ACTS_BY_REQUESTING,
  ...ACTS_BY_DECIDING,
  ...ACTS_BY_EXECUTING,
  ...ACTS_BY_MANDATES,
  ...ACTS_ON_OWN_PAGE,
  ...ACTS_BY_UNCLAIMED,
  ...ACTS_BY_CONSENTS,
  ...ACTS_BY_DRAFTING,
  ...ACTS_OF_INTAKE,
  ...ACTS_OF_RULES,
  ...ACTS_OF_LOG,
  ...ACTS_OF_ALERTS,
  ...ACTS_OF_INSPECTIONS,
  ...ACTS_BY_FUNCTION,
  ...REMOVALS,
]

/** Whoever can do it; and of those who can't all in the full form, in the short one a third, of each act another. */
export const ASKED: readonly (readonly [Act, readonly ActorName[]])[] = ACTS.map((act, at) => {
  const others = (Object.keys(ACTORS) as ActorName[]).filter((actor) => !act.by.includes(actor))
  return [act, [...act.by, ...ofThisRun(others, at)]]
})

/** How many questions that is, each with its answer. */
export const CELLS =
  SEEN.length * Object.keys(ACTORS).length +
  ASKED.reduce((sum, [, actors]) => sum + actors.length, 0) +
  REACHED.length * APP.length
