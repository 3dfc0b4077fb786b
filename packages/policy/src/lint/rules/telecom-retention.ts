import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { quoted } from '../text/quoted.js'

const COMMUNICATIONS = /통신비밀보호법|(?:protection of )?communications? secrets?/i

/** A retention is listed that binds telecommunications operators, and few companies are one. */
export const telecomRetention = {
  code: 'TELECOM_RETENTION_TO_CONFIRM',
  severity: 'INFO',
  law: [LAWS.communications41_2],
  whatToDo: {
    ko: '전기통신사업자인지 확인하십시오. 아니라면 이 보존 항목을 지우고, 접속 로그는 회사가 정한 보유 기간에 따라 파기하십시오.',
    en: 'Establish whether the company is a telecommunications operator. If not, delete the entry and destroy such logs by the company’s own period.',
  },
  find: ({ retention }) =>
    retention.statutory
      .filter(({ statute }) => COMMUNICATIONS.test(statute))
      .map(({ code, label }) => ({
        article: retention.article,
        about: code,
        sentence: {
          ko: `${quoted(label.ko)}의 보존 근거로 통신비밀보호법을 들었습니다. 이 보존 의무는 전기통신사업자에게만 있습니다.`,
          en: `The communications-secrets law is given as the basis for keeping ${quoted(label.en)}; that duty binds telecommunications operators only.`,
        },
      })),
} as const satisfies LintRule
