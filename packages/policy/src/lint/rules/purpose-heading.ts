import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { quoted } from '../text/quoted.js'

const IS_QUESTION = /(?:[?？]|니까|나요|까요|는가)["”’'」』)]{0,3}$/
const NAMES_PURPOSES = /purpose|목적/i

/** An article that states purposes is headed by a question and doesn't say that it does. */
export const purposeHeading = {
  code: 'PURPOSE_HEADING_IS_QUESTION',
  severity: 'WARNING',
  law: [LAWS.pipa30_1],
  whatToDo: {
    ko: '제목을 「개인정보의 처리 목적」처럼 조항의 내용을 가리키는 말로 바꾸고, 다른 조항에서 인용할 때에도 그 제목을 쓰십시오.',
    en: 'Give the article a heading that says what it holds, such as “Purposes of Processing Personal Information”, and cite it by that heading elsewhere.',
  },
  find: ({ articles, purposes, language }) =>
    articles
      .filter(({ number }) => purposes.some(({ article }) => article === number))
      .map(({ number, text }) => ({ number, heading: text[language.original].heading.trim() }))
      .filter(({ heading }) => IS_QUESTION.test(heading) && !NAMES_PURPOSES.test(heading))
      .map(({ number, heading }) => ({
        article: number,
        sentence: {
          ko: `처리목적을 정한 조항의 제목이 질문이고 목적을 가리키지 않습니다: ${quoted(heading)}. 정보주체가 제목만으로는 처리목적을 찾을 수 없습니다.`,
          en: `The article that states the purposes is headed by a question, ${quoted(heading)}, which does not point to them: a reader cannot find what personal information is processed for.`,
        },
      })),
} as const satisfies LintRule
