import type { ScanProblem } from '@jikimi/schema'
import { scanNotAccepted } from '../scans.refusals.js'
import { hiddenObjects } from './hidden-objects.js'
import { plainNames } from './plain-names.js'

const BEGINS = /^%PDF-[12][.]\d/
const END = '%%EOF'

/** Names by which a PDF does more than show pages; each has to be written out somewhere for a reader to obey it. */
const NOT_SHOWN: readonly (readonly [why: ScanProblem, names: RegExp])[] = [
  ['PDF_ENCRYPTED', named('Encrypt')],
  ['PDF_RUNS', named('JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|RichMedia|Rendition|Movie|Sound|XFA')],
  ['PDF_CARRIES_FILES', named('EmbeddedFiles?|FileAttachment|AFRelationship')],
]

/**
 * A PDF that shows pages and does nothing else, up to its last `%%EOF`. The names are looked for in all its bytes and in
 * its streams of objects (`hidden-objects.ts`), whether or not their letters are escaped.
 * @throws Refusal SCAN_NOT_ACCEPTED
 */
export function readPdf(bytes: Buffer): Buffer {
  const raw = bytes.toString('latin1')
  const end = raw.lastIndexOf(END)
  if (!BEGINS.test(raw) || end < 0) throw scanNotAccepted('BROKEN')
  const whole = bytes.subarray(0, end + END.length)
  demandShowing(plainNames(raw))
  for (const objects of hiddenObjects(whole)) demandShowing(plainNames(objects))
  return whole
}

function demandShowing(text: string): void {
  for (const [why, names] of NOT_SHOWN) if (names.test(text)) throw scanNotAccepted(why)
}

function named(names: string): RegExp {
  return new RegExp(`/(?:${names})(?=[\\s\\0()<>[\\]{}/%]|$)`)
}
