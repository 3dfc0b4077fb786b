import { canonicalOf } from './canonical-of.js'
import { inventedLog, ORIGIN, sha256, treeOf } from './invented-log.js'
import { NaiveTree } from './naive-tree.js'
import { checkpointOf } from './slice-builder.js'

const DIGEST = sha256('an invented policy').toString('hex')
export const caseOf = (number: number): string => `Q-2026-${String(number).padStart(6, '0')}`
const saltOf = (number: number): Buffer => sha256(`salt of ${number}`)

/** The statement of one destroyed collection, as the page of formats has it. */
export const statementOf = (number: number, changes: object = {}): string =>
  canonicalOf({
    format: 'jikimi.destruction/v1',
    number,
    ground: number % 3 === 0 ? 'PURPOSE_ACHIEVED' : 'PERIOD_ENDED',
    purpose: 'CIVIL_COMPLAINT',
    policyVersion: DIGEST,
    receivedIn: '2026-08',
    dueOn: '2026-11-23',
    destroyedOn: '2026-11-23',
    method: 'KEY_DESTROYED_AND_ROWS_DELETED',
    commitment: sha256(saltOf(number), caseOf(number)).toString('base64'),
    ...changes,
  })

export const statementsOf = (count: number): string[] => Array.from({ length: count }, (_, at) => statementOf(at + 1))

const act = (role: string, at: string) => ({ role, accountId: '019ab0c1-0000-7000-8000-0000000000ac', at })
const treeOver = (texts: readonly string[]): NaiveTree => new NaiveTree(texts.map((text) => Buffer.from(text)))

export function certificateOf(texts: readonly string[], changes: object = {}): string {
  const achieved = texts.filter((text) => text.includes('PURPOSE_ACHIEVED')).length
  return canonicalOf({
    format: 'jikimi.certificate/v1',
    number: 'D-2026-000001',
    origin: ORIGIN,
    runId: '019ab0c1-0000-7000-8000-0000000000aa',
    issuedAt: '2026-11-23T18:05:00Z',
    destroyedAt: '2026-11-23T09:00:05Z',
    collections: texts.length,
    byGround: [
      { ground: 'PERIOD_ENDED', count: texts.length - achieved },
      { ground: 'PURPOSE_ACHIEVED', count: achieved },
    ],
    byPurpose: [{ purpose: 'CIVIL_COMPLAINT', count: texts.length }],
    policyVersion: DIGEST,
    method: 'KEY_DESTROYED_AND_ROWS_DELETED',
    isStanding: false,
    prepared: act('PRIVACY_OFFICER', '2026-11-23T01:00:00Z'),
    approved: act('CHIEF_PRIVACY_OFFICER', '2026-11-23T02:00:00Z'),
    ran: { role: 'SYSTEM', accountId: null, at: '2026-11-23T09:00:00Z' },
    turn: { epoch: 12, beganAt: '2026-11-23T18:00:00Z', shreddedAt: '2026-11-23T18:00:09Z' },
    check: { at: '2026-11-23T18:04:59Z', rowsLeft: 0, keysLeft: 0 },
    openableUntil: '2026-11-23T19:00:00Z',
    root: treeOver(texts).root().toString('base64'),
    ...changes,
  })
}

/** What the log says of a certificate. */
export function statedOf(certificate: string, changes: Record<string, string> = {}): string {
  const { number, root } = JSON.parse(certificate) as { number: string; root: string }
  const lines = { number, digest: sha256(certificate).toString('base64'), root, ...changes }
  const written = Object.entries(lines).map(([key, value]) => `${key} ${value}\n`)
  return `jikimi.statement/v1\ntime 2026-11-23T18:05:01Z\nkind certificate\n${written.join('')}`
}

/** An invented log whose entry 40 states the certificate, and the proof of that entry. */
export function statedIn(entry: string, index = 40): string {
  const log = inventedLog(60, { [index]: { entry } })
  const tree = treeOf(log)
  const hashes = tree.path(index).map((hash) => `${hash.toString('base64')}\n`)
  const extra = Buffer.from(JSON.stringify({ entry })).toString('base64')
  return `c2sp.org/tlog-proof@v1\nextra ${extra}\nindex ${index}\n${hashes.join('')}\n${checkpointOf(tree, log.length)}`
}

/** One statement with its way to the root, and what opens its commitment. */
export function openingOf(texts: readonly string[], number: number, changes: object = {}): string {
  return canonicalOf({
    statement: texts[number - 1],
    hashes: treeOver(texts)
      .path(number - 1)
      .map((hash) => hash.toString('base64')),
    caseNumber: caseOf(number),
    salt: saltOf(number).toString('base64'),
    ...changes,
  })
}
