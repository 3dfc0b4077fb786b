import { type Act, actsOn } from './act.js'
import { ACTS_BY_FUNCTION } from './acts-by-function.js'
import { ACTS_OF_ACCOUNTS } from './acts-of-accounts.js'
import { ACTS_OF_CASES } from './acts-of-cases.js'
import { ACTS_OF_DESIGNATIONS } from './acts-of-designations.js'
import { ACTS_OF_INTAKE } from './acts-of-intake.js'
import { ACTS_OF_RULES } from './acts-of-rules.js'
import { ACTORS } from './actors.js'
import { APP, NOBODY } from './groups.js'
import { REACHED } from './reached.js'
import { SEEN_OF_CASES } from './seen-of-cases.js'
import { SEEN_OF_STAFF } from './seen-of-staff.js'

export const SEEN = [...SEEN_OF_STAFF, ...SEEN_OF_CASES]

/** Nobody deletes from any table but for one, whose acts say who does. */
const REMOVALS: readonly Act[] = SEEN.flatMap(({ table }) => [
  ...(table === 'account_role' ? [] : actsOn(table, ['delete', `delete from jikimi.${table}`, NOBODY])),
  ...actsOn(table, ['empty it', `truncate jikimi.${table} cascade`, NOBODY]),
])

/** Verb by verb, everything that somebody could try. */
export const ACTS: readonly Act[] = [
  ...ACTS_OF_ACCOUNTS,
  ...ACTS_OF_DESIGNATIONS,
  ...ACTS_OF_CASES,
  ...ACTS_OF_INTAKE,
  ...ACTS_OF_RULES,
  ...ACTS_BY_FUNCTION,
  ...REMOVALS,
]

/** How many questions that is, each with its answer. */
export const CELLS = (SEEN.length + ACTS.length) * Object.keys(ACTORS).length + REACHED.length * APP.length
