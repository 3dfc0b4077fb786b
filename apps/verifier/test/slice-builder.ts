import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { LOG, type Logged, ORIGIN, treeOf, WITNESS } from './invented-log.js'
import type { NaiveTree } from './naive-tree.js'
import { checkpointText, cosignature, signature } from './signing.js'

export interface Scope {
  readonly purposes: readonly string[]
  readonly duties: readonly string[]
  readonly departments: readonly string[]
  readonly from: string
  readonly until: string
}

export interface Wish {
  readonly first?: number
  readonly end?: number
  readonly scope?: Scope | null
  readonly old?: number
  /** Whether the body of this entry lies in the slice; by default of every record in scope. */
  readonly hasBody?: (index: number) => boolean
  readonly isWitnessed?: boolean
}

export type Files = Map<string, Buffer>

const digits = (n: number): string => {
  const text = String(n)
  const groups = text.padStart(Math.ceil(text.length / 3) * 3, '0').match(/.{3}/g)!
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
}

export const tile = (level: number | string, n: number, width: number): string =>
  `tile/${level}/${digits(n)}${width === 256 ? '' : `.p/${width}`}`

export function isInScope({ entry }: Logged, scope: Scope | null): boolean {
  const [, hour, kind, code, department] = /^hour (\S+)\nground (\S+) (\S+)\ndepartment (\S+)$/m.exec(entry) ?? []
  if (hour === undefined) return false
  if (scope === null) return true
  const isGround = (kind === 'purpose' ? scope.purposes : scope.duties).includes(code!)
  const isDepartment =
    scope.departments.length === 0 ||
    department === '-' ||
    department === '-' ||
    scope.departments.includes(department!)
  return isGround && isDepartment && scope.from <= hour && hour < scope.until
}

export function checkpointOf(tree: NaiveTree, size: number, isWitnessed = true): string {
  const text = checkpointText(ORIGIN, size, tree.root(0, size))
  return `${text}\n${signature(LOG, text)}${isWitnessed ? cosignature(WITNESS, text) : ''}`
}

function addTiles(files: Files, tree: NaiveTree, size: number): void {
  for (let [level, span] = [0, 1]; span <= size; [level, span] = [level + 1, span * 256]) {
    const count = Math.floor(size / span)
    for (let n = 0; n * 256 < count; n += 1) {
      const width = Math.min(256, count - n * 256)
      if (level === 0 && width === 256) continue
      const hashes = Array.from({ length: width }, (_, at) =>
        tree.root((n * 256 + at) * span, (n * 256 + at + 1) * span),
      )
      files.set(tile(level, n, width), Buffer.concat(hashes))
    }
  }
}

export function bundle(entries: readonly Buffer[]): Buffer {
  return Buffer.concat(entries.flatMap((entry) => [Buffer.of(entry.length >> 8, entry.length & 255), entry]))
}

/** Says in the log's name what `slice.json` holds. */
export function signTerms(files: Files): void {
  const text = `${ORIGIN} slice\n${createHash('sha256').update(files.get('slice.json')!).digest('base64')}\n`
  files.set('slice.note', Buffer.from(`${text}\n${signature(LOG, text)}`))
}

/** The files of a slice as docs/transparency-log.md asks for them. */
export function sliceOf(log: readonly Logged[], wish: Wish = {}): Files {
  const { first = 0, end = log.length, scope = null, old, isWitnessed = true } = wish
  const tree = treeOf(log)
  const files: Files = new Map()
  const put = (name: string, text: string): unknown => files.set(name, Buffer.from(text))
  const terms = { format: 'jikimi.slice/v1', origin: ORIGIN, made: '2026-11-23T04:05:06Z', size: log.length }
  put('slice.json', JSON.stringify({ ...terms, first, end, scope }, null, 2))
  signTerms(files)
  put('checkpoint', checkpointOf(tree, log.length, isWitnessed))
  put('log.vkey', `${LOG.vkey}\n`)
  put('witnesses', isWitnessed ? `${WITNESS.vkey}\n` : '')
  for (let start = first; start < end; start += 256) {
    const entries = log.slice(start, Math.min(start + 256, end)).map(({ entry }) => Buffer.from(entry))
    files.set(tile('entries', start / 256, entries.length), bundle(entries))
  }
  addTiles(files, tree, log.length)
  if (old !== undefined) {
    const proof = tree.proof(old).map((hash) => `${hash.toString('base64')}\n`)
    put('consistency', `old ${old}\n${proof.join('')}`)
  }
  const lines = log.flatMap((one, index) => {
    const isWanted = index >= first && index < end && isInScope(one, scope) && (wish.hasBody?.(index) ?? true)
    return isWanted ? `${JSON.stringify({ index, salt: one.salt!.toString('base64'), body: one.body })}\n` : []
  })
  put('bodies.jsonl', lines.join(''))
  put('README.txt', 'node jikimi-verify.mjs\n')
  return files
}

/** One ustar header with its sum; `changes` overwrite bytes before the sum is taken. */
export function tarHeader(name: string, size: number, changes: Readonly<Record<number, string>> = {}): Buffer {
  const header = Buffer.alloc(512)
  const write = (at: number, text: string): unknown => header.write(text, at, 'latin1')
  write(0, name)
  write(100, '0000644\0')
  write(108, '0000000\0')
  write(116, '0000000\0')
  write(124, `${size.toString(8).padStart(11, '0')}\0`)
  write(136, '00000000000\0')
  write(148, '        ')
  write(156, '0')
  write(257, 'ustar\x0000')
  for (const [at, text] of Object.entries(changes)) write(Number(at), text)
  const sum = header.reduce((total, byte) => total + byte, 0)
  write(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return header
}

export const tarMember = (header: Buffer, bytes: Buffer): Buffer =>
  Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])

export function tarOf(files: Iterable<readonly [string, Buffer]>): Buffer {
  const members = [...files].map(([name, bytes]) => tarMember(tarHeader(name, bytes.length), bytes))
  return Buffer.concat([...members, Buffer.alloc(1024)])
}

export const archiveOf = (files: Iterable<readonly [string, Buffer]>): Buffer => gzipSync(tarOf(files))
