import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { AnswerTemplateView } from './answer-template.view.js'
import { fillTemplate } from './fill-template.js'
import { demandCase } from './find-cases.js'
import { templatesInForce } from './find-templates.js'
import { templateValues } from './template-values.js'

/** Those in force for the case's purpose, in its visitor's language; only the visitor's name is left to be filled. */
export async function listTemplates(work: ReadingWork, caseId: string): Promise<AnswerTemplateView[]> {
  const row = await demandCase(work, caseId)
  const { locale } = row
  const values = templateValues(work.ports.policy.published(row.policy_version_id), row, locale)
  return (await templatesInForce(work, row.purpose)).map((template) =>
    viewOf(AnswerTemplateView, {
      code: template.code,
      locale,
      title: locale === 'KO' ? template.title_ko : template.title_en,
      body: fillTemplate(locale === 'KO' ? template.body_ko : template.body_en, values),
    }),
  )
}
