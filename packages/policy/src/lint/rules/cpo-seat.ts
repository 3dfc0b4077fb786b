import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { quoted } from '../text/quoted.js'

const HEAD_OF_DEPARTMENT =
  /\b(?:chief|head|manager|director|leader) of (?:the |a )?(?:dep|division|team|section)|\b(?:dep(?:t\.?|artment)|division|team|section) (?:head|manager|leader|chief|lead)|부서장|부장|팀장|실장|과장|파트장/i
const EXECUTIVE =
  /대표|사장|임원|이사|전무|상무|부사장|\bchief \w+ officer\b|\bc[a-z]o\b|president|executive|owner|partner/i

/** The chief privacy officer heads a department, which is enough only in a company without executives. */
export const cpoSeat = {
  code: 'CPO_SEAT_TO_CONFIRM',
  severity: 'INFO',
  law: [LAWS.decree32_2_2],
  whatToDo: {
    ko: '임원이 있는지 법인등기로 확인하십시오. 임원이 있다면 사업주, 대표자 또는 임원을 보호책임자로 지정하여야 합니다.',
    en: 'Check the company register for executives. If there are any, designate the owner, the representative or an executive.',
  },
  find: ({ officers }) =>
    officers
      .filter(({ role }) => role === 'CHIEF_PRIVACY_OFFICER')
      .filter(({ position }) => {
        const words = `${position.ko}\n${position.en}`
        return HEAD_OF_DEPARTMENT.test(words) && !EXECUTIVE.test(words)
      })
      .map(({ article, position }) => ({
        article,
        sentence: {
          ko: `개인정보 보호책임자의 직위가 ${quoted(position.ko)}입니다. 부서의 장은 회사에 임원이 없을 때에만 보호책임자가 될 수 있습니다.`,
          en: `The chief privacy officer’s position is ${quoted(position.en)}. The head of a department can hold the post only where the company has no executive.`,
        },
      })),
} as const satisfies LintRule
