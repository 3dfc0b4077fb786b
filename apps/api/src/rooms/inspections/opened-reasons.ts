import type { AnyWork } from '../../persistence/work.js'
import { openRecordNote } from '../access-log/index.js'
import type { PackRecord } from './pack-content.js'

interface Sealed {
  readonly record_id: string
  readonly note_sealed: Buffer
}

/**
 * The reasons of exports, opened from the records that hold them. The pack's readers may read just these, though not
 * every one of them may read those records: a function of the guard hands over what such records hold and nothing else.
 */
export async function reasonsIn(
  work: AnyWork,
  records: readonly PackRecord[],
): Promise<ReadonlyMap<string, string | null>> {
  const wanted = records.filter(({ reasonCommitment }) => reasonCommitment !== null)
  if (wanted.length === 0) return new Map()
  const rows = await work.rows<Sealed>(
    'export-reasons',
    'select record_id, note_sealed from jikimi.export_reasons($1)',
    [wanted.map(({ recordId }) => recordId)],
  )
  const opened = rows.map(async ({ record_id, note_sealed }): Promise<[string, string | null]> => {
    return [record_id, await openRecordNote(work, { id: record_id, words: { sealed: note_sealed, old: null } })]
  })
  return new Map(await Promise.all(opened))
}
