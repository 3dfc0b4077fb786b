import { parseVerifierKey } from '@jikimi/transparency-log'
import type { WitnessAddress } from './log.js'

/** Lines of `<url> <verifier key>`; empty ones and those that begin with `#` are passed over. */
export function witnessList(text: string): WitnessAddress[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [url, key, ...rest] = line.split(/\s+/)
      const isUrl = url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
      if (!isUrl || key === undefined || rest.length > 0)
        throw new RangeError('LOG_WITNESSES: a line is `<url> <verifier key>`.')
      return { url: url.replace(/\/+$/, ''), verifier: parseVerifierKey(key) }
    })
}
