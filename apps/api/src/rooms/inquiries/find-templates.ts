import type { AnyWork } from '../../persistence/work.js'

export interface TemplateRow {
  readonly id: string
  readonly code: string
  readonly purpose: string | null
  readonly title_ko: string
  readonly title_en: string
  readonly body_ko: string
  readonly body_en: string
  readonly version: number
  readonly changed_by: string | null
  readonly changed_at: Date
  readonly ended_at: Date | null
}

export const TEMPLATE_COLUMNS =
  'id, code, purpose, title_ko, title_en, body_ko, body_en, version, changed_by, changed_at, ended_at'

/** Those in force for one purpose, and for every purpose. */
export const templatesInForce = (work: AnyWork, purpose: string): Promise<TemplateRow[]> =>
  work.rows<TemplateRow>(
    'templates-in-force',
    `select ${TEMPLATE_COLUMNS} from jikimi.answer_template
     where ended_at is null and (purpose is null or purpose = $1) order by purpose nulls last, id`,
    [purpose],
  )

/** All there ever were, those in force first. */
export const allTemplates = (work: AnyWork): Promise<TemplateRow[]> =>
  work.rows<TemplateRow>(
    'all-templates',
    `select ${TEMPLATE_COLUMNS} from jikimi.answer_template order by ended_at is not null, code, id limit 500`,
    [],
  )

export async function findTemplate(work: AnyWork, id: string): Promise<TemplateRow | undefined> {
  const [row] = await work.rows<TemplateRow>(
    'find-template',
    `select ${TEMPLATE_COLUMNS} from jikimi.answer_template where id = $1`,
    [id],
  )
  return row
}
