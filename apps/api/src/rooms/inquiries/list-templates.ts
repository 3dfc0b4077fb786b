import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { ANSWER_TEMPLATES } from './answer-templates.js'
import { AnswerTemplateView } from './answer-template.view.js'
import { demandCase } from './find-cases.js'

export async function listTemplates(work: ReadingWork, caseId: string): Promise<AnswerTemplateView[]> {
  const { locale } = await demandCase(work, caseId)
  return ANSWER_TEMPLATES.map(({ code, title, body }) =>
    viewOf(AnswerTemplateView, { code, locale, title: title[locale], body: body[locale] }),
  )
}
