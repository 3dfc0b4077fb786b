import { newSecretToken } from '../../../src/kernel/secret-token.js'
import { ask } from '../ask.js'
import { COLUMNS } from '../columns.js'
import { isOfPerson, MATRIX, type RootField } from '../matrix.js'
import { NEEDS_STEP_UP } from '../needs-step-up.js'
import { type Asker, ASKERS } from '../rows/object-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { openSession, type SessionState, withToken } from '../scene/sessions.js'
import { setState } from '../scene/set-state.js'
import { Finding, type Findings } from './findings.js'

/** What nobody has to be known for. */
const OPEN_TO_ALL: ReadonlySet<RootField> = new Set<RootField>([
  'staff Mutation.signIn',
  'staff Mutation.beginEnrolment',
  'staff Mutation.completeEnrolment',
])

const COLUMN_OF = {
  administrator: 'ADMINISTRATOR',
  archivist: 'ARCHIVIST',
  auditor: 'AUDITOR',
  chief: 'CHIEF_PRIVACY_OFFICER',
  handler: 'HANDLER',
  officer: 'PRIVACY_OFFICER',
  deputy: 'DEPUTY',
} as const

const STAFF_FIELDS = MATRIX.filter(([, field]) => !isOfPerson(field) && !OPEN_TO_ALL.has(field))

const isYes = (row: string, me: Asker): boolean => row.split(/ +/)[COLUMNS.indexOf(COLUMN_OF[me])] === 'yes'

/** Who may ask a field with a session that is one: all of them, or the first. */
const askersOf = (row: string, most: number): readonly Asker[] => ASKERS.filter((me) => isYes(row, me)).slice(0, most)

const GONE = ['signedOut', 'idle', 'expired', 'SUSPENDED', 'DISABLED'] as const

/** Whatever is asked with a session that is none is asked by nobody; by at most `most` of those who could ask it with one. */
export async function askWithoutSession(scene: Scene, most = Infinity): Promise<Findings> {
  const finding = new Finding()
  const forged = [{}, withToken(newSecretToken()), withToken('a'.repeat(43)), withToken(scene.house.siteKey)]
  for (const [, field] of STAFF_FIELDS)
    await Promise.all(forged.map((headers) => expectNobody(scene, finding, { headers, field, cell: 'by nobody' })))
  for (const state of GONE) {
    const headersOf = await gone(scene, state)
    for (const [row, field] of STAFF_FIELDS)
      await Promise.all(
        askersOf(row, most).map((me) =>
          expectNobody(scene, finding, { headers: headersOf[me], field, cell: `by ${me}, ${state}` }),
        ),
      )
    if (isOfAccount(state)) for (const me of ASKERS) await setState(scene, me, 'ACTIVE')
  }
  return finding
}

const isOfAccount = (state: (typeof GONE)[number]): state is 'SUSPENDED' | 'DISABLED' =>
  state === 'SUSPENDED' || state === 'DISABLED'

/** Of an account that is gone the session is still open, as it would be in the very moment: the state alone decides. */
async function gone(scene: Scene, state: (typeof GONE)[number]) {
  const headers = {} as Record<Asker, Readonly<Record<string, string>>>
  for (const me of ASKERS) {
    if (isOfAccount(state)) await setState(scene, me, state)
    headers[me] = isOfAccount(state) ? scene.sessions[me]!.headers : await sessionOf(scene, me, state)
  }
  return headers
}

const sessionOf = async ({ superuser, people }: Scene, me: Asker, state: SessionState) =>
  (await openSession(superuser, people[me]!, state)).headers

interface Nobody {
  readonly headers: Readonly<Record<string, string>>
  readonly field: RootField
  readonly cell: string
}

async function expectNobody(scene: Scene, finding: Finding, { headers, field, cell }: Nobody): Promise<void> {
  const { word } = await ask(scene, headers, field)
  finding.expect(`${field} ${cell}`, 'NOT_SIGNED_IN', word)
}

/** Five minutes after password and code: asked for again exactly where it should be, and never of who may not anyway. */
export async function askStale(scene: Scene, fields?: readonly RootField[]): Promise<Findings> {
  const finding = new Finding()
  const headers = {} as Record<Asker, Readonly<Record<string, string>>>
  for (const me of ASKERS) headers[me] = await sessionOf(scene, me, 'stale')
  for (const [row, field] of STAFF_FIELDS) {
    if (fields && !fields.includes(field)) continue
    await Promise.all(
      ASKERS.map(async (me) => {
        const { word } = await ask(scene, headers[me], field)
        const said = word === 'STEP_UP_NEEDED' || word === 'NOT_ALLOWED' ? word : 'allowed'
        const wanted = NEEDS_STEP_UP.has(field) ? 'STEP_UP_NEEDED' : 'allowed'
        finding.expect(`${field} by ${me}, stale`, isYes(row, me) ? wanted : 'NOT_ALLOWED', said)
      }),
    )
  }
  return finding
}
