import type { House } from './a-house.js'
import { type ReadPdf, readPdf } from './read-pdf.js'

/** Fetches the report of an inspection as somebody, and reads it. */
export async function openTheReport(
  house: House,
  who: string,
  inspectionId: string,
  language: 'ko' | 'en',
): Promise<{ readonly pdf: ReadPdf; readonly text: string; readonly packed: string }> {
  const answer = await fetch(`${house.url}/admin/files/inspections/${inspectionId}.${language}.pdf`, {
    headers: { cookie: await house.signIn(who) },
  })
  if (answer.status !== 200) throw new Error(`The report was answered with ${answer.status}.`)
  const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
  const text = pdf.lines.join('\n')
  return { pdf, text, packed: text.replace(/\s/g, '') }
}
