import { aPng } from '../../src/rooms/rights-requests/scans/content/a-scan.js'
import { codesIn } from '../support/ask-raw.js'
import { type FileField, isSent } from './matrix.js'
import { fileAbout } from './questions/files.js'
import type { Things } from './questions/things.js'

export interface FileAnswer {
  readonly isOk: boolean
  readonly text: string
  readonly codes: readonly string[]
}

/** Fetches a file, or sends the smallest one that would be taken. */
export async function askFile(
  url: string,
  headers: Readonly<Record<string, string>>,
  field: FileField,
  things: Things,
): Promise<FileAnswer> {
  const sends = { method: 'POST', body: new Uint8Array(aPng()) }
  const response = await fetch(`${url}${fileAbout(things)[field]}`, { headers, ...(isSent(field) && sends) })
  const text = await response.text()
  return { isOk: response.ok, text, codes: response.ok ? [] : codesIn(text) }
}
