import { createHash } from 'node:crypto'
import { NaiveTree } from './naive-tree.js'
import { newSigner } from './signing.js'

/** One entry, and what opens it where it is a record. */
export interface Logged {
  readonly entry: string
  readonly salt?: Buffer
  readonly body?: string
}

export const ORIGIN = 'privacy.example.kr/log/019ab0c1'
export const LOG = newSigner(ORIGIN, 1)
export const WITNESS = newSigner('witness.example.kr/w1', 4)
export const DEPARTMENTS = ['019ab0c1-0000-7000-8000-000000000001', '019ab0c1-0000-7000-8000-000000000002'] as const

export const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const canonical = (value: Record<string, unknown>): string =>
  `{${Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key])}`)
    .join(',')}}`

const uuid = (n: number): string => `019ab0c1-0000-7000-9000-${n.toString(16).padStart(12, '0')}`

/** A body of invented values; `at` runs one minute a record, and jumps a year ahead at number 600. */
export function bodyOf(n: number, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const start = n < 600 ? Date.UTC(2025, 0, 10) : Date.UTC(2026, 2, 1) - 600 * 60_000
  const isDuty = n % 5 === 4
  const at = `${new Date(start + n * 60_000).toISOString().slice(0, 19)}.00${n % 10}000Z`
  return {
    id: uuid(n),
    requestId: uuid(900_000 + n),
    xid: String(5000 + Math.floor(n / 2)),
    at,
    actorKind: 'STAFF',
    accountId: uuid(1),
    departmentId: n % 7 === 6 ? null : DEPARTMENTS[n % 2],
    origin: '192.0.2.7',
    act: 'subjects.revealed',
    purpose: isDuty ? null : n % 3 === 0 ? 'IR_MEETING' : 'CIVIL_COMPLAINT',
    duty: isDuty ? 'INSPECTION' : null,
    reason: 'REPLY',
    refusal: null,
    caseId: uuid(2),
    caseNumber: '2025-0001',
    objectId: null,
    items: ['NAME', 'EMAIL'],
    collections: [uuid(700 + (n % 50))],
    part: 1,
    parts: 1,
    times: 1,
    outcome: 'DONE',
    noteCommitment: null,
    noteDigest: null,
    oldNote: n % 11 === 0 ? '이전 메모\n"인용"' : null,
    isCollegial: null,
    ...changes,
  }
}

/** The record that the document asks for, header and all. */
export function recordOf(body: Record<string, unknown>, header: Record<string, string> = {}): Logged {
  const text = canonical(body)
  const salt = sha256(`salt of ${String(body.id)}`)
  const lines = {
    hour: `${String(body.at).slice(0, 13)}:00:00Z`,
    ground: body.purpose === null ? `duty ${String(body.duty)}` : `purpose ${String(body.purpose)}`,
    department: body.departmentId === null ? '-' : String(body.departmentId),
    part: `${String(body.part)}/${String(body.parts)}`,
    body: sha256(salt, text).toString('base64'),
    ...header,
  }
  const written = Object.entries(lines).map(([key, value]) => `${key} ${value}\n`)
  return { entry: `jikimi.record/v1\n${written.join('')}`, salt, body: text }
}

export const statementOf = (time: string, kind: string, lines: readonly string[]): Logged => ({
  entry: `jikimi.statement/v1\ntime ${time}\nkind ${kind}\n${lines.map((line) => `${line}\n`).join('')}`,
})

export const begun = (): Logged => statementOf('2025-01-09T23:00:00Z', 'begun', [`origin ${ORIGIN}`])

/** `size` entries: begun, then records, but for the entries given by their index. */
export function inventedLog(size: number, others: Readonly<Record<number, Logged>> = {}): Logged[] {
  return Array.from({ length: size }, (_, n) => others[n] ?? (n === 0 ? begun() : recordOf(bodyOf(n))))
}

const trees = new WeakMap<readonly Logged[], NaiveTree>()

/** One tree a log, which remembers what it computed. */
export function treeOf(log: readonly Logged[]): NaiveTree {
  const tree = trees.get(log) ?? new NaiveTree(log.map(({ entry }) => Buffer.from(entry)))
  trees.set(log, tree)
  return tree
}
