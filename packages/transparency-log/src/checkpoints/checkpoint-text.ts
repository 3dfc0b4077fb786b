import { toBase64 } from '../text/base64.js'
import type { Checkpoint } from './checkpoint.js'
import { parseCheckpoint } from './parse-checkpoint.js'

/** The three lines that are signed. Writes nothing that `parseCheckpoint` would not read. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${toBase64(root)}\n`
  parseCheckpoint(text)
  return text
}
