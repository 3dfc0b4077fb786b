#!/usr/bin/env node
// @ts-check
/**
 * jikimi-verify: checks what an auditor took home from Jikimi, without trusting Jikimi.
 *
 *   node jikimi-verify.mjs SLICE.tar.gz|FOLDER|FILE.tlog-proof
 *        [--key VKEY|FILE] [--witness VKEY|FILE]… [--visit visit.json] [--lang ko|en]
 *   node jikimi-verify.mjs certificate FILE.json FILE.tlog-proof [STATEMENTS.jsonl] --key VKEY|FILE …
 *
 * Exit: 0 proven, 1 altered or does not fit, 2 could not be read or wrong usage.
 *
 * One file on purpose, to be read from top to bottom before it is trusted. It needs Node 20 or newer and nothing else:
 * no package, no network, no other file of Jikimi. It writes the visit file and nothing else. What it checks is written
 * down in docs/transparency-log.md, RFC 6962 §2.1 and the C2SP specifications signed-note, tlog-checkpoint,
 * tlog-cosignature, tlog-tiles and tlog-proof.
 *
 *   1 Outcomes          2 Texts and numbers      3 Merkle tree (RFC 6962)    4 Keys and signed notes (C2SP)
 *   5 Reading archives  6 Entries                7 Bodies                    8 What a slice must hold
 *   9 The slice        10 One proof             11 Certificates of destruction
 *  12 Earlier visits   13 Words                 14 Command line
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto'
import { createReadStream, realpathSync } from 'node:fs'
import { lstat, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

// ---------------------------------------------------------------------------------------------------- 1 Outcomes

/** @typedef {{ code: string, ko: string, en: string, index?: number }} Finding  one about a single entry names its index */
/**
 * @typedef {object} Report
 * @property {0 | 1 | 2} exit
 * @property {Finding[]} proved
 * @property {Finding[]} unproved what this run can't show, and why
 * @property {Finding[]} noticed strange, but no contradiction
 * @property {Finding | null} problem the first thing that does not fit
 */

/** @param {string} code @param {readonly (string | number)[]} values @param {number} [index] @returns {Finding} */
function findingOf(code, values, index) {
  const [ko, en] = SENTENCES.get(code) ?? [code, code]
  const fill = (/** @type {string} */ text) => text.replace(/\{(\d)\}/g, (_, at) => shown(String(values[Number(at)])))
  return { code, ko: fill(ko), en: fill(en), ...(index === undefined ? {} : { index }) }
}

/** What comes from outside, safe to print. @param {string} text */
const shown = (text) => text.slice(0, 300).replace(/[^\x20-\x7e가-힣–]/g, '?')

/** What lies there contradicts itself, its signature or the format: exit 1. */
class Misfit extends Error {
  /** @param {string} code @param {readonly (string | number)[]} [values] @param {number} [index] of the entry */
  constructor(code, values = [], index = undefined) {
    super(code)
    this.finding = findingOf(code, values, index)
  }
}

/** Nothing can be said about it: exit 2. */
class Unreadable extends Error {
  /** @param {string} code @param {readonly (string | number)[]} [values] */
  constructor(code, values = []) {
    super(code)
    this.finding = findingOf(code, values)
  }
}

// ------------------------------------------------------------------------------------------- 2 Texts and numbers

const NOTHING = Buffer.alloc(0)
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @param {Buffer} bytes @returns {string | undefined} undefined where the bytes are not UTF-8 */
function textOf(bytes) {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** Standard base64 in its one canonical spelling. @param {unknown} text @returns {Buffer | undefined} */
function fromBase64(text) {
  if (typeof text !== 'string') return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

/** @param {unknown} text @returns {Buffer | undefined} 32 bytes */
function hashFrom(text) {
  const bytes = fromBase64(text)
  return bytes?.length === 32 ? bytes : undefined
}

/** Decimal without leading zero, as exact as a double can hold it. @param {string} text @returns {number | undefined} */
function decimal(text) {
  const number = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : -1
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

const SECOND = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** Milliseconds of a time that exists, to the second. @param {unknown} text @returns {number | undefined} */
function timeOf(text) {
  if (typeof text !== 'string' || !SECOND.test(text)) return undefined
  const time = Date.parse(text)
  // Date.parse lets 30 February pass for 2 March, and 24 o'clock for the next day
  return new Date(time).getUTCDate() === Number(text.slice(8, 10)) ? time : undefined
}

const HOUR = 3_600_000

/** Hours since 1970 of a full hour. @param {unknown} text @returns {number | undefined} */
function hourOf(text) {
  const time = timeOf(text)
  return time === undefined || time % HOUR !== 0 ? undefined : time / HOUR
}

/** The same hour, one calendar year later. @param {number} hour @returns {number} */
function oneYearAfter(hour) {
  const date = new Date(hour * HOUR)
  return date.setUTCFullYear(date.getUTCFullYear() + 1) / HOUR
}

/**
 * JSON whose objects name no key twice: parsers differ in which of two they take.
 * @param {string} text @returns {unknown} undefined where it is no such JSON
 */
function jsonOf(text) {
  try {
    const value = JSON.parse(text)
    let written = 0
    for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) written += 1
    return written === countKeys(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** @param {unknown} value @returns {number} */
function countKeys(value) {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum, inner) => sum + countKeys(inner), own)
}

/** @param {unknown} value @param {readonly string[]} keys @returns {value is Record<string, unknown>} exactly these keys */
function hasExactly(value, keys) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key))
}

/** @param {unknown} value @returns {value is string[]} */
const areTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && one.isWellFormed())

// ---------------------------------------------------------------------------------------- 3 Merkle tree (RFC 6962)

/** @param {...(Buffer | string)} parts */
function sha256(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)
/** @param {Buffer | string} entry */
export const leafHash = (entry) => sha256(LEAF, entry)
/** @param {Buffer} left @param {Buffer} right */
const nodeHash = (left, right) => sha256(NODE, left, right)

/** Root over neighbours of equal size, of which the last may be smaller. @param {Buffer[]} hashes */
export function rootOf(hashes) {
  if (hashes.length === 0) return sha256()
  let row = hashes
  while (row.length > 1) {
    const next = []
    for (let at = 0; at + 1 < row.length; at += 2) next.push(nodeHash(row[at], row[at + 1]))
    if (row.length % 2 === 1) next.push(row[row.length - 1])
    row = next
  }
  return row[0]
}

/** How many hashes a tree of this size has at a level of tiles. @param {number} size @param {number} level */
const hashesAt = (size, level) => Math.floor(size / 256 ** level)

/**
 * Root of the first `size` leaves from the right edge of its tiles.
 * @param {number} size @param {(level: number, n: number) => Buffer} hashAt the n-th hash at a level of tiles
 */
export function rootFromTiles(size, hashAt) {
  /** @type {Buffer[]} */
  let right = []
  for (let level = 0; hashesAt(size, level) > 0; level += 1) {
    const end = hashesAt(size, level)
    const edge = []
    for (let n = end - (end % 256); n < end; n += 1) edge.push(hashAt(level, n))
    if (edge.length > 0) right = [rootOf([...edge, ...right])]
  }
  return rootOf(right)
}

/** RFC 9162 §2.1.3.2. @param {number} index @param {number} size @param {Buffer} leaf @param {Buffer[]} proof @param {Buffer} root */
export function isIncluded(index, size, leaf, proof, root) {
  if (index < 0 || index >= size || leaf.length !== 32) return false
  let [first, last, hash] = [index, size - 1, leaf]
  for (const other of proof) {
    if (last === 0) return false
    if (first % 2 === 1 || first === last) {
      hash = nodeHash(other, hash)
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)]
    } else hash = nodeHash(hash, other)
    ;[first, last] = [half(first), half(last)]
  }
  return last === 0 && hash.equals(root)
}

/** RFC 9162 §2.1.4.2; from an empty tree nothing is proven. @param {number} old @param {number} size @param {Buffer} oldRoot @param {Buffer} root @param {Buffer[]} proof */
export function isConsistent(old, size, oldRoot, root, proof) {
  if (old < 1 || old > size) return false
  if (old === size) return proof.length === 0 && oldRoot.equals(root)
  if (proof.length === 0) return false
  let [first, last] = [old - 1, size - 1]
  while (first % 2 === 1) [first, last] = [half(first), half(last)]
  const [start, ...rest] = first === 0 ? [oldRoot, ...proof] : proof
  let [before, now] = [start, start]
  for (const other of rest) {
    if (last === 0) return false
    if (first % 2 === 1 || first === last) {
      before = nodeHash(other, before)
      now = nodeHash(other, now)
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)]
    } else now = nodeHash(now, other)
    ;[first, last] = [half(first), half(last)]
  }
  return last === 0 && before.equals(oldRoot) && now.equals(root)
}

/** @param {number} number */
const half = (number) => Math.floor(number / 2)

// --------------------------------------------------------------------------------- 4 Keys and signed notes (C2SP)

/** @typedef {{ name: string, id: string, type: number, text: string, verifies: (message: string, signature: Buffer) => boolean }} Key */

