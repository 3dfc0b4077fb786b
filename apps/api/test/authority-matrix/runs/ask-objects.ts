import { isFullRun } from '../../support/run.js'
import { ask } from '../ask.js'
import { ALERT_ROWS } from '../rows/alert-rows.js'
import { DESTRUCTION_ROWS } from '../rows/destruction-rows.js'
import { PAPER_ROWS } from '../rows/paper-rows.js'
import { RIGHTS_ROWS } from '../rows/rights-rows.js'
import { REGISTER_ROWS } from '../rows/register-rows.js'
import { AUDIT_ROWS } from '../rows/audit-rows.js'
import { POLICY_ROWS } from '../rows/policy-rows.js'
import type { Things } from '../questions/things.js'
import {
  type Asker,
  ASKERS,
  DESIGNATION_ROWS,
  type ObjectRow,
  OVERSIGHT_ROWS,
  STAFF_ROWS,
  WORDS,
} from '../rows/object-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

export const OBJECT_ROWS: readonly ObjectRow[] = [
  ...STAFF_ROWS,
  ...DESIGNATION_ROWS,
  ...OVERSIGHT_ROWS,
  ...AUDIT_ROWS,
  ...POLICY_ROWS,
  ...ALERT_ROWS,
  ...REGISTER_ROWS,
  ...DESTRUCTION_ROWS,
  ...PAPER_ROWS,
  ...RIGHTS_ROWS,
]

/** The words for what is hidden. */
const HIDING = new Set(['none', '-'])

/**
 * Every act that names a thing, by every asker, on a thing in each state; beside it, on what isn't there at all. In the
 * short form, who lacks the permission is asked about one thing of each act: nobody looks at the thing before that.
 */
export async function askObjects(scene: Scene, rows = OBJECT_ROWS): Promise<Findings> {
  const finding = new Finding()
  const firsts = new Set([...Map.groupBy(rows, ([field]) => field).values()].map(([first]) => first))
  for (const row of rows) {
    const isWhole = isFullRun() || firsts.has(row)
    const askers = ASKERS.filter((me) => isWhole || wordOf(row, me) !== '-')
    await Promise.all(askers.map((me) => askCell(scene, finding, row, me)))
  }
  return finding
}

const wordOf = ([, , , words]: ObjectRow, me: Asker): string => words.split(' ')[ASKERS.indexOf(me)]!

async function askCell(scene: Scene, finding: Finding, row: ObjectRow, me: Asker) {
  const [field, object, choice] = row
  const word = wordOf(row, me)
  const { headers } = scene.sessions[me]!
  const about = choice(scene, me)
  const { word: got, text } = await ask(scene, headers, field, about)
  const cell = `${field} on ${object} by ${me}`
  finding.expect(cell, WORDS[word] ?? word, got)
  if (!HIDING.has(word)) return
  const nothing = await ask(scene, headers, field, keptOf(about))
  finding.expectSame(cell, text, nothing.text)
  if (word === '-') return
  const misspelt = await ask(scene, headers, field, { ...keptOf(about), ...malformed(about) })
  finding.expectSame(cell, text, misspelt.text)
}

const NAMES = [
  'case',
  'account',
  'session',
  'siteKey',
  'designation',
  'course',
  'attendance',
  'unlock',
  'ruleChange',
  'exception',
  'scope',
  'record',
  'export',
  'cut',
  'alert',
  'canary',
  'caseNumber',
  'inspection',
  'template',
  'collection',
  'secondCollection',
  'hold',
  'run',
  'standing',
  'certificate',
  'place',
  'medium',
  'mediumDestruction',
  'request',
  'mandate',
  'correction',
  'scan',
  'compulsion',
  'restriction',
] as const

/** Words in the place of every id that the question names. */
const malformed = (about: Partial<Things>): Partial<Things> =>
  Object.fromEntries(NAMES.filter((name) => name in about).map((name) => [name, `no id of a ${name}`]))

/** What the act needs beside the thing that is hidden: all but the thing itself. */
const keptOf = ({ purpose, other }: Partial<Things>): Partial<Things> => ({
  ...(purpose === undefined ? {} : { purpose }),
  ...(other === undefined ? {} : { other }),
})
