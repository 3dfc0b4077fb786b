import type { LintRule } from '../lint-rule.js'
import { MOVED_SOURCES } from '../law/moved-sources.js'
import { publishedParts } from '../text/published-parts.js'
import { quoted } from '../text/quoted.js'

/** Something is cited by a source that it has left. */
export const movedSource = {
  code: 'CITED_SOURCE_HAS_MOVED',
  severity: 'WARNING',
  law: [],
  whatToDo: {
    ko: '지금의 근거로 고쳐 인용하십시오. 번호가 바뀌었을 수 있으므로 현행 고시에서 확인한 뒤 적으십시오.',
    en: 'Cite the present source. Its number may have changed: look it up in the text in force before you publish.',
  },
  find: (policy) =>
    publishedParts(policy).flatMap(({ article, text }) =>
      MOVED_SOURCES.flatMap(({ code, cited, where, law }) => {
        const found = cited.exec(text)
        if (found === null) return []
        return [
          {
            article,
            about: code,
            law,
            sentence: {
              ko: `옮겨진 근거를 인용하였습니다: ${quoted(found[0])}. ${where.ko}.`,
              en: `A source that has moved is cited, ${quoted(found[0])}: ${where.en}.`,
            },
          },
        ]
      }),
    ),
} as const satisfies LintRule