const ED25519 = 1
const COSIGNATURE = 4
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')
const VKEY = /^([^\s\u0085+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/u

/** @param {string} text @returns {Key | undefined} undefined where it is no verifier key of a type that is known here */
export function keyFrom(text) {
  const [, name, id, encoded] = VKEY.exec(text) ?? []
  const material = fromBase64(encoded)
  if (material?.length !== 33 || (material[0] !== ED25519 && material[0] !== COSIGNATURE)) return undefined
  if (sha256(`${name}\n`, material).toString('hex', 0, 4) !== id) return undefined
  const key = createPublicKey({ key: Buffer.concat([SPKI, material.subarray(1)]), format: 'der', type: 'spki' })
  const verifies = (/** @type {string} */ message, /** @type {Buffer} */ signature) =>
    signature.length === 64 && verifySignature(null, Buffer.from(message), key, signature)
  return { name, id, type: material[0], text, verifies }
}

const SIGNATURE = /^— ([^\s\u0085+]+) ([A-Za-z0-9+/]+=*)$/u

const malformed = () => new Misfit('noNote')

/**
 * A signed note, and which of the keys signed it. Signatures of other keys are passed over; a wrong one of a known key
 * spoils the whole note.
 * @param {string} note @param {readonly Key[]} keys
 * @returns {{ text: string, signers: { key: Key, time?: bigint }[], count: number }} how many lines of signatures too
 */
export function openNote(note, keys) {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n') || [...note].some((one) => one < ' ' && one !== '\n')) throw malformed()
  const text = note.slice(0, split + 1)
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > 100) throw malformed()
  const signers = []
  for (const line of lines) {
    const [, name, encoded] = SIGNATURE.exec(line) ?? []
    const payload = fromBase64(encoded)
    if (payload === undefined || payload.length < 5) throw malformed()
    const key = keys.find((one) => one.name === name && one.id === payload.toString('hex', 0, 4))
    if (key) signers.push(checkedSigner(text, key, payload.subarray(4)))
  }
  return { text, signers, count: lines.length }
}

/** @param {string} text @param {Key} key @param {Buffer} signature */
function checkedSigner(text, key, signature) {
  const time = key.type === COSIGNATURE && signature.length === 72 ? signature.readBigUInt64BE() : undefined
  const holds =
    key.type === ED25519
      ? key.verifies(text, signature)
      : time !== undefined &&
        time < 2n ** 63n &&
        key.verifies(`cosignature/v1\ntime ${time}\n${text}`, signature.subarray(8))
  if (!holds) throw new Misfit('wrongSignature', [key.name])
  return { key, ...(time === undefined ? {} : { time }) }
}

/** @typedef {{ key: Key, origin: string, size: number, root: Buffer, note: string, signers: { key: Key, time?: bigint }[] }} Checkpoint */

/** @param {string} note @param {readonly Key[]} keys the log's first @returns {Checkpoint} */
export function openCheckpoint(note, keys) {
  const { text, signers } = openNote(note, keys)
  const [origin, sizeText, rootText, ...rest] = text.split('\n')
  const [size, root] = [decimal(sizeText ?? ''), hashFrom(rootText)]
  if (!origin || size === undefined || root === undefined || rest.length !== 1 || rest[0] !== '')
    throw new Misfit('noCheckpoint')
  const log = keys[0]
  if (origin !== log.name || !signers.some(({ key }) => key === log)) throw new Misfit('unsigned', [log.text])
  return { key: log, origin, size, root, note, signers }
}

// -------------------------------------------------------------------------------------------- 5 Reading archives

/** @typedef {{ name: string, size: number, chunks: AsyncIterable<Buffer> }} Member  a file within an archive or a folder */

const MOST_HELD = 1_000_000_000
const SMALL = 1 << 20

/** Bytes that arrive in pieces, taken in the lengths one asks for. */
class Inflow {
  /** @param {AsyncIterable<Buffer>} source */
  constructor(source) {
    this.source = source[Symbol.asyncIterator]()
    /** @type {Buffer} */
    this.held = NOTHING
    this.left = 0
  }

  /** @param {number} most @returns {Promise<Buffer>} some bytes, none only at the end */
  async some(most) {
    while (this.held.length === 0) {
      const { value, done } = await this.source.next()
      if (done) return NOTHING
      this.held = value
    }
    const taken = this.held.subarray(0, most)
    this.held = this.held.subarray(taken.length)
    return taken
  }

  /** @param {number} length @returns {Promise<Buffer>} all of them */
  async exactly(length) {
    const parts = []
    for (let missing = length; missing > 0; missing -= parts[parts.length - 1].length) {
      parts.push(await this.some(missing))
      if (parts[parts.length - 1].length === 0) throw new Unreadable('brokenOff')
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts)
  }

  /** What is left of the member at hand. @returns {AsyncGenerator<Buffer>} */
  async *rest() {
    while (this.left > 0) {
      const part = await this.some(this.left)
      if (part.length === 0) throw new Unreadable('brokenOff')
      this.left -= part.length
      yield part
    }
  }
}

/** Members of a ustar archive: plain files and nothing else. @param {AsyncIterable<Buffer>} source @returns {AsyncGenerator<Member>} */
async function* membersOfTar(source) {
  const inflow = new Inflow(source)
  for (;;) {
    const header = await inflow.exactly(512)
    if (header.every((byte) => byte === 0)) break
    const { name, size } = readTarHeader(header)
    inflow.left = size
    yield { name, size, chunks: inflow.rest() }
    for await (const _ of inflow.rest());
    const padding = await inflow.exactly((512 - (size % 512)) % 512)
    if (padding.some((byte) => byte !== 0)) throw hidden()
  }
  await inflow.exactly(512).then((second) => {
    if (second.some((byte) => byte !== 0)) throw hidden()
  })
  for (let part = await inflow.some(SMALL); part.length > 0; part = await inflow.some(SMALL))
    if (part.some((byte) => byte !== 0)) throw hidden()
}

const hidden = () => new Misfit('hidden')

/** @param {Buffer} header @returns {{ name: string, size: number }} */
function readTarHeader(header) {
  const field = (/** @type {number} */ from, /** @type {number} */ length) =>
    header.toString('latin1', from, from + length)
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (field(257, 5) !== 'ustar' || Number.parseInt(field(148, 8), 8) !== sum) throw new Unreadable('noTar')
  const [name, prefix] = [field(0, 100), field(345, 155)].map((text) => text.replace(/\0+$/, ''))
  const full = prefix ? `${prefix}/${name}` : name
  const [, digits] = /^ *([0-7]{1,11})[ \0]*$/.exec(field(124, 12)) ?? []
  if (!['0', '\0'].includes(field(156, 1)) || digits === undefined || full.includes('\0'))
    throw new Misfit('notPlain', [full])
  return { name: full, size: Number.parseInt(digits, 8) }
}

/** @param {string} folder @param {string} [under] @returns {AsyncGenerator<Member>} */
async function* membersOfFolder(folder, under = '') {
  for (const entry of (await readdir(join(folder, under), { withFileTypes: true })).toSorted(byName)) {
    const name = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      if (name.split('/').length > 12) throw new Misfit('tooDeep')
      yield* membersOfFolder(folder, name)
    } else if (entry.isFile()) {
      const path = join(folder, name)
      yield { name, size: (await lstat(path)).size, chunks: piecesOf(path) }
    } else throw new Misfit('notPlain', [name])
  }
}

/** Opened when it is read. @param {string} path @returns {AsyncGenerator<Buffer>} */
async function* piecesOf(path) {
  yield* createReadStream(path, { highWaterMark: SMALL })
}

/** @param {{ name: string }} a @param {{ name: string }} b */
const byName = (a, b) => (a.name < b.name ? -1 : 1)

/** @param {string} path @param {boolean} isFolder @param {import('node:crypto').Hash} [digest] of the archive's bytes @returns {AsyncGenerator<Member>} */
async function* membersOf(path, isFolder, digest) {
  if (isFolder) return yield* membersOfFolder(path)
  const gunzip = createGunzip({ chunkSize: 1 << 18 })
  const hashed = async function* (/** @type {AsyncIterable<Buffer>} */ source) {
    for await (const chunk of source) {
      digest?.update(chunk)
      yield chunk
    }
  }
  pipeline(createReadStream(path, { highWaterMark: SMALL }), hashed, gunzip, () => undefined)
  yield* membersOfTar(gunzip)
  // Before a zero behind the archive it stops without a word, whatever follows
  if (gunzip.bytesWritten !== (await stat(path)).size) throw hidden()
}

/** All of a member that may not be large. @param {Member} member @param {number} [most] @returns {Promise<Buffer>} */
async function whole(member, most = SMALL) {
  const parts = []
  let length = member.size
  for await (const part of length > most ? [] : member.chunks) {
    length = parts.push(part) === 1 ? part.length : length + part.length
    if (length > most) break
  }
  if (length > most) throw new Misfit('tooLarge', [member.name])
  return Buffer.concat(parts)
}

/** Lines of a member, each without its newline. @param {Member} member @returns {AsyncGenerator<Buffer>} */
async function* linesOf(member) {
  let held = NOTHING
  for await (const chunk of member.chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield held.length > 0 ? Buffer.concat([held, chunk.subarray(start, end)]) : chunk.subarray(start, end)
      held = NOTHING
      start = end + 1
    }
    held = Buffer.concat([held, chunk.subarray(start)])
    if (held.length > 16 * SMALL) throw new Misfit('longLine', [member.name])
  }
  if (held.length > 0) throw new Misfit('openLine', [member.name])
}

// ----------------------------------------------------------------------------------------------------- 6 Entries

/**
 * @typedef {{ hour: number, ground: string, department: string, part: number, parts: number, digest: Buffer }} Header
 * @typedef {{ kind: 'begun', time: number, origin: string }
 *   | { kind: 'restored', time: number, lost: [number, number][] }
 *   | { kind: 'cut', time: number, before: number, records: number }
 *   | { kind: 'certificate' | 'policy', time: number, said: string }} Statement
 */

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const IS_UUID = new RegExp(`^${UUID}$`)
const RECORD = new RegExp(
  `^jikimi\\.record/v1\nhour (.{20})\nground ((?:purpose|duty) [!-~]{1,200})\ndepartment (${UUID}|-)\npart ([1-9]\\d{0,8})/([1-9]\\d{0,8})\nbody ([A-Za-z0-9+/]{43}=)\n$`,
)
const STATEMENT = /^jikimi\.statement\/v1\ntime (.{20})\nkind ([a-z]+)\n([^]*\n)$/
const CERTIFIED = /^number D-\d{4}-\d{6,9}\ndigest [A-Za-z0-9+/]{43}=\nroot [A-Za-z0-9+/]{43}=\n$/
const POLICY = /^version \d{1,9}\.\d{1,9}\neffective \d{4}-\d\d-\d\d\ndigest [A-Za-z0-9+/]{43}=\n$/
const CUT = new RegExp(`^before (.{20})\nrecords (\\d+)\ncut ${UUID}\n$`)

