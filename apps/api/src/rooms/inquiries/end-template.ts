import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findTemplate, TEMPLATE_COLUMNS, type TemplateRow } from './find-templates.js'
import { managedTemplateView, type ManagedTemplateView } from './managed-template.view.js'
import { templateChangedMeanwhile, templateEnded } from './templates.refusals.js'

/** Offered no more from now on; its code is free for another one. */
export async function endTemplate(
  work: WritingWork,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ManagedTemplateView> {
  const known = isId(id) ? await findTemplate(work, id) : undefined
  if (!known) throw notFound()
  if (known.ended_at) throw templateEnded()
  const [row] = await work.rows<TemplateRow>(
    'end-template',
    `update jikimi.answer_template set ended_at = $3, changed_at = $3, changed_by = $4, version = version + 1
     where id = $1 and version = $2 and ended_at is null returning ${TEMPLATE_COLUMNS}`,
    [id, version, work.now, staffOf(work.actor).accountId],
  )
  if (!row) throw templateChangedMeanwhile()
  work.record({ act: 'template.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return managedTemplateView(row)
}
