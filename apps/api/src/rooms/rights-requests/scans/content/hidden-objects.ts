import { inflateSync } from 'node:zlib'
import { scanNotAccepted } from '../scans.refusals.js'
import { plainNames } from './plain-names.js'

/** Every stream of objects names its first one; readers need no other mark of it. */
const MARKS = /\/(?:ObjStm|First)(?=[\s\0()<>[\]{}/%]|$)/g
const STREAM = /(?<!end)stream\r?\n/g
const OBJECT = /^[\r\n]?[ \t]*\d+[ \t]+\d+$/
const WINDOW = 4096
const MOST_STREAMS = 5000
const MOST_BYTES = 32_000_000

/**
 * The objects that lie compressed in streams of their own, opened: as scanning programs write them, and no other way. A
 * mark that belongs to no stream that was opened here is a stream that somebody else might open.
 * @throws Refusal SCAN_NOT_ACCEPTED PDF_HIDES
 */
export function hiddenObjects(bytes: Buffer): string[] {
  const raw = bytes.toString('latin1')
  const marks = marksIn(plainNames(raw))
  if (marks === 0) return []
  if (marks > MOST_STREAMS) throw scanNotAccepted('PDF_HIDES')
  const opened: string[] = []
  let [told, left, seen] = [0, MOST_BYTES, 0]
  for (const { 0: keyword, index } of raw.matchAll(STREAM)) {
    seen += 1
    if (seen > MOST_STREAMS) throw scanNotAccepted('PDF_HIDES')
    const dictionary = plainNames(dictionaryBefore(raw, index))
    const here = marksIn(dictionary)
    if (here === 0) continue
    told += here
    demandSimple(dictionary)
    if (!dictionary.includes('/FlateDecode')) continue
    const text = inflated(bytes.subarray(index + keyword.length), left)
    left -= text.length
    opened.push(text)
  }
  if (told !== marks) throw scanNotAccepted('PDF_HIDES')
  return opened
}

const marksIn = (text: string): number => [...text.matchAll(MARKS)].length

/** From the line on which its object begins; where no line says that it does, all that we look at. */
function dictionaryBefore(raw: string, at: number): string {
  const before = raw.slice(Math.max(0, at - WINDOW), at)
  const object = before.lastIndexOf(' obj')
  const line = Math.max(before.lastIndexOf('\n', object), before.lastIndexOf('\r', object), 0)
  return object >= 0 && OBJECT.test(before.slice(line, object)) ? before.slice(line) : before
}

/** No comment and no string, in which what counts could stand apart from what we read; no coding but one. */
function demandSimple(dictionary: string): void {
  const filters = dictionary.match(/\/\w*(?:Decode|Crypt)\b|\/(?:Fl|LZW|AHx|A85|RL|CCF|DCT)\b/g) ?? []
  const isCoded = filters.length > 1 || filters.some((filter) => filter !== '/FlateDecode')
  if (isCoded || /[%()\\]|\/(?:Predictor|DecodeParms|DP|FFilter|F)\b/.test(dictionary))
    throw scanNotAccepted('PDF_HIDES')
}

function inflated(bytes: Buffer, most: number): string {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) }).toString('latin1')
  } catch {
    throw scanNotAccepted('PDF_HIDES')
  }
}
