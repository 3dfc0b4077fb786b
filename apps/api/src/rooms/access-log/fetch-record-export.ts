import { notFound } from '../../kernel/general.refusals.js'
import type { ReadingWork } from '../../persistence/work.js'
import { exportFile } from './export-file.js'
import { findRecordExport } from './find-record-exports.js'

/** Where the archive lies, for its owner and the chief privacy officer, as long as it is there. Notes the record. */
export async function exportToFetch(
  work: ReadingWork,
  folder: string,
  id: string,
): Promise<{ readonly path: string; readonly fileName: string }> {
  const { state } = await findRecordExport(work, id)
  if (state !== 'DONE') throw notFound()
  work.note({ act: 'record-export.fetched', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return { path: exportFile(folder, id), fileName: `jikimi-${id}.tar.gz` }
}