/** @param {Buffer} entry @param {number} index @returns {Header | Statement} */
export function readEntry(entry, index) {
  const text = textOf(entry)
  const read = text === undefined ? undefined : (recordFrom(text) ?? statementFrom(text, index))
  if (read) return read
  throw new Misfit('strangeEntry', [], index)
}

/** @param {string} text @returns {Header | undefined} */
function recordFrom(text) {
  const match = RECORD.exec(text)
  if (!match) return undefined
  const [hour, digest, part, parts] = [hourOf(match[1]), hashFrom(match[6]), Number(match[4]), Number(match[5])]
  if (hour === undefined || digest === undefined || part > parts) return undefined
  return { hour, ground: match[2], department: match[3], part, parts, digest }
}

/** @param {string} text @param {number} index @returns {Statement | undefined} */
function statementFrom(text, index) {
  const [, timeText, kind, rest] = STATEMENT.exec(text) ?? []
  const time = timeOf(timeText)
  if (time === undefined) return undefined
  if (kind === 'certificate' && CERTIFIED.test(rest)) return { kind, time, said: rest }
  if (kind === 'policy' && POLICY.test(rest)) return { kind, time, said: rest }
  if (kind === 'begun' && /^origin [^\n]+\n$/.test(rest)) return { kind, time, origin: rest.slice(7, -1) }
  if (kind === 'restored') {
    const lost = rest.slice(0, -1).split('\n').map(lostRange)
    const fits =
      lost.length <= 1000 && lost.every(([first, last], at) => first > (lost[at - 1]?.[1] ?? -1) && first <= last)
    return fits && lost[lost.length - 1][1] < index ? { kind, time, lost } : undefined
  }
  const cut = kind === 'cut' ? CUT.exec(rest) : null
  const [before, records] = [hourOf(cut?.[1]), decimal(cut?.[2] ?? '')]
  return before === undefined || records === undefined ? undefined : { kind: 'cut', time, before, records }
}

/** @param {string} line @returns {[number, number]} a range that nothing fits, where it is none */
function lostRange(line) {
  const [, first, last] = /^lost (\d+)-(\d+)$/.exec(line) ?? []
  return [decimal(first ?? '') ?? -1, decimal(last ?? '') ?? -1]
}

/** Words that repeat a million times, kept once. */
class Words {
  /** @type {Map<string, number>} */
  known = new Map()

  /** @param {string} word @returns {number} */
  number(word) {
    const known = this.known.get(word)
    if (known !== undefined) return known
    this.known.set(word, this.known.size)
    return this.known.size - 1
  }
}

/**
 * Up to 256 entries: their leaf hashes, and the headers in few bytes. An entry that can't be read waits as `problem`
 * until the tree was looked at, so that what is found first is what comes first.
 */
class Bundle {
  /** @param {Buffer} bytes @param {number} start index of the first @param {Words} words */
  constructor(bytes, start, words) {
    this.start = start
    this.count = 0
    this.leaves = Buffer.alloc(256 * 32)
    /** @type {Map<number, Statement>} */
    this.statements = new Map()
    /** @type {Misfit | undefined} */
    this.problem = undefined
    this.numbers = new Int32Array(256 * 5)
    this.digests = Buffer.alloc(256 * 32)
    const length = () => (at + 2 <= bytes.length ? bytes.readUInt16BE(at) : Infinity)
    let at = 0
    for (; at < bytes.length && this.count < 256; at += 2 + length()) {
      if (at + 2 + length() > bytes.length) break
      this.add(bytes.subarray(at + 2, at + 2 + length()), words)
    }
    if (at !== bytes.length) this.problem ??= new Misfit('wrongLengths', [], start)
  }

  /** @param {Buffer} entry @param {Words} words */
  add(entry, words) {
    const at = this.count
    this.count += 1
    leafHash(entry).copy(this.leaves, at * 32)
    try {
      const read = readEntry(entry, this.start + at)
      if ('kind' in read) this.statements.set(at, read)
      else {
        const { hour, ground, department, part, parts, digest } = read
        this.numbers.set([hour, words.number(ground), words.number(department), part, parts], at * 5)
        digest.copy(this.digests, at * 32)
      }
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      this.problem ??= error
    }
  }
}

// ------------------------------------------------------------------------------------------------------ 7 Bodies

/** @type {(value: unknown) => boolean} */
const isText = (value) => typeof value === 'string' && value.isWellFormed()
/** @type {(value: unknown) => boolean} */
const isUuid = (value) => typeof value === 'string' && IS_UUID.test(value)
/** @type {(value: unknown) => boolean} */
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0
/** @param {...string} words @returns {(value: unknown) => boolean} */
const oneOf =
  (...words) =>
  (value) =>
    typeof value === 'string' && words.includes(value)
/** @param {(value: unknown) => boolean} holds @returns {(value: unknown) => boolean} */
const orNull = (holds) => (value) => value === null || holds(value)

/** What each key of a body may hold; exactly these keys. @type {Record<string, (value: unknown) => boolean>} */
const BODY = {
  id: isUuid,
  requestId: orNull(isUuid),
  xid: (value) => typeof value === 'string' && /^(0|[1-9]\d{0,19})$/.test(value),
  at: (value) =>
    typeof value === 'string' && /\.\d{6}Z$/.test(value) && timeOf(value.replace(/\.\d{6}Z$/, 'Z')) !== undefined,
  actorKind: oneOf('STAFF', 'SITE', 'SUBJECT', 'SYSTEM', 'ANONYMOUS'),
  accountId: orNull(isUuid),
  departmentId: orNull(isUuid),
  origin: orNull(isText),
  act: isText,
  purpose: orNull(isText),
  duty: orNull(isText),
  reason: orNull(isText),
  refusal: orNull(isText),
  caseId: orNull(isUuid),
  caseNumber: orNull((value) => isText(value) || isCount(value)),
  objectId: orNull(isText),
  items: orNull(areTexts),
  collections: orNull((value) => areTexts(value) && value.length <= 1000),
  part: isCount,
  parts: isCount,
  times: isCount,
  outcome: oneOf('DONE', 'REFUSED', 'FAULT'),
  noteCommitment: orNull((value) => hashFrom(value) !== undefined),
  noteDigest: orNull((value) => hashFrom(value) !== undefined),
  oldNote: orNull(isText),
  isCollegial: orNull((value) => typeof value === 'boolean'),
}
const KEYS = Object.keys(BODY).toSorted()

/**
 * @param {string} text @param {number} index
 * @returns {Omit<Header, 'digest'> & { xid: bigint, id: string, at: string }} the header that such a body has
 */
export function readBody(text, index) {
  /** @type {unknown} */
  let body
  try {
    body = JSON.parse(text)
  } catch {
    body = undefined
  }
  // RFC 8785 writes as JSON.stringify does, with sorted keys: so there is one spelling, and no key twice
  if (!hasExactly(body, KEYS) || Object.keys(body).join() !== KEYS.join() || JSON.stringify(body) !== text)
    throw new Misfit('strangeBody', [], index)
  const { purpose, duty } = body
  const strange =
    KEYS.find((key) => !BODY[key](body[key])) ?? ((purpose === null) === (duty === null) ? 'purpose' : undefined)
  if (strange !== undefined) throw new Misfit('strangeValue', [strange], index)
  return {
    hour: Math.floor(Date.parse(String(body.at)) / HOUR),
    ground: purpose === null ? `duty ${duty}` : `purpose ${purpose}`,
    department: body.departmentId === null ? '-' : String(body.departmentId),
    part: Number(body.part),
    parts: Number(body.parts),
    xid: BigInt(String(body.xid)),
    id: String(body.id),
    at: String(body.at),
  }
}

/** @typedef {{ salt: Buffer, body: string }} Opening */

/** That a body is the one its header commits to, and says the same. @param {Header} header @param {Opening} opening @param {number} index */
function checkBody(header, { salt, body }, index) {
  if (!sha256(salt, body).equals(header.digest)) throw new Misfit('otherBody', [], index)
  const read = readBody(body, index)
  for (const key of /** @type {const} */ (['hour', 'ground', 'department', 'part', 'parts']))
    if (read[key] !== header[key]) throw new Misfit('otherHeader', [key], index)
  return read
}

// ------------------------------------------------------------------------------------ 8 What a slice must hold

/**
 * @typedef {{ purposes: string[], duties: string[], departments: string[], from: number, until: number }} Scope  hours
 * @typedef {{ origin: string, size: number, first: number, end: number, scope: Scope | null }} Terms  what slice.json says
 */

const wrongTerms = () => new Misfit('noTerms')

/** @param {string} text @returns {Terms} */
function readTerms(text) {
  const json = jsonOf(text)
  if (!hasExactly(json, ['format', 'origin', 'made', 'size', 'first', 'end', 'scope'])) throw wrongTerms()
  const { origin, size, first, end } = json
  if (json.format !== 'jikimi.slice/v1' || typeof origin !== 'string' || timeOf(json.made) === undefined)
    throw wrongTerms()
  if (!isCount(size) || !isCount(first) || !isCount(end)) throw wrongTerms()
  const terms = { origin, size: Number(size), first: Number(first), end: Number(end), scope: readScope(json.scope) }
  const isWhole = terms.end === terms.size || terms.end % 256 === 0
  if (
    terms.scope === undefined ||
    terms.first % 256 !== 0 ||
    terms.first > terms.end ||
    terms.end > terms.size ||
    !isWhole
  )
    throw wrongTerms()
  return { ...terms, scope: terms.scope }
}

