import { toBase64 } from '@jikimi/transparency-log'
import {
  encodeRow,
  proofOf,
  RECORD_COLUMNS as ENTRY_COLUMNS,
  type RecordRow as EntryRow,
} from '../../evidence/index.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { BoundValues } from './bound-values.js'
import { AccessRecordDetailView, RecordProofView } from './record-detail.view.js'
import { isWithinReach, recordReach, type RecordReach } from './record-reach.js'
import { RECORD_COLUMNS, recordView, type RecordRow } from './record-row.js'

const MOST_ALIKE = 100

/** One record within reach, what the same request did beside it, and its proof. @throws Refusal NOT_FOUND */
export async function readAccessRecord(work: ReadingWork, id: string): Promise<AccessRecordDetailView> {
  if (!isId(id)) throw notFound()
  const reach = await recordReach(work)
  const row = await recordById(work, reach, id)
  if (!row) throw notFound()
  const [sameRequest, proof] = await Promise.all([alike(work, reach, row), provenBy(work, row)])
  work.note({ act: 'access-record.read', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return viewOf(AccessRecordDetailView, { record: recordView(row), sameRequest: sameRequest.map(recordView), proof })
}

/** Its id is of the millisecond in which it was made: that finds the month it lies in. */
async function recordById(work: ReadingWork, reach: RecordReach, id: string): Promise<RecordRow | undefined> {
  const ms = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  const bound = new BoundValues()
  const at = bound.bind(new Date(ms), 'timestamptz')
  const [row] = await work.rows<RecordRow>(
    '',
    `select ${RECORD_COLUMNS} from jikimi.access_record r left join jikimi.department d on d.id = r.department_id
     where r.at >= ${at} and r.at < ${at} + interval '1 millisecond' and r.id = ${bound.bind(id, 'uuid')}
       and ${isWithinReach(reach, bound)}`,
    bound.values,
  )
  return row
}

/** Acts of one request are of one moment. */
function alike(work: ReadingWork, reach: RecordReach, { id, at, request_id }: RecordRow): Promise<RecordRow[]> {
  const bound = new BoundValues()
  return work.rows<RecordRow>(
    '',
    `select ${RECORD_COLUMNS} from jikimi.access_record r left join jikimi.department d on d.id = r.department_id
     where r.at = ${bound.bind(at, 'timestamptz')} and r.request_id = ${bound.bind(request_id, 'uuid')}
       and r.id <> ${bound.bind(id, 'uuid')} and ${isWithinReach(reach, bound)}
     order by r.id limit ${MOST_ALIKE}`,
    bound.values,
  )
}

/** Entry and hashes as the evidence has them, salt and body as the database has them: that they fit is for others to check. */
async function provenBy(work: ReadingWork, { id, at }: RecordRow): Promise<RecordProofView | null> {
  const [row] = await work.rows<EntryRow & { readonly index: string }>(
    '',
    `select ${ENTRY_COLUMNS}, e.index from jikimi.access_record r
     join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id
     where r.at = $1::timestamptz and e.record_at = $1::timestamptz and r.id = $2::uuid`,
    [at, id],
  )
  const proof = row && proofOf(work.ports.evidence, Number(row.index))
  if (!row || !proof) return null
  const { index, treeSize, leafHash, hashes, checkpoint, entry } = proof
  return viewOf(RecordProofView, {
    index,
    treeSize,
    leafHash: toBase64(leafHash),
    hashes: hashes.map(toBase64),
    checkpoint,
    entry: Buffer.from(entry).toString('utf8'),
    salt: toBase64(row.salt),
    body: encodeRow(row).body,
    path: `/log/proof/${index}.tlog-proof`,
  })
}
