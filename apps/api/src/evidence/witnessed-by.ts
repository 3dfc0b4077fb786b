import { createHash } from 'node:crypto'
import { type Checkpoint, openNote, parseCheckpoint } from '@jikimi/transparency-log'
import type { Log, WitnessAddress } from './log.js'
import { shortText } from './short-text.js'

const TIMEOUT_MS = 1000

/**
 * The newest checkpoint of this log that a witness keeps, if it shows one that this log's own key signed: a witness's
 * word alone stops nobody.
 */
export async function witnessedBy(
  { url }: WitnessAddress,
  { origin, verifier }: Pick<Log, 'origin' | 'verifier'>,
): Promise<Checkpoint | undefined> {
  const name = createHash('sha256').update(origin).digest('hex')
  try {
    const answer = await fetch(`${url}/${name}/checkpoint`, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (answer.status !== 200) return undefined
    const checkpoint = parseCheckpoint(openNote(await shortText(answer), [verifier]).text)
    return checkpoint.origin === origin ? checkpoint : undefined
  } catch {
    return undefined
  }
}