/** @param {unknown} json @returns {Scope | null | undefined} undefined where it is no scope */
function readScope(json) {
  if (json === null) return null
  if (!hasExactly(json, ['purposes', 'duties', 'departments', 'from', 'until'])) return undefined
  const { purposes, duties, departments } = json
  const [from, until] = [hourOf(json.from), hourOf(json.until)]
  if (!areTexts(purposes) || !areTexts(duties) || !areTexts(departments)) return undefined
  return from === undefined || until === undefined ? undefined : { purposes, duties, departments, from, until }
}

const FILES = [
  'slice.json',
  'slice.note',
  'checkpoint',
  'log.vkey',
  'witnesses',
  'consistency',
  'bodies.jsonl',
  'README.txt',
]
const TILE = /^tile\/(entries|[0-6])\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** @param {string | number} level @param {number} n @param {number} width */
export function tileName(level, n, width) {
  const groups =
    String(n)
      .padStart(Math.ceil(String(n).length / 3) * 3, '0')
      .match(/\d{3}/g) ?? []
  return `tile/${level}/${groups
    .join('/x')
    .replace(/^(?=.*\/)/, 'x')
    .replace(/x(\d{3})$/, '$1')}${width === 256 ? '' : `.p/${width}`}`
}

/** @param {string} name @returns {{ level: string, n: number, width: number } | undefined} */
export function tileFrom(name) {
  const [, level, path, widthText] = TILE.exec(name) ?? []
  if (level === undefined) return undefined
  const [n, width] = [Number(path.replace(/[x/]/g, '')), Number(widthText ?? 256)]
  return width <= 256 && tileName(level, n, width) === name ? { level, n, width } : undefined
}

/** All of a slice but its bodies, which are too many to hold. */
class Slice {
  /** @type {Map<string, Buffer>} */
  files = new Map()
  /** @type {Map<string, Bundle>} */
  bundles = new Map()
  words = new Words()
  digest = createHash('sha256')
  held = 0

  /** @param {Member} member */
  async take(member) {
    const tile = tileFrom(member.name)
    if (this.files.has(member.name) || this.bundles.has(member.name)) throw new Misfit('twice', [member.name])
    if (!tile && !FILES.includes(member.name)) throw unknownFile(member.name)
    if (tile?.level === 'entries') return this.takeBundle(member, tile.n * 256)
    const bytes = member.name === 'bodies.jsonl' ? NOTHING : await whole(member)
    this.hold(bytes.length)
    this.files.set(member.name, bytes)
    if (tile && bytes.length !== tile.width * 32) throw new Misfit('otherWidth', [member.name])
  }

  /** @param {Member} member @param {number} start */
  async takeBundle(member, start) {
    this.hold(32_000)
    this.bundles.set(member.name, new Bundle(await whole(member, 256 * 65_537), start, this.words))
  }

  /** @param {number} bytes */
  hold(bytes) {
    this.held += bytes + 1000
    if (this.held > MOST_HELD) throw new Unreadable('tooMuch')
  }

  /** @param {string} name @returns {string} */
  text(name) {
    const bytes = this.files.get(name)
    const text = bytes && textOf(bytes)
    if (bytes === undefined) throw missing(name)
    if (text === undefined) throw new Misfit('noText', [name])
    return text
  }
}

/** @param {string} name */
const missing = (name) => new Misfit('missing', [name])
/** @param {string} name */
const unknownFile = (name) => new Misfit('unknownFile', [name])

/** That exactly those tiles and bundles are there that the terms name. @param {Slice} slice @param {Terms} terms */
function checkMembers({ files, bundles }, { size, first, end }) {
  const wanted = new Set(FILES)
  const want = (/** @type {Map<string, unknown>} */ among, /** @type {string} */ name) => {
    if (!among.has(name)) throw missing(name)
    wanted.add(name)
  }
  for (const name of FILES) if (name !== 'consistency' && name !== 'README.txt') want(files, name)
  for (let level = 0; hashesAt(size, level) > 0; level += 1) {
    const count = hashesAt(size, level)
    const full = level === 0 ? 0 : Math.floor(count / 256)
    for (let n = 0; n < full; n += 1) want(files, tileName(level, n, 256))
    if (count % 256 > 0) want(files, tileName(level, Math.floor(count / 256), count % 256))
  }
  for (let at = first; at < end; at += 256) want(bundles, tileName('entries', at / 256, Math.min(256, end - at)))
  for (const name of [...files.keys(), ...bundles.keys()]) if (!wanted.has(name)) throw unknownFile(name)
}

/**
 * The n-th hash at a level: from the tiles; of the leaves, from the entries that are there.
 * @param {Slice} slice @param {number} size @returns {(level: number, n: number) => Buffer}
 */
function hashesOf({ files, bundles }, size) {
  return (level, n) => {
    const [tile, at] = [Math.floor(n / 256), (n % 256) * 32]
    const width = Math.min(256, hashesAt(size, level) - tile * 256)
    const bytes = files.get(tileName(level, tile, width)) ?? bundles.get(tileName('entries', tile, width))?.leaves
    if (bytes === undefined) throw missing(tileName(level, tile, width))
    return bytes.subarray(at, at + 32)
  }
}

// ------------------------------------------------------------------------------------------------------ 9 The slice

/** @typedef {{ key?: Key, witnesses: Key[], visit?: Visit | null }} Trust  what the auditor brought along; visit null: the first */
/** @typedef {{ report: Report, say: (kind: 'proved' | 'unproved' | 'noticed', code: string, values?: readonly (string | number)[], index?: number) => void }} Desk */

/** @typedef {{ statements: Map<number, Statement>, headerAt: (index: number) => Header | undefined, inScope: (header: Header) => boolean }} Log */

/** @param {string} path @param {boolean} isFolder @param {Trust} trust @param {Desk} desk @returns {Promise<Visit>} to be kept */
async function verifySlice(path, isFolder, trust, { report, say }) {
  const slice = new Slice()
  for await (const member of membersOf(path, isFolder, slice.digest)) await slice.take(member)
  const archive = slice.digest.digest('hex')
  const terms = readTerms(slice.text('slice.json'))
  Object.assign(report, { ...terms, ...(isFolder ? {} : { archive }) })
  const listed = slice.text('witnesses').split('\n').filter(Boolean)
  const checkpoint = checkSignatures(slice.text('checkpoint'), slice.text('log.vkey').trimEnd(), listed, trust, say)
  checkTerms(slice, checkpoint)
  if (terms.origin !== checkpoint.origin || terms.size !== checkpoint.size) throw new Misfit('otherTerms')
  checkMembers(slice, terms)
  checkTiles(slice, checkpoint)
  say('proved', 'rootHolds', [terms.size])
  const log = checkEntries(slice, terms, say)
  await checkBodies(path, isFolder, isFolder ? undefined : archive, terms, log, say)
  checkVisit(slice, checkpoint, trust.visit, say)
  sayWhatIsOpen(terms, say)
  return { checkpoint, archive }
}

/**
 * @param {string} note @param {string} given the log's key as it lies with the note @param {string[]} listed its witnesses'
 * @param {Trust} trust @param {Desk['say']} say @returns {Checkpoint}
 */
function checkSignatures(note, given, listed, trust, say) {
  const pinned = trust.key ?? trust.visit?.checkpoint.key
  const key = pinned ?? keyFrom(given)
  if (key?.type !== ED25519) throw new Misfit('noLogKey')
  if (given !== key.text) throw new Misfit('otherLogKey')
  const others = listed.map(keyFrom).filter((one) => one?.type === COSIGNATURE)
  if (others.length < listed.length) throw new Misfit('noWitnessKey')
  const checkpoint = openCheckpoint(note, [key, ...trust.witnesses, .../** @type {Key[]} */ (others)])
  say('proved', 'signed', [key.text])
  if (!pinned) say('unproved', 'keyFromArchive')
  for (const witness of trust.witnesses)
    if (!checkpoint.signers.some(({ key }) => key === witness)) throw new Misfit('noCosignature', [witness.name])
  for (const { key: signer, time } of checkpoint.signers) {
    if (signer === key) continue
    const at = new Date(Number(time) * 1000)
    const when = Number.isNaN(at.getTime()) ? String(time) : at.toISOString()
    if (trust.witnesses.includes(signer)) say('proved', 'witnessed', [signer.name, when])
    else say('unproved', 'witnessFromArchive', [signer.name])
  }
  if (checkpoint.signers.every((signer) => signer.key.type !== COSIGNATURE)) say('unproved', 'noWitness')
  return checkpoint
}

/** That the log's key stands behind what the slice says of itself, and nothing else in that note. @param {Slice} slice @param {Checkpoint} checkpoint */
function checkTerms(slice, { key, origin }) {
  const { text, signers, count } = openNote(slice.text('slice.note'), [key])
  const wanted = `${origin} slice\n${sha256(slice.files.get('slice.json') ?? NOTHING).toString('base64')}\n`
  if (text !== wanted || signers.length !== 1 || count !== 1) throw new Misfit('termsNotSigned')
}

/** From the root down to the hashes over the leaves. @param {Slice} slice @param {Checkpoint} checkpoint */
function checkTiles(slice, { size, root }) {
  const hashAt = hashesOf(slice, size)
  if (!rootFromTiles(size, hashAt).equals(root)) throw new Misfit('otherRoot')
  for (let level = 6; level > 0; level -= 1)
    for (let n = 0; n < Math.floor(hashesAt(size, level) / 256); n += 1) {
      const hashes = Array.from({ length: 256 }, (_, at) => hashAt(level, n * 256 + at))
      if (rootOf(hashes).equals(hashAt(level + 1, n))) continue
      throw new Misfit('otherTile', [tileName(level, n, 256)], n * 256 ** (level + 1))
    }
}

