import type { Locale } from '@jikimi/schema'
import { sheetLines } from '../../documents/sheet-lines.js'
import { languageOf } from '../../kernel/language.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { readKeptNotice } from '../rights-requests/index.js'
import { openBeside } from '../subjects/index.js'
import { OwnNoticeView } from './own-notice.view.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly sent_at: Date
  readonly text_id: string
  readonly sealed: Buffer
  readonly collection_id: string
  readonly key_id: string
  readonly pseudonym: string
}

/** The notices on the requests of a visit, as they were sent, the newest first. */
export async function ownNotices(work: AnyWork, locale: Locale): Promise<OwnNoticeView[]> {
  const rows = await work.rows<Row>(
    'own-notices',
    'select n.* from jikimi.own_notices() n where n.request_id = any ($1::uuid[])',
    [OWN_PAGE_RULES.ownRequests(work.actor)],
  )
  const notices: OwnNoticeView[] = []
  for (const row of rows) {
    const place = { table: 'request_text', row: row.text_id, collection: row.collection_id, keyId: row.key_id } as const
    const sheet = readKeptNotice(await openBeside(work.ports, place, row.sealed))[languageOf(locale)]
    const shown = {
      act: 'own-page.notice-viewed',
      ground: { duty: 'RIGHTS_REQUEST' },
      pseudonym: row.pseudonym,
    } as const
    const { id, request_id: requestId, sent_at: sentAt } = row
    notices.push(
      shows(viewOf(OwnNoticeView, { id, requestId, sentAt, title: sheet.title, lines: [...sheetLines(sheet)] }), shown),
    )
  }
  return notices
}
