import {
  CheckpointNotValid,
  hashesOfLines,
  NoteNotValid,
  parseCheckpoint,
  parseDecimal,
  splitNote,
  type Checkpoint,
} from '@jikimi/transparency-log'

/** What add-checkpoint is asked. Read by its form alone: nothing of it is verified. */
export interface AddRequest {
  readonly oldSize: number
  readonly hashes: readonly Uint8Array[]
  readonly note: string
  readonly text: string
  readonly checkpoint: Checkpoint
}

/** The request behind a body, or undefined where it is none. */
export function readAddRequest(body: string): AddRequest | undefined {
  const blank = body.indexOf('\n\n')
  if (blank < 0) return undefined
  const [first = '', ...lines] = body.slice(0, blank).split('\n')
  const oldSize = first.startsWith('old ') ? parseDecimal(first.slice('old '.length)) : undefined
  const hashes = hashesOfLines(lines)
  if (oldSize === undefined || hashes === undefined) return undefined
  const note = body.slice(blank + 2)
  try {
    const { text } = splitNote(note)
    return { oldSize, hashes, note, text, checkpoint: parseCheckpoint(text) }
  } catch (error) {
    if (error instanceof NoteNotValid || error instanceof CheckpointNotValid) return undefined
    throw error
  }
}