/** That each entry is the one in the tree, and can be read. @param {Slice} slice @param {Terms} terms @param {Desk['say']} say @returns {Log} */
function checkEntries(slice, { origin, size, first, end, scope }, say) {
  const hashAt = hashesOf(slice, size)
  /** @type {Bundle[]} */
  const bundles = []
  /** @type {Map<number, Statement>} */
  const statements = new Map()
  for (let start = first; start < end; start += 256) {
    const width = Math.min(256, end - start)
    const bundle = /** @type {Bundle} */ (slice.bundles.get(tileName('entries', start / 256, width)))
    bundles.push(bundle)
    checkLeaves(bundle, width, hashAt)
    if (bundle.problem) throw bundle.problem
    for (const [at, statement] of bundle.statements) statements.set(start + at, statement)
  }
  for (const [index, statement] of statements)
    if ((statement.kind === 'begun') !== (index === 0) || (statement.kind === 'begun' && statement.origin !== origin))
      throw new Misfit('strayBegun', [], index)
  if (first === 0 && end > 0 && !statements.has(0)) throw new Misfit('noBegun', [], 0)
  const words = [...slice.words.known.keys()]
  const headerAt = (/** @type {number} */ index) => {
    if (statements.has(index)) return undefined
    const { numbers, digests } = bundles[Math.floor((index - first) / 256)]
    const [hour, ground, department, part, parts] = numbers.subarray((index % 256) * 5)
    const digest = digests.subarray((index % 256) * 32, (index % 256) * 32 + 32)
    return { hour, ground: words[ground], department: words[department], part, parts, digest }
  }
  say('proved', 'entriesHold', [first, end])
  checkHours({ first, end, size, scope }, headerAt, say)
  const grounds = new Set(
    scope && [...scope.purposes.map((code) => `purpose ${code}`), ...scope.duties.map((code) => `duty ${code}`)],
  )
  const departments = new Set(scope?.departments)
  const inScope = (/** @type {Header} */ { ground, department, hour }) =>
    scope === null ||
    (grounds.has(ground) &&
      (departments.size === 0 || department === '-' || departments.has(department)) &&
      scope.from <= hour &&
      hour < scope.until)
  return { statements, headerAt, inScope }
}

/** @param {Bundle} bundle @param {number} width @param {(level: number, n: number) => Buffer} hashAt */
function checkLeaves({ start, count, leaves, problem }, width, hashAt) {
  const own = Array.from({ length: count }, (_, at) => leaves.subarray(at * 32, at * 32 + 32))
  if (width === 256) {
    if (count === 256 && rootOf(own).equals(hashAt(1, start / 256))) return
    throw new Misfit('otherBundle', [start, start + 255], problem?.finding.index ?? start)
  }
  const wrong = own.findIndex((leaf, at) => at >= width || !leaf.equals(hashAt(0, start + at)))
  if (wrong >= 0) throw new Misfit('otherEntry', [], start + wrong)
  if (count < width) throw problem ?? new Misfit('missingEntry', [], start + count)
}

/** Hours that run back, and room enough around the period. @param {Pick<Terms, 'first' | 'end' | 'size' | 'scope'>} terms @param {Log['headerAt']} headerAt @param {Desk['say']} say */
function checkHours({ first, end, size, scope }, headerAt, say) {
  let [opening, latest, back, firstBack] = [Infinity, -Infinity, 0, -1]
  let closing = -Infinity
  for (let index = first; index < end; index += 1) {
    const hour = headerAt(index)?.hour
    if (hour === undefined) continue
    if (opening === Infinity) opening = hour
    closing = hour
    if (hour < latest) [back, firstBack] = [back + 1, back === 0 ? index : firstBack]
    latest = Math.max(latest, hour)
  }
  if (back > 0) say('noticed', 'hoursBack', [back], firstBack)
  if (scope === null) return
  if (first > 0 && !(opening <= scope.from - 2)) throw new Misfit('lateStart', [], first)
  if (end < size && !(closing >= scope.until + 2)) throw new Misfit('earlyEnd', [], end)
}

/** Whose bodies may be missing, asked in ascending order. @param {Map<number, Statement>} statements */
function accountsOf(statements) {
  const said = [...statements].toSorted(([a], [b]) => a - b)
  const lost = said.flatMap(([, one]) => (one.kind === 'restored' ? one.lost : [])).toSorted(([a], [b]) => a - b)
  /** @type {{ index: number, hours: number }[]} */
  const cuts = []
  for (const [index, one] of said)
    if (one.kind === 'cut') cuts.push({ index, hours: Math.min(one.before, firstKeptBy(one.time)) })
  for (let at = cuts.length - 2; at >= 0; at -= 1) cuts[at].hours = Math.max(cuts[at].hours, cuts[at + 1].hours)
  let [nextLost, reach, nextCut] = [0, -1, 0]
  return (/** @type {number} */ index, /** @type {number} */ hour) => {
    for (; nextLost < lost.length && lost[nextLost][0] <= index; nextLost += 1)
      reach = Math.max(reach, lost[nextLost][1])
    while (nextCut < cuts.length && cuts[nextCut].index <= index) nextCut += 1
    if (index <= reach) return 'restored'
    return hour < (cuts[nextCut]?.hours ?? -Infinity) ? 'cut' : undefined
  }
}

/** The first hour that is not yet a year old at this time. @param {number} time @returns {number} */
function firstKeptBy(time) {
  let hour = Math.floor(new Date(time).setUTCFullYear(new Date(time).getUTCFullYear() - 1) / HOUR) + 1
  while (oneYearAfter(hour - 1) * HOUR > time) hour -= 1
  return hour
}

/**
 * A body for every header in scope, each the one its header commits to, in the order of (xid, id).
 * @param {string} path @param {boolean} isFolder @param {string | undefined} archive digest of the first reading
 * @param {Terms} terms @param {Log} log @param {Desk['say']} say
 */
async function checkBodies(path, isFolder, archive, { first, end, size }, { statements, headerAt, inScope }, say) {
  const accountFor = accountsOf(statements)
  const counts = { bodies: 0, restored: 0, cut: 0, unneeded: 0, anew: 0, firstAnew: -1 }
  /** @type {{ xid: bigint, id: string, at: string } | undefined} */
  let previous
  let next = first
  const passWithoutBodies = (/** @type {number} */ until) => {
    for (; next < until; next += 1) {
      const header = headerAt(next)
      if (statements.get(next)?.kind === 'restored') previous = undefined
      if (header === undefined || !inScope(header)) continue
      const account = accountFor(next, header.hour)
      if (account === undefined) throw new Misfit(end < size ? 'missingBodyHere' : 'missingBody', [], next)
      counts[account] += 1
    }
  }
  const digest = createHash('sha256')
  for await (const member of membersOf(path, isFolder, digest)) {
    if (member.name !== 'bodies.jsonl') continue
    let line = 0
    for await (const bytes of linesOf(member)) {
      line += 1
      const { index, ...opening } = readLine(bytes, line)
      if (index < next || index >= end) throw new Misfit('strayLine', [line], index)
      passWithoutBodies(index)
      const header = headerAt(index)
      if (header === undefined || !inScope(header)) throw new Misfit('strayBody', [], index)
      const read = checkBody(header, opening, index)
      if (previous && (read.xid < previous.xid || (read.xid === previous.xid && read.id <= previous.id))) {
        // A database that moves to another cluster counts its transactions anew, but goes on in time
        if (read.xid === previous.xid || read.at <= previous.at) throw new Misfit('outOfOrder', [], index)
        counts.anew += 1
        if (counts.anew === 1) counts.firstAnew = index
      }
      previous = read
      if (accountFor(index, header.hour)) counts.unneeded += 1
      counts.bodies += 1
      next = index + 1
    }
  }
  if (archive !== undefined && digest.digest('hex') !== archive) throw new Unreadable('changedMeanwhile')
  passWithoutBodies(end)
  say('proved', 'bodiesHold', [counts.bodies])
  say('proved', 'complete', [counts.restored, counts.cut])
  if (counts.anew > 0) say('noticed', 'countsAnew', [counts.anew], counts.firstAnew)
  if (counts.unneeded > 0) say('noticed', 'unneededBodies', [counts.unneeded])
}

const LINE = /^\{"index":(\d+),"salt":"([^"]*)","body":(".*")\}$/s

/** @param {Buffer} bytes @param {number} line @returns {{ index: number } & Opening} */
function readLine(bytes, line) {
  const wrong = () => new Misfit('strangeLine', [line])
  const [, indexText, saltText, literal] = LINE.exec(textOf(bytes) ?? '') ?? []
  const [index, salt] = [decimal(indexText ?? ''), hashFrom(saltText)]
  if (index === undefined || salt === undefined) throw wrong()
  try {
    return { index, salt, body: JSON.parse(literal) }
  } catch {
    throw wrong()
  }
}

/** @param {Terms} terms @param {Desk['say']} say */
function sayWhatIsOpen({ size, first, end, scope }, say) {
  if (first > 0 || end < size) say('unproved', 'notInRange', [first, end])
  if (scope) say('unproved', 'scopeIsClaimed', [scopeText(scope)])
  say('unproved', 'serverDiscipline')
}

/** @param {number} hour */
const hourText = (hour) => `${new Date(hour * HOUR).toISOString().slice(0, 13)}Z`

/** @param {Scope} scope */
function scopeText({ purposes, duties, departments, from, until }) {
  const grounds = [...purposes, ...duties].join(' ')
  return `${grounds} | ${departments.join(' ') || '*'} | ${hourText(from)} – ${hourText(until)}`
}

// --------------------------------------------------------------------------------------------------- 10 One proof

/** That the entry that a `.tlog-proof` brings is in the tree. @param {string} path @param {Trust} trust @param {Desk} desk */
async function openProof(path, trust, { report, say }) {
  const key = trust.key ?? trust.visit?.checkpoint.key
  if (!key) throw new Unreadable('proofNeedsKey')
  const { extra, index, hashes, note } = readProof(textOf(await smallFile(path)) ?? '')
  const checkpoint = checkSignatures(note, key.text, [], trust, say)
  const json = jsonOf((extra && textOf(extra)) ?? '')
  if (!hasExactly(json, ['entry']) && !hasExactly(json, ['entry', 'salt', 'body']))
    throw new Misfit('noExtra', [], index)
  const read = readEntry(Buffer.from(String(json.entry)), index)
  if (!isIncluded(index, checkpoint.size, leafHash(String(json.entry)), hashes, checkpoint.root))
    throw new Misfit('notIncluded', [], index)
  const seen = trust.visit?.checkpoint
  if (seen?.size === checkpoint.size && !seen.root.equals(checkpoint.root)) throw forked(seen.size)
  Object.assign(report, { origin: checkpoint.origin, size: checkpoint.size, index })
  say('proved', 'included', [index, checkpoint.size])
  return { json, read, index, origin: checkpoint.origin }
}

