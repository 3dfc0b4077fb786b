import { daysBetween } from '../../calendar/days-between.js'
import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { counted } from '../text/counted.js'

/** The version was announced later than its own article on notice permits. */
export const noticeTooShort = {
  code: 'NOTICE_TOO_SHORT',
  severity: 'ERROR',
  law: [LAWS.pipa30_2, LAWS.decree31_2],
  whatToDo: {
    ko: '시행일을 공고일에서 약속한 날수만큼 뒤로 정하십시오. 처음 시행하는 방침이라 개정 고지가 필요 없었다면 그 사실을 조항에 적으십시오.',
    en: 'Let the version take effect as many days after its announcement as were promised. If it was the first version and no change was to be announced, say so in the article.',
  },
  find: ({ announcedOn, effectiveOn, notice }) => {
    const days = daysBetween(announcedOn, effectiveOn)
    if (days >= notice.days) return []
    return [
      {
        article: notice.article,
        sentence: {
          ko: `공고일(${announcedOn})부터 시행일(${effectiveOn})까지 ${days}일입니다. 이 조항은 적어도 ${notice.days}일, 중요한 변경이면 ${notice.significantDays}일 전에 고지한다고 약속합니다.`,
          en: `Announced on ${announcedOn} and in force from ${effectiveOn}: ${counted(days, 'day')} of notice. The article promises at least ${notice.days}, and ${notice.significantDays} for a significant change.`,
        },
      },
    ]
  },
} as const satisfies LintRule
