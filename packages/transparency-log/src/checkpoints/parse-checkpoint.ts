import { isNoteText } from '../notes/is-note-text.js'
import { fromBase64 } from '../text/from-base64.js'
import { parseDecimal } from '../text/parse-decimal.js'
import type { Checkpoint } from './checkpoint.js'
import { CheckpointNotValid } from './checkpoint-not-valid.js'

/** A checkpoint that was read; other logs may have extension lines, which mean nothing here. */
export interface ParsedCheckpoint extends Checkpoint {
  readonly extensions: readonly string[]
}

/** Reads the text of a checkpoint, without its signatures. Throws `CheckpointNotValid`. */
export function parseCheckpoint(text: string): ParsedCheckpoint {
  if (!isNoteText(text)) throw new CheckpointNotValid('not the text of a note')
  const lines = text.slice(0, -1).split('\n')
  const [origin, sizeLine, rootLine, ...extensions] = lines
  if (!origin || sizeLine === undefined || rootLine === undefined || lines.includes('')) {
    throw new CheckpointNotValid('not three lines or more')
  }
  const size = parseDecimal(sizeLine)
  if (size === undefined) throw new CheckpointNotValid('the size is no decimal number')
  const root = fromBase64(rootLine)
  if (root?.length !== 32) throw new CheckpointNotValid('the root is no hash')
  return { origin, size, root, extensions }
}