/** A `.tlog-proof` with the entry and, for a record, its body. @param {string} path @param {Trust} trust @param {Desk} desk */
async function verifyProof(path, trust, desk) {
  const { json, read, index } = await openProof(path, trust, desk)
  const salt = hashFrom(json.salt)
  if (
    'kind' in read !== (json.salt === undefined) ||
    (salt === undefined && !('kind' in read)) ||
    (salt && typeof json.body !== 'string')
  )
    throw new Misfit('halfOpening', [], index)
  if (!('kind' in read) && salt) {
    checkBody(read, { salt, body: String(json.body) }, index)
    desk.say('proved', 'bodyHolds')
  }
  desk.say('unproved', 'onlyOneEntry')
}

/** @param {string} text @returns {{ extra?: Buffer, index: number, hashes: Buffer[], note: string }} */
export function readProof(text) {
  const [, extraText, indexText, hashLines, note] =
    /^c2sp\.org\/tlog-proof@v1\n(?:extra ([^\n]*)\n)?index (\d+)\n((?:[^\n]+\n)*)\n([^]*)$/.exec(text) ?? []
  const [extra, index] = [fromBase64(extraText), decimal(indexText ?? '')]
  const hashes = (hashLines ?? '').split('\n').slice(0, -1).map(hashFrom)
  if (
    index === undefined ||
    (extraText !== undefined && extra === undefined) ||
    hashes.includes(undefined) ||
    hashes.length > 63
  )
    throw new Misfit('noProof')
  return { ...(extra && { extra }), index, hashes: /** @type {Buffer[]} */ (hashes), note }
}

// ------------------------------------------------------------------------------- 11 Certificates of destruction

/** @typedef {(value: unknown) => boolean} Check */

/** @param {RegExp} pattern @returns {Check} */
const like = (pattern) => (value) => typeof value === 'string' && pattern.test(value)
/** @type {Check} */
const isSecond = (value) => timeOf(value) !== undefined
/** @type {Check} */
const isDay = (value) => timeOf(`${value}T00:00:00Z`) !== undefined
/** @type {Check} */
const isHash = (value) => hashFrom(value) !== undefined
/** @type {Check} */
const isSome = (value) => isCount(value) && Number(value) > 0
const isCode = like(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/)
const isDigest = like(/^[0-9a-f]{64}$/)
/** @param {Record<string, Check>} shape @returns {Check} exactly these keys */
const shaped = (shape) => (value) =>
  hasExactly(value, Object.keys(shape)) && Object.keys(shape).every((key) => shape[key](value[key]))
/** @param {Check} holds @returns {Check} */
const listOf = (holds) => (value) => Array.isArray(value) && value.every(holds)
const isAct = shaped({ role: isCode, accountId: orNull(isUuid), at: isSecond })

const isCertificate = shaped({
  format: oneOf('jikimi.certificate/v1'),
  number: like(/^D-\d{4}-\d{6,9}$/),
  origin: isText,
  runId: isUuid,
  issuedAt: isSecond,
  destroyedAt: isSecond,
  collections: isSome,
  byGround: listOf(shaped({ ground: isCode, count: isSome })),
  byPurpose: listOf(shaped({ purpose: isCode, count: isSome })),
  policyVersion: isDigest,
  method: isCode,
  isStanding: (value) => typeof value === 'boolean',
  prepared: isAct,
  approved: isAct,
  ran: isAct,
  turn: shaped({ epoch: isSome, beganAt: isSecond, shreddedAt: isSecond }),
  check: shaped({ at: isSecond, rowsLeft: (value) => value === 0, keysLeft: (value) => value === 0 }),
  openableUntil: (value) => hourOf(value) !== undefined,
  root: isHash,
})
const isDestruction = shaped({
  format: oneOf('jikimi.destruction/v1'),
  number: isSome,
  ground: isCode,
  purpose: isCode,
  policyVersion: isDigest,
  receivedIn: like(/^\d{4}-(0[1-9]|1[0-2])$/),
  dueOn: isDay,
  destroyedOn: isDay,
  method: isCode,
  commitment: isHash,
})
const isOpening = shaped({ statement: isText, hashes: listOf(isHash), caseNumber: isText, salt: isHash })

/** Canonical JSON (RFC 8785) of texts, whole numbers, truth and null. @param {unknown} value @returns {string} */
function canonical(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}

/** What a text of one spelling says. @param {string | undefined} text @param {Check} holds @returns {any} undefined where it is none */
function canonicalFrom(text, holds) {
  const value = jsonOf(text ?? '')
  return holds(value) && canonical(value) === text ? value : undefined
}

/** @param {string} path @param {{ proof: string, statements?: string }} beside @param {Trust} trust @param {Desk} desk */
async function verifyCertificate(path, { proof, statements }, trust, desk) {
  const text = textOf(await smallFile(path))
  const certificate = canonicalFrom(text, isCertificate)
  if (text === undefined || certificate === undefined) throw new Misfit('strangeCertificate')
  const { number, root, collections, destroyedAt, openableUntil } = certificate
  const { read, index, origin } = await openProof(proof, trust, desk)
  const said = `number ${number}\ndigest ${sha256(text).toString('base64')}\nroot ${root}\n`
  if (!('kind' in read) || read.kind !== 'certificate' || read.said !== said || certificate.origin !== origin)
    throw new Misfit('otherCertificate', [number], index)
  desk.say('proved', 'certified', [number, collections, destroyedAt, openableUntil])
  if (statements) await checkStatements(statements, certificate, desk.say)
  else desk.say('unproved', 'noStatements')
  desk.say('unproved', 'serverDestroyed')
}

/** All statements of a certificate, or one with its proof. @param {string} path @param {any} certificate @param {Desk['say']} say */
async function checkStatements(path, { collections, root, byGround, byPurpose }, say) {
  const leaves = []
  /** @type {Map<string, number>} */
  const counts = new Map()
  for await (const bytes of linesOf({ name: path, size: 0, chunks: piecesOf(path) })) {
    const opening = leaves.length === 0 ? canonicalFrom(textOf(bytes), isOpening) : undefined
    const statement = canonicalFrom(opening?.statement ?? textOf(bytes), isDestruction)
    const leaf = leafHash(opening?.statement ?? bytes)
    if (opening && statement) {
      const { hashes, salt, caseNumber } = opening
      if (!isIncluded(statement.number - 1, collections, leaf, hashes.map(hashFrom), hashFrom(root) ?? NOTHING))
        throw new Misfit('otherStatements')
      if (sha256(hashFrom(salt) ?? NOTHING, caseNumber).toString('base64') !== statement.commitment)
        throw new Misfit('otherCase', [caseNumber])
      return say('proved', 'statementHolds', [caseNumber, statement.number, statement.ground, statement.destroyedOn])
    }
    leaves.push(leaf)
    if (statement?.number !== leaves.length) throw new Misfit('strangeStatement', [leaves.length])
    for (const code of [`ground ${statement.ground}`, `purpose ${statement.purpose}`])
      counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  if (leaves.length !== collections || rootOf(leaves).toString('base64') !== root) throw new Misfit('otherStatements')
  const claimed = [
    ...byGround.map((/** @type {any} */ { ground, count }) => [`ground ${ground}`, count]),
    ...byPurpose.map((/** @type {any} */ { purpose, count }) => [`purpose ${purpose}`, count]),
  ]
  if (claimed.length !== counts.size || claimed.some(([code, count]) => counts.get(code) !== count))
    throw new Misfit('otherCounts')
  say('proved', 'statementsHold', [collections])
}

// ---------------------------------------------------------------------------------------------- 12 Earlier visits

/** @typedef {{ checkpoint: Checkpoint, archive?: string }} Visit */

const VISIT = ['format', 'size', 'key', 'checkpoint', 'archive']

/** @param {string} path @returns {Promise<Visit | null>} null where nothing was kept yet */
async function readVisit(path) {
  const bytes = await smallFile(path).catch((error) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)))
  if (bytes === undefined) return null
  const json = jsonOf(textOf(bytes) ?? '')
  const key = hasExactly(json, VISIT) ? keyFrom(String(json.key)) : undefined
  if (!hasExactly(json, VISIT) || json.format !== 'jikimi.visit/v1' || key?.type !== ED25519)
    throw new Unreadable('noVisit')
  try {
    return { checkpoint: openCheckpoint(String(json.checkpoint), [key]) }
  } catch {
    throw new Unreadable('unsignedVisit')
  }
}

