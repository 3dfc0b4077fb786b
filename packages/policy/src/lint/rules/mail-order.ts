import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { isECommerceLaw } from '../law/e-commerce-law.js'

const SELLS_BY_MAIL_ORDER = /통신\s*판매업|mail[\s-]?order (?:sales|business|report|registration|licen[cs]e)/i

/** The footer has the number of a mail-order seller, and nothing is kept as a seller must. */
export const mailOrder = {
  code: 'MAIL_ORDER_WITHOUT_RETENTION',
  severity: 'WARNING',
  law: [LAWS.eCommerce6_1_4, LAWS.eCommerce6_1_2, LAWS.eCommerce6_1_3, LAWS.pipa21_3],
  whatToDo: {
    ko: '통신판매업자인지 확인하십시오. 그렇다면 보존하는 기록과 기간을 보유 기간 조항에 적고 분리보관하며, 아니라면 신고번호를 하단에서 지우십시오.',
    en: 'Establish whether the company sells by mail order. If so, list the records with their periods under retention and store them apart; if not, take the number out of the footer.',
  },
  find: ({ footer, language, retention }) => {
    const isSeller = SELLS_BY_MAIL_ORDER.test(footer[language.original])
    if (!isSeller || retention.statutory.some(({ statute }) => isECommerceLaw(statute))) return []
    return [
      {
        sentence: {
          ko: '하단에 통신판매업신고번호가 있는데 전자상거래 관련 기록의 보존은 적지 않았습니다. 통신판매업자라면 소비자 불만·분쟁처리 기록을 3년, 계약·청약철회와 대금결제·공급 기록을 각각 5년 보존하여야 합니다.',
          en: 'The footer carries a mail-order sales number, and no retention of e-commerce records is listed. A mail-order seller must keep records of consumer complaints and disputes for 3 years, and those of contracts and withdrawals, and of payment and supply, for 5 years each.',
        },
      },
    ]
  },
} as const satisfies LintRule
