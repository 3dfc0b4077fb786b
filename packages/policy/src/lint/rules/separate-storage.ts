import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'

/** What statutes keep is listed, and nothing says that it is kept apart. */
export const separateStorage = {
  code: 'SEPARATE_STORAGE_NOT_PROMISED',
  severity: 'ERROR',
  law: [LAWS.pipa21_3],
  whatToDo: {
    ko: '법령에 따라 보존하는 개인정보는 다른 개인정보와 분리하여 저장·관리한다고 적고, 그렇게 보관하십시오.',
    en: 'Say that what statutes require to be kept is stored and managed apart from other personal information, and store it so.',
  },
  find: ({ retention, destruction }) =>
    retention.statutory.length === 0 || destruction.separateStorage
      ? []
      : [
          {
            article: destruction.article,
            sentence: {
              ko: `${retention.article}번 조항에서 법령에 따라 보존하는 기록을 정하였으나, 분리보관한다는 내용이 없습니다.`,
              en: `Article ${retention.article} lists what statutes require to be kept; nothing says that it is stored apart.`,
            },
          },
        ],
} as const satisfies LintRule
