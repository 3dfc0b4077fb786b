import { openNote, parseDecimal, SIGNATURE_TYPES, toBase64 } from '@jikimi/transparency-log'
import type { WitnessAddress } from './log.js'
import { shortText } from './short-text.js'

/** What a witness made of a checkpoint. */
export type WitnessAnswer =
  | { readonly kind: 'COSIGNED'; readonly line: string; readonly at: Date }
  /** It has seen this size: smaller, and it is asked again from there; larger, and this log was set back. */
  | { readonly kind: 'SIZE'; readonly size: number }
  /** It won't sign: unknown log, unknown key, another tree of the same size. */
  | { readonly kind: 'REFUSED'; readonly status: number }
  | { readonly kind: 'UNREACHABLE' }

const TIMEOUT_MS = 1000
/** The end of 9999: a database takes no time far beyond, and one witness's would cost the others their signatures. */
const LATEST_SECONDS = 253_402_300_799

export interface Submission {
  readonly note: string
  readonly oldSize: number
  /** The consistency proof from `oldSize`; empty from 0. */
  readonly hashes: readonly Uint8Array[]
}

/** C2SP tlog-witness add-checkpoint. A cosignature counts only when it is this witness's own, over this checkpoint. */
export async function askWitness(witness: WitnessAddress, submission: Submission): Promise<WitnessAnswer> {
  try {
    const answer = await fetch(`${witness.url}/add-checkpoint`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: bodyOf(submission),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return read(witness, submission, answer.status, await shortText(answer))
  } catch {
    return { kind: 'UNREACHABLE' }
  }
}

const bodyOf = ({ note, oldSize, hashes }: Submission): string =>
  [`old ${oldSize}`, ...hashes.map(toBase64), '', note].join('\n')

function read({ verifier }: WitnessAddress, { note }: Submission, status: number, text: string): WitnessAnswer {
  if (status === 200) {
    const body = note.slice(0, note.indexOf('\n\n') + 1)
    const signature = openNote(`${body}\n${text}`, [verifier]).signatures[0]
    const isGood = verifier.type === SIGNATURE_TYPES.COSIGNATURE && (signature?.seconds ?? Infinity) <= LATEST_SECONDS
    if (!isGood || signature === undefined) return { kind: 'REFUSED', status }
    return { kind: 'COSIGNED', line: signature.line, at: new Date(signature.seconds * 1000) }
  }
  const size = status === 409 ? parseDecimal(text.trim()) : undefined
  return size === undefined ? { kind: 'REFUSED', status } : { kind: 'SIZE', size }
}
