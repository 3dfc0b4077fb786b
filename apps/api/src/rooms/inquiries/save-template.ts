import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { notFound, purposeNotListed, textNotValid } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandKnownVariables } from './demand-known-variables.js'
import { findTemplate, TEMPLATE_COLUMNS, type TemplateRow } from './find-templates.js'
import { forbiddenIdentifierInAnswer } from './inquiries.refusals.js'
import { managedTemplateView, type ManagedTemplateView } from './managed-template.view.js'
import {
  templateChangedMeanwhile,
  templateCodeNotValid,
  templateCodeTaken,
  templateEnded,
  templateTextNotValid,
} from './templates.refusals.js'

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/
const TITLE_LIMIT = 100
const BODY_LIMIT = 5000

export interface TemplateAct {
  readonly id: string | undefined
  readonly version: number | undefined
  readonly code: string
  readonly purpose: string | undefined
  readonly titleKo: string
  readonly titleEn: string
  readonly bodyKo: string
  readonly bodyEn: string
}

/** A new template, or other words for one in force. They are for every visitor, so they hold nobody's data. */
export async function saveTemplate(work: WritingWork, act: TemplateAct): Promise<ManagedTemplateView> {
  const { purpose } = act
  if (!CODE.test(act.code)) throw templateCodeNotValid()
  const { document } = work.ports.policy.current(work.now)
  if (purpose !== undefined && !document.purposes.some(({ code }) => code === purpose)) throw purposeNotListed()
  const titles = [act.titleKo, act.titleEn].map((title) => checked(title, TITLE_LIMIT))
  const bodies = [act.bodyKo, act.bodyEn].map((body) => checked(body, BODY_LIMIT))
  bodies.forEach(demandKnownVariables)
  const values = [purpose ?? null, ...titles, ...bodies, staffOf(work.actor).accountId, work.now]
  const row = act.id === undefined ? await added(work, act.code, values) : await changed(work, act, act.id, values)
  const name = act.id === undefined ? 'template.added' : 'template.changed'
  work.record({ act: name, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: row.id })
  return managedTemplateView(row)
}

async function added(work: WritingWork, code: string, values: readonly unknown[]): Promise<TemplateRow> {
  const [row] = await work.rows<TemplateRow>(
    'add-template',
    `insert into jikimi.answer_template (id, code, purpose, title_ko, title_en, body_ko, body_en, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (code) where ended_at is null do nothing returning ${TEMPLATE_COLUMNS}`,
    [newId(work.now), code, ...values],
  )
  if (!row) throw templateCodeTaken()
  return row
}

async function changed(
  work: WritingWork,
  { code, version }: TemplateAct,
  id: string,
  values: readonly unknown[],
): Promise<TemplateRow> {
  const known = isId(id) ? await findTemplate(work, id) : undefined
  if (!known) throw notFound()
  if (known.ended_at) throw templateEnded()
  if (known.code !== code) throw templateCodeNotValid()
  const [row] = await work.rows<TemplateRow>(
    'change-template',
    `update jikimi.answer_template set purpose = $3, title_ko = $4, title_en = $5, body_ko = $6, body_en = $7,
       changed_by = $8, changed_at = $9, version = version + 1
     where id = $1 and version = $2 and ended_at is null returning ${TEMPLATE_COLUMNS}`,
    [id, version ?? null, ...values],
  )
  if (!row) throw templateChangedMeanwhile()
  return row
}

function checked(given: string, limit: number): string {
  if (!isCleanText(given)) throw textNotValid()
  const text = normaliseText(given).trim()
  if (text === '' || [...text].length > limit) throw templateTextNotValid(limit)
  if (maskForbiddenIdentifiers(text).found.length > 0) throw forbiddenIdentifierInAnswer()
  return text
}
