import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'

/** The policy names no measure that keeps personal information safe. */
export const safetyMeasures = {
  code: 'SAFETY_MEASURES_NOT_STATED',
  severity: 'ERROR',
  law: [LAWS.decree31_1],
  whatToDo: {
    ko: '관리적·기술적·물리적 조치를 실제로 하고 있는 대로 적으십시오.',
    en: 'State the administrative, technical and physical measures that are in fact taken.',
  },
  find: ({ safety }) =>
    [safety.administrative, safety.technical, safety.physical].some((measures) => measures.length > 0)
      ? []
      : [
          {
            article: safety.article,
            sentence: {
              ko: '안전성 확보 조치가 하나도 적혀 있지 않습니다.',
              en: 'No measure that secures the safety of personal information is stated.',
            },
          },
        ],
} as const satisfies LintRule
