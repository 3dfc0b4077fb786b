import { staffOf } from '../../authority/actor.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, WritingWork } from '../../persistence/work.js'
import { openRequester } from '../subjects/index.js'
import { recordOf } from './record-of.js'
import { RightsRequestWordsView } from './request-parts.view.js'
import { requestRow, type RequestRow } from './request-row.js'
import { openRequestText } from './request-text.js'
import { notAssigned, requestDestroyed } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'

/**
 * Who asks and what they said, then and when they objected, in clear, for who has the request; each look is on record.
 */
export async function showRequestWords(work: WritingWork, { id }: { id: string }): Promise<RightsRequestWordsView> {
  const row = await requestRow(work, id)
  if (!REQUEST_RULES.attends(staffOf(work.actor), row)) throw notAssigned()
  const { collection_id: collection, key_id, sealed, pseudonym } = row
  if (!collection || !key_id || !sealed || !pseudonym) throw requestDestroyed()
  const opened = await openRequester(work.ports, { id: collection, key_id, sealed })
  const objection = await objectionOf(work, row)
  const record = recordOf('rights-request.words-shown', row)
  work.record(record)
  return shows(viewOf(RightsRequestWordsView, { ...opened, objection }), {
    act: record.act,
    ground: record.ground,
    pseudonym,
  })
}

async function objectionOf(work: AnyWork, row: RequestRow): Promise<string | null> {
  const [objection] = await work.rows<{ text_id: string | null }>(
    'words-of-objection',
    'select o.text_id from jikimi.request_objection o where o.request_id = $1',
    [row.id],
  )
  return objection?.text_id ? openRequestText(work, row, objection.text_id) : null
}