/** Whole or not at all. @param {string} path @param {Visit} visit */
async function writeVisit(path, { checkpoint, archive }) {
  const { key, size, note } = checkpoint
  const kept = { format: 'jikimi.visit/v1', size, key: key.text, checkpoint: note, archive: archive ?? null }
  const beside = `${path}.${process.pid}.new`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(kept, null, 2)}\n`)
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}

/** @param {number} size */
const forked = (size) => new Misfit('forked', [size])

/** @param {Slice} slice @param {Checkpoint} checkpoint @param {Visit | null | undefined} visit @param {Desk['say']} say */
function checkVisit(slice, { size, root }, visit, say) {
  const proof = slice.files.has('consistency') ? readConsistency(slice.text('consistency')) : undefined
  const known = visit?.checkpoint
  const rootAt = (/** @type {number} */ old) => {
    try {
      return rootFromTiles(old, hashesOf(slice, size))
    } catch {
      return undefined
    }
  }
  if (known && known.size > size) throw new Misfit('shrunk', [known.size])
  if (proof) {
    const old = proof.old === known?.size ? known.root : rootAt(proof.old)
    if (proof.old > size || (old && proof.old > 0 && !isConsistent(proof.old, size, old, root, proof.hashes)))
      throw forked(proof.old)
  }
  if (!known) {
    say('unproved', visit === null ? 'firstVisit' : 'noVisitNamed')
    return
  }
  const own = rootAt(known.size)
  if (own && !own.equals(known.root)) throw forked(known.size)
  if (!own && proof?.old !== known.size) throw new Misfit('noConsistency', [known.size])
  say('proved', 'continues', [known.size])
}

/** @param {string} text @returns {{ old: number, hashes: Buffer[] }} */
function readConsistency(text) {
  const [head, ...lines] = text.split('\n')
  const old = decimal(/^old (\d+)$/.exec(head)?.[1] ?? '')
  const hashes = lines.slice(0, -1).map(hashFrom)
  if (old === undefined || lines[lines.length - 1] !== '' || hashes.includes(undefined) || hashes.length > 63)
    throw new Misfit('strangeConsistency')
  return { old, hashes: /** @type {Buffer[]} */ (hashes) }
}

// ----------------------------------------------------------------------------------------------------------- 13 Words

/** All that is ever said: a code, then Korean, then English, with {0} and {1} for what is named. */
const WORDS = `
noNote: 체크포인트가 signed-note 형식이 아닙니다
  the checkpoint is no signed note
wrongSignature: {0}의 서명이 맞지 않습니다
  the signature of {0} is wrong
noCheckpoint: 체크포인트가 원점, 크기, 루트의 세 줄이 아닙니다
  the checkpoint is not the three lines origin, size and root
unsigned: 체크포인트에 {0} 키의 서명이 없습니다
  the checkpoint is not signed by the key {0}
brokenOff: 파일이 중간에 끊겼습니다
  the archive breaks off
hidden: 보관 파일의 빈 곳에 무언가가 있습니다
  something lies where the archive must be empty
noTar: ustar 형식의 보관 파일이 아닙니다
  this is no ustar archive
notPlain: "{0}"은(는) 보통 파일이 아닙니다
  "{0}" is no plain file
tooDeep: 폴더가 너무 깊습니다
  the folders go too deep
tooLarge: {0}: 너무 큽니다
  {0} is too large
longLine: {0}: 줄이 너무 깁니다
  {0}: a line is too long
openLine: {0}: 마지막 줄이 끊겼습니다
  {0}: the last line breaks off
strangeEntry: 알 수 없는 형식의 엔트리입니다
  this entry has no known format
wrongLengths: 엔트리의 길이가 맞지 않습니다
  the lengths of the entries do not add up
strangeBody: 본문이 정해진 키의 정규 JSON(RFC 8785)이 아닙니다
  the body is not canonical JSON of the known keys
strangeValue: 본문의 {0} 값이 형식에 맞지 않습니다
  {0} in the body has no such value
otherBody: 본문이 머리글의 약속(해시)과 다릅니다
  the body is not the one that the header commits to
otherHeader: 머리글의 {0} 값이 본문과 다릅니다
  {0} in the header is not what the body says
noTerms: slice.json이 정해진 형식이 아닙니다
  slice.json does not have its format
twice: {0}: 두 번 들어 있습니다
  {0} is there twice
otherWidth: {0}: 해시 개수가 이름과 다릅니다
  {0} holds another number of hashes than its name says
tooMuch: 이 프로그램에는 너무 큽니다
  this is too large for this program
noText: {0}: UTF-8이 아닙니다
  {0} is not UTF-8
missing: {0}: 들어 있지 않습니다
  {0} is missing
unknownFile: "{0}"은(는) 형식에 없는 파일입니다
  "{0}" is no file of the format
termsNotSigned: slice.json이 원장의 키로 서명된 그대로가 아닙니다
  slice.json is not what the log's key signed
otherTerms: slice.json이 체크포인트와 다릅니다
  slice.json speaks of another checkpoint
rootHolds: 타일에서 계산한 루트가 체크포인트(크기 {0})와 같습니다
  the root computed from the tiles is the checkpoint's (size {0})
noLogKey: log.vkey가 검증 키가 아닙니다
  log.vkey is no verifier key
otherLogKey: log.vkey가 알려진 키와 다릅니다
  log.vkey is not the key that is known
noWitnessKey: witnesses에 검증 키가 아닌 줄이 있습니다
  witnesses has a line that is no verifier key
signed: 체크포인트가 {0} 키로 서명되었습니다
  the checkpoint is signed by {0}
keyFromArchive: 서명 키를 보관 파일에서 가져왔습니다. 다른 길로 받은 키를 --key로 주십시오
  that this is the log's key: it came with the archive. Give one that reached you on another way by --key
noCosignature: 증인 {0}의 서명이 없습니다
  the witness {0} did not cosign the checkpoint
witnessed: 증인 {0}이(가) {1}에 함께 서명했습니다
  the witness {0} cosigned it at {1}
witnessFromArchive: {0}이(가) 함께 서명했으나 그 키도 보관 파일에서 왔습니다. --witness로 주십시오
  {0} cosigned it, but that key came with the archive too. Give it by --witness
noWitness: 증인이 없습니다. 아무도 보기 전에 잘려 나간 끝부분은 드러나지 않습니다
  no witness: newest entries cut off before anybody saw them would not show
otherRoot: 타일에서 계산한 루트가 체크포인트와 다릅니다
  the root computed from the tiles is not the checkpoint's
otherTile: {0}: 위 타일과 맞지 않습니다
  {0} does not fit the tile above
strayBegun: begun 선언은 이 원장의 첫 엔트리에만 있을 수 있습니다
  begun is said by the first entry only, and of this log
noBegun: 첫 엔트리가 begun 선언이 아닙니다
  the first entry does not say begun
entriesHold: 엔트리 {0}부터 {1} 앞까지 모두 원장에 있습니다
  every entry from {0} up to {1} is in the tree
otherBundle: 엔트리 {0}–{1} 가운데 원장과 다른 것이 있습니다
  among the entries {0} to {1} is one that is not the tree's
otherEntry: 원장에 있는 엔트리와 다릅니다
  this entry is not the one in the tree
missingEntry: 엔트리가 없습니다
  this entry is missing
hoursBack: 시각이 앞 엔트리보다 이른 것이 {0}건 있습니다(첫 번째)
  {0} entries have an hour before that of an earlier entry (the first of them)
lateStart: 기간이 시작되기 두 시간 전의 기록부터 담겨 있지 않습니다
  the archive does not begin two hours of records before the period
earlyEnd: 기간이 끝나고 두 시간 뒤의 기록까지 담겨 있지 않습니다
  the archive does not end two hours of records after the period
missingBody: 범위 안의 머리글인데 본문이 없습니다
  a header in scope without its body
strayLine: bodies.jsonl {0}번째 줄: 순서나 범위가 맞지 않습니다
  line {0} of bodies.jsonl is out of order or range
strayBody: 범위 밖인데 본문이 있습니다
  a body that the scope does not name
outOfOrder: (xid, id) 순서가 아닙니다
  out of the order of (xid, id)
changedMeanwhile: 읽는 동안 파일이 바뀌었습니다
  the archive changed while it was read
countsAnew: 거래 번호(xid)가 처음부터 다시 시작하는 곳이 {0}군데 있습니다(첫 번째). 데이터베이스를 옮겼는지 물어보십시오
  the count of transactions begins anew {0} times (the first of them): ask whether the database was moved
missingBodyHere: 범위 안의 머리글인데 본문이 없습니다. 뒤쪽의 선언으로 설명될 수 있으니 모든 머리글이 든 파일을 요청하십시오
  a header in scope without its body; a statement beyond this archive may account for it: ask for one with all headers
bodiesHold: 본문 {0}건이 모두 머리글의 약속(해시)과 내용, (xid, id) 순서에 맞습니다
  {0} bodies: each is the one its header commits to, says the same, and stands in the order of (xid, id)
complete: 범위 안의 머리글에는 모두 본문이 있습니다. 복원으로 잃은 {0}건, 보존 기간이 지나 파기된 {1}건은 원장의 선언에 있습니다
  a body stands for every header in scope, but for {0} lost by a restored backup and {1} cut after their time, as statements in the log say
unneededBodies: 없다고 선언되었으나 본문이 있는 기록이 {0}건입니다
  {0} bodies are there although a statement calls them gone
strangeLine: bodies.jsonl {0}번째 줄이 정해진 형식이 아닙니다
  line {0} of bodies.jsonl does not have its format
notInRange: 엔트리 {0}부터 {1} 앞까지만 들어 있어, 그 밖의 머리글은 보지 못했습니다
  headers outside the entries {0} up to {1}: they are not in this archive
scopeIsClaimed: 범위는 slice.json이 말하는 대로입니다. 부여받은 범위와 같은지 확인하십시오: {0}
  that this is the scope granted to you; slice.json says so itself: {0}
serverDiscipline: 모든 행위가 기록되었는지, 기록된 시각이 맞는지는 서버의 몫입니다
  that every act was recorded, and at its true time: that is the server's own discipline
proofNeedsKey: 증명 파일에는 키가 없습니다. --key로 주십시오
  a proof brings no key along: give it by --key
noExtra: extra에 엔트리가 없습니다
  extra holds no entry
notIncluded: 이 엔트리가 원장에 있다는 증명이 맞지 않습니다
  the proof does not show this entry in the tree
included: 엔트리 {0}이(가) 크기 {1}의 원장에 있습니다
  entry {0} is in the tree of size {1}
halfOpening: 기록에는 본문과 솔트가, 선언에는 엔트리만 있어야 합니다
  a record brings salt and body, a statement its entry alone
bodyHolds: 본문이 머리글의 약속(해시)과 내용에 맞습니다
  the body is the one its header commits to, and says the same
