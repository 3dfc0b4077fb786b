import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { ReadingWork } from '../../persistence/work.js'
import { exportFile } from './export-file.js'
import { exportScopes } from './export-scopes.js'
import { findRecordExport } from './find-record-exports.js'
import { exportOutOfScope } from './record-export.refusals.js'
import { RECORD_EXPORT_RULES } from './record-export.rules.js'

/**
 * Where the archive lies, for its owner and the chief privacy officer, as long as it is there and they may read all that
 * it holds: a scope that ended after it was made ends this too. Notes the record.
 *
 * @throws Refusal NOT_FOUND, EXPORT_OUT_OF_SCOPE
 */
export async function exportToFetch(
  work: ReadingWork,
  folder: string,
  id: string,
): Promise<{ readonly path: string; readonly fileName: string }> {
  const { state, departments, ...asked } = await findRecordExport(work, id)
  if (state !== 'DONE') throw notFound()
  const held = { ...asked, departments: departments.map((one) => one.id) }
  if (!RECORD_EXPORT_RULES.isWithin(staffOf(work.actor), held, await exportScopes(work))) throw exportOutOfScope()
  work.note({ act: 'record-export.fetched', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return { path: exportFile(folder, id), fileName: `jikimi-${id}.tar.gz` }
}
