import { ask } from '../ask.js'
import { type Column, COLUMNS } from '../columns.js'
import { MATRIX, type RootField } from '../matrix.js'
import { newSecretToken } from '../../../src/kernel/secret-token.js'
import type { Scene } from '../scene/a-scene.js'
import { withToken } from '../scene/sessions.js'
import { Finding, type Findings } from './findings.js'

/** The codes that say: you may not. Everything else, an answer or any other refusal, is past the guard. */
const REFUSALS_OF_AUTHORITY = new Set([
  'NOT_ALLOWED',
  'NOT_SIGNED_IN',
  'SITE_KEY_NOT_VALID',
  'RECEIPT_NOT_VALID',
  'VISIT_NOT_VALID',
  'ORIGIN_NOT_ALLOWED',
])
/** The question itself was wrong, or the server failed: neither decides a cell. */
const NO_DECISION = new Set(['REQUEST_NOT_VALID', 'FAULT', 'BUSY', 'NO CODE'])

export const headersOf = ({
  house,
  cases,
  sessions,
  visits,
  ownVisits,
}: Scene): Readonly<Record<Column, Record<string, string>>> => ({
  ANONYMOUS: withToken(newSecretToken()),
  SITE: { 'x-site-key': house.siteKey },
  SUBJECT: { authorization: `Receipt ${cases.receipts.free}` },
  VISITOR: visits['open']!,
  OWN: ownVisits['whole']!,
  ADMINISTRATOR: sessions['administrator']!.headers,
  ARCHIVIST: sessions['archivist']!.headers,
  AUDITOR: sessions['auditor']!.headers,
  CHIEF_PRIVACY_OFFICER: sessions['chief']!.headers,
  HANDLER: sessions['handler']!.headers,
  PRIVACY_OFFICER: sessions['officer']!.headers,
  DEPUTY: sessions['deputy']!.headers,
})

/** Every root field by everybody, or those of `fields` by those of `columns`. */
export async function askAll(
  scene: Scene,
  fields: readonly RootField[] = MATRIX.map(([, field]) => field),
  columns: readonly Column[] = COLUMNS,
): Promise<Findings> {
  const finding = new Finding()
  const headers = headersOf(scene)
  for (const [row, field] of MATRIX) {
    if (!fields.includes(field)) continue
    const words = row.trim().split(/ +/)
    await Promise.all(
      columns.map(async (column) => {
        const { word } = await ask(scene, headers[column], field)
        const said = REFUSALS_OF_AUTHORITY.has(word) ? 'no' : 'yes'
        finding.expect(`${field} by ${column}`, words[COLUMNS.indexOf(column)]!, NO_DECISION.has(word) ? word : said)
      }),
    )
  }
  return finding
}