onlyOneEntry: 다른 엔트리와 앞선 방문과의 관계는 증명 파일 하나로 알 수 없습니다
  anything about other entries or an earlier visit: that takes a slice
noProof: tlog-proof 형식이 아닙니다
  this is no tlog-proof
strangeCertificate: 확인서가 정해진 키의 정규 JSON(RFC 8785)이 아닙니다
  the certificate is not canonical JSON of the known keys
otherCertificate: 원장에 선언된 것은 이 확인서({0})가 아닙니다
  what the log states there is not this certificate ({0})
certified: 원장에 선언된 그대로의 파기 확인서 {0}입니다: {1}건, {2}에 파기를 마침, {3}까지 모든 사본이 열 수 없게 됨
  certificate {0} is the one that the log states: {1} collections, destroyed by {2}, no copy opened after {3}
noStatements: 수집 건별 파기 내역과 건수. 내역 파일을 함께 주십시오
  the statements of the collections and their counts: give the file of statements too
serverDestroyed: 행과 키가 실제로 지워졌는지는 서버의 서명된 말이며, 책임진 사람은 확인서에 있습니다
  that rows and keys are really gone: that is the server's signed word; the certificate says who stood for it
strangeStatement: {0}번째 파기 내역이 정해진 형식이 아니거나 순서가 다릅니다
  statement {0} does not have its format or its place
otherStatements: 파기 내역이 확인서의 루트와 맞지 않습니다
  these are not the statements under the certificate's root
otherCounts: 파기 내역의 근거별·목적별 건수가 확인서와 다릅니다
  the statements do not add up to the certificate's counts
otherCase: 이 파기 내역은 {0}의 것이 아닙니다
  this is not the statement of {0}
statementsHold: 파기 내역 {0}건이 모두 확인서의 루트와 건수에 맞습니다
  {0} statements are exactly those under the certificate's root, and add up to its counts
statementHolds: {0}의 파기 내역({1}번, {2}, {3})이 이 확인서에 들어 있습니다
  the statement of {0} (number {1}, {2}, {3}) is under this certificate
noVisit: 방문 파일을 읽을 수 없습니다
  the visit file can't be read
unsignedVisit: 방문 파일의 체크포인트 서명이 맞지 않습니다
  the checkpoint in the visit file is not signed
forked: 크기 {0}에서 앞선 방문 때와 다른 원장입니다
  at size {0} this is another tree than at the earlier visit
shrunk: 앞선 방문 때의 크기 {0}보다 작아졌습니다
  the tree is smaller than at the earlier visit: {0}
firstVisit: 첫 방문이라 이전 원장과 이어지는지 알 수 없습니다
  that this tree continues an earlier one: it is the first visit
noVisitNamed: 앞선 방문(--visit)이 없어 이전 원장과 이어지는지 알 수 없습니다
  that this tree continues an earlier one: no visit was named by --visit
noConsistency: 크기 {0}인 앞선 방문으로부터의 일관성 증명이 없습니다. 그 방문을 밝히고 다시 받으십시오
  no consistency proof from the earlier visit at size {0}: ask for an archive that has one
continues: 크기 {0}였던 앞선 방문의 원장이 그대로 이어집니다
  it continues the tree of the earlier visit, of size {0}
strangeConsistency: consistency가 정해진 형식이 아닙니다
  consistency does not have its format
noKey: 검증 키가 아닙니다
  this is no such verifier key
noKind: 보관 파일(.tar.gz)도 증명(.tlog-proof)도 아닙니다
  this is neither a slice (.tar.gz) nor a proof (.tlog-proof)
unreadable: 읽을 수 없습니다: {0}
  it can't be read: {0}
`

/** @type {Map<string, [ko: string, en: string]>} */
const SENTENCES = new Map([...WORDS.matchAll(/^(\w+): (.*)\n {2}(.*)$/gm)].map(([, code, ko, en]) => [code, [ko, en]]))

// ---------------------------------------------------------------------------------------------------- 14 Command line

/** @param {string} path @returns {Promise<Buffer>} */
const smallFile = (path) => whole({ name: path, size: 0, chunks: piecesOf(path) })

/** A key, or the file that holds some. @param {string} given @param {number} type @returns {Promise<Key[]>} */
async function keysFrom(given, type) {
  const lines = VKEY.test(given) ? [given] : (textOf(await smallFile(given)) ?? '').split('\n').filter(Boolean)
  const keys = lines.map(keyFrom)
  if (keys.length === 0 || keys.some((key) => key?.type !== type)) throw new Unreadable('noKey')
  return /** @type {Key[]} */ (keys)
}

/** @param {string} path @returns {Promise<'folder' | 'slice' | 'proof'>} */
async function kindOf(path) {
  if ((await stat(path)).isDirectory()) return 'folder'
  for await (const start of createReadStream(path, { end: 21 })) {
    if (start[0] === 0x1f && start[1] === 0x8b) return 'slice'
    if (start.equals(Buffer.from('c2sp.org/tlog-proof@v1')) || path.endsWith('.tlog-proof')) return 'proof'
  }
  throw new Unreadable('noKind')
}

/**
 * @param {string} path of a slice (archive or folder), of a proof, or of a certificate
 * @param {{ key?: string, witnesses?: string[], visit?: string, proof?: string, statements?: string, onSay?: (kind: string, finding: Finding) => void }} [options]
 *   verifier keys or files of them; for a certificate its proof, and its statements; onSay hears each finding as it comes
 * @returns {Promise<Report>}
 */
export async function verify(path, options = {}) {
  /** @type {Report} */
  const report = { exit: 0, proved: [], unproved: [], noticed: [], problem: null }
  /** @type {Desk['say']} */
  const say = (kind, code, values = [], index = undefined) => {
    const finding = findingOf(code, values, index)
    report[kind].push(finding)
    options.onSay?.(kind, finding)
  }
  try {
    /** @type {Trust} */
    const trust = { witnesses: [] }
    if (options.key) [trust.key] = await keysFrom(options.key, ED25519)
    for (const given of options.witnesses ?? []) trust.witnesses.push(...(await keysFrom(given, COSIGNATURE)))
    if (options.visit) trust.visit = await readVisit(options.visit)
    const { proof, statements } = options
    const kind = proof ? 'certificate' : await kindOf(path)
    if (proof) await verifyCertificate(path, { proof, ...(statements && { statements }) }, trust, { report, say })
    else if (kind === 'proof') await verifyProof(path, trust, { report, say })
    else {
      const visit = await verifySlice(path, kind === 'folder', trust, { report, say })
      if (options.visit) await writeVisit(options.visit, visit)
    }
  } catch (error) {
    report.exit = error instanceof Misfit ? 1 : 2
    const words = error instanceof Error ? error.message : ''
    const isOurs = error instanceof Misfit || error instanceof Unreadable
    report.problem = isOurs ? error.finding : findingOf('unreadable', [words])
  }
  return report
}

const USAGE =
  'node jikimi-verify.mjs SLICE.tar.gz|FOLDER|FILE.tlog-proof [--key VKEY|FILE] [--witness VKEY|FILE]… [--visit visit.json] [--lang ko|en]\n' +
  'node jikimi-verify.mjs certificate FILE.json FILE.tlog-proof [STATEMENTS.jsonl] --key VKEY|FILE [--witness VKEY|FILE]… [--lang ko|en]\n'
const HEADS = {
  proved: { ko: '증명됨', en: 'proved' },
  unproved: { ko: '증명하지 못함', en: 'not proved' },
  noticed: { ko: '눈에 띔', en: 'noticed' },
  0: { ko: '결과: 위에 적힌 것은 모두 증명되었습니다', en: 'Result: everything listed as proved holds' },
  1: { ko: '결과: 맞지 않습니다', en: 'Result: this does not fit' },
  2: {
    ko: '결과: 읽을 수 없어 아무것도 말할 수 없습니다',
    en: 'Result: it could not be read, so nothing is said about it',
  },
}

/** @typedef {{ path: string, lang: 'ko' | 'en', key?: string, witnesses: string[], visit?: string, proof?: string, statements?: string }} Call */

/** @param {string[]} words @returns {Call | undefined} */
function readArguments(words) {
  /** @type {{ lang?: string, key?: string, witnesses: string[], visit?: string }} */
  const read = { witnesses: [] }
  const paths = []
  for (let at = 0; at < words.length; at += 1) {
    const [, name] = /^--(key|witness|visit|lang)$/.exec(words[at]) ?? []
    const value = name === undefined ? words[at] : words[(at += 1)]
    if (!value || value.startsWith('--') || (name === 'lang' && value !== 'ko' && value !== 'en')) return undefined
    if (name === undefined) paths.push(value)
    else if (name === 'witness') read.witnesses.push(value)
    else if (read[/** @type {'key'} */ (name)] !== undefined) return undefined
    else read[/** @type {'key'} */ (name)] = value
  }
  const own = new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ko') ? 'ko' : 'en'
  const call = { ...read, lang: /** @type {'ko' | 'en'} */ (read.lang ?? own) }
  if (paths[0] !== 'certificate') return paths.length === 1 ? { ...call, path: paths[0] } : undefined
  const [, path, proof, statements] = paths
  return proof && paths.length <= 4 ? { ...call, path, proof, ...(statements && { statements }) } : undefined
}

async function main() {
  const read = readArguments(process.argv.slice(2))
  if (!read) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  const { path, lang, ...options } = read
  const print = (/** @type {string} */ head, /** @type {Finding} */ finding) =>
    process.stdout.write(
      `${head}: ${finding.index === undefined ? '' : lang === 'ko' ? `[엔트리 ${finding.index}] ` : `[entry ${finding.index}] `}${finding[lang]}\n`,
    )
  const report = await verify(path, {
    ...options,
    onSay: (kind, finding) => print(HEADS[/** @type {'proved'} */ (kind)][lang], finding),
  })
  if (report.problem) print(HEADS[report.exit][lang], report.problem)
  else process.stdout.write(`${HEADS[0][lang]}\n`)
  process.exitCode = report.exit
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
