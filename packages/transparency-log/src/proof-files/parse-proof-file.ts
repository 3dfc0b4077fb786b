import { decodeUtf8 } from '../text/decode-utf8.js'
import { fromBase64 } from '../text/from-base64.js'
import { hashesOfLines } from '../text/hash-lines.js'
import { parseDecimal } from '../text/parse-decimal.js'
import { ProofFileNotValid } from './proof-file-not-valid.js'
import type { ProofParts } from './proof-parts.js'

/** Takes a `.tlog-proof` apart; verifies nothing. Throws `ProofFileNotValid`. */
export function parseProofFile(file: string | Uint8Array): ProofParts {
  const text = decodeUtf8(file)
  const blank = text?.indexOf('\n\n') ?? -1
  if (text === undefined || blank < 0) throw new ProofFileNotValid('no blank line before the checkpoint')
  const [format, ...lines] = text.slice(0, blank).split('\n')
  if (format !== 'c2sp.org/tlog-proof@v1') throw new ProofFileNotValid('unknown format')
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice('extra '.length)) : null
  if (extra === undefined) throw new ProofFileNotValid('extra is no base64')
  const index = indexOf(lines.shift())
  const hashes = hashesOfLines(lines)
  if (hashes === undefined) throw new ProofFileNotValid('a line is no hash, or there are more than 63')
  const checkpoint = text.slice(blank + 2)
  if (!checkpoint.endsWith('\n')) throw new ProofFileNotValid('the checkpoint is cut')
  return { ...(extra && { extra }), index, hashes, checkpoint }
}

function indexOf(line: string | undefined): number {
  const index = line?.startsWith('index ') ? parseDecimal(line.slice('index '.length)) : undefined
  if (index === undefined) throw new ProofFileNotValid('no index')
  return index
}
