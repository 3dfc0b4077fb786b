import type { LintRule } from '../lint-rule.js'
import { titlesOf } from '../text/titles-of.js'

/** One person holds the posts that are to watch each other. */
export const onePerson = {
  code: 'OFFICERS_ARE_ONE_PERSON',
  severity: 'WARNING',
  law: [],
  whatToDo: {
    ko: '다른 사람을 지정하십시오. 당분간 어렵다면 직무분리 화면에서 예외를 등록하고, 두 사람이 필요한 일을 대신 승인할 대행자를 정하십시오.',
    en: 'Appoint a second person. Where that cannot be done yet, declare the exception under Separation of duties and name a deputy for the acts that take two.',
  },
  find: ({ officers }) => {
    const chief = officers.find(({ role }) => role === 'CHIEF_PRIVACY_OFFICER')
    const manager = officers.find(({ role }) => role === 'PRIVACY_OFFICER')
    if (chief === undefined || manager === undefined || plain(chief.name) !== plain(manager.name)) return []
    const both = [chief, manager]
    return [
      {
        article: chief.article,
        sentence: {
          ko: `한 사람이 두 자리를 맡고 있습니다: ${titlesOf(both, 'ko')}. 준비한 사람과 승인하는 사람이 같아집니다.`,
          en: `One person holds two posts: ${titlesOf(both, 'en')}. Whoever prepares an act would approve it too.`,
        },
      },
    ]
  },
} as const satisfies LintRule

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.,-]+/g, '')
