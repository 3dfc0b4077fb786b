import { parseEntry, proofFile, toBase64 } from '@jikimi/transparency-log'
import { encodeRow, type InclusionEvidence, proofOf, RECORD_COLUMNS, type RecordRow } from '../../evidence/index.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { ReadingWork } from '../../persistence/work.js'
import { BoundValues } from './bound-values.js'
import { isWithinReach, recordReach } from './record-reach.js'

/**
 * The C2SP proof that an entry is in the published tree, with salt and body of the record within reach, or the whole
 * statement. Notes the record. @throws Refusal NOT_FOUND, also where the index is beyond the tree or out of reach
 */
export async function proofToFetch(work: ReadingWork, index: number): Promise<string> {
  const proof = proofOf(work.ports.evidence, index)
  const extra = proof && (isStatement(proof) ? { entry: textOf(proof) } : await bodyBehind(work, proof))
  if (!proof || !extra) throw notFound()
  const { hashes, checkpoint } = proof
  const { id, ...told } = { id: undefined, ...extra }
  const draft = { act: 'access-record.proved', ground: { duty: 'INSPECTION' }, collections: [] } as const
  work.note(id === undefined ? draft : { ...draft, objectId: id })
  return proofFile({ index, hashes, checkpoint, extra: Buffer.from(JSON.stringify(told), 'utf8') })
}

const isStatement = ({ entry }: InclusionEvidence): boolean => parseEntry(entry).kind === 'statement'
const textOf = ({ entry }: InclusionEvidence): string => Buffer.from(entry).toString('utf8')

async function bodyBehind(work: ReadingWork, proof: InclusionEvidence) {
  const bound = new BoundValues()
  const index = bound.bind(proof.index, 'bigint')
  const [row] = await work.rows<RecordRow>(
    '',
    `select ${RECORD_COLUMNS} from jikimi.log_entry e
     join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
     where e.index = ${index} and ${isWithinReach(await recordReach(work), bound)}`,
    bound.values,
  )
  return row && { id: row.id, entry: textOf(proof), salt: toBase64(row.salt), body: encodeRow(row).body }
}
