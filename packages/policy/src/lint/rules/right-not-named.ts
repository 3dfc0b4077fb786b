import type { Localised } from '../../parts/localised.js'
import type { PolicyDocument } from '../../policy-document.js'
import type { LintRule } from '../lint-rule.js'
import type { LawReference } from '../law/law-reference.js'
import { LAWS } from '../law/laws.js'

type Right = PolicyDocument['rights']['demands'][number]['code']

const RIGHTS: Readonly<Record<Right, { readonly name: Localised; readonly law: LawReference }>> = {
  ACCESS: { name: { ko: '열람을 요구할 권리', en: 'to have access' }, law: LAWS.pipa35 },
  CORRECTION: { name: { ko: '정정을 요구할 권리', en: 'to have it corrected' }, law: LAWS.pipa36 },
  DELETION: { name: { ko: '삭제를 요구할 권리', en: 'to have it deleted' }, law: LAWS.pipa36 },
  SUSPENSION: { name: { ko: '처리정지를 요구할 권리', en: 'to have its processing suspended' }, law: LAWS.pipa37_1 },
  WITHDRAWAL: { name: { ko: '동의를 철회할 권리', en: 'to withdraw consent' }, law: LAWS.pipa37_1 },
}

/** A right that the Act gives and the policy doesn't name. */
export const rightNotNamed = {
  code: 'RIGHT_NOT_NAMED',
  severity: 'WARNING',
  law: [LAWS.pipa30_1],
  whatToDo: {
    ko: '정보주체의 권리 목록에 이 권리와 행사 방법을 더하십시오. 처리방침에 없어도 법률상 권리는 행사할 수 있습니다.',
    en: 'Add the right, and how to exercise it, to the list. It can be exercised whether the policy names it or not.',
  },
  find: ({ rights }) =>
    (Object.keys(RIGHTS) as Right[])
      .filter((right) => !rights.demands.some(({ code }) => code === right))
      .map((right) => ({
        article: rights.article,
        about: right,
        law: [RIGHTS[right].law, LAWS.pipa30_1],
        sentence: {
          ko: `정보주체가 ${RIGHTS[right].name.ko}를 처리방침에 적지 않았습니다.`,
          en: `The policy does not name the data subject’s right ${RIGHTS[right].name.en}.`,
        },
      })),
} as const satisfies LintRule
