import { toBase64 } from '../text/base64.js'
import { parseProofFile } from './parse-proof-file.js'
import type { ProofParts } from './proof-parts.js'

/** The text of a `.tlog-proof`. Writes nothing that `parseProofFile` would not read. */
export function proofFile({ extra, index, hashes, checkpoint }: ProofParts): string {
  const lines = [
    'c2sp.org/tlog-proof@v1',
    ...(extra ? [`extra ${toBase64(extra)}`] : []),
    `index ${index}`,
    ...hashes.map(toBase64),
    '',
    checkpoint,
  ]
  const text = lines.join('\n')
  parseProofFile(text)
  return text
}
