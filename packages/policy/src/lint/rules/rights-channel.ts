import type { Localised } from '../../parts/localised.js'
import type { PolicyDocument } from '../../policy-document.js'
import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'

type Channel = PolicyDocument['collectionMethod']['channels'][number]

const BY: Readonly<Record<Channel, Localised>> = {
  WEBSITE: { ko: '웹사이트로', en: 'on the website' },
  EMAIL: { ko: '이메일로', en: 'by e-mail' },
  PHONE: { ko: '전화로', en: 'by telephone' },
  FAX: { ko: '팩스로', en: 'by fax' },
  WRITING: { ko: '서면으로', en: 'in writing' },
}

/** Information comes in by a way by which no right can be exercised. */
export const rightsChannel = {
  code: 'RIGHTS_CHANNEL_MISSING',
  severity: 'ERROR',
  law: [LAWS.pipa38_4, LAWS.decree41_2],
  whatToDo: {
    ko: '개인정보를 수집하는 경로에서도 열람 등의 요구를 받고, 그 방법과 절차를 웹사이트에 공개하십시오.',
    en: 'Take requests by every way by which information is collected, and publish on the website how.',
  },
  find: ({ collectionMethod, rights }) =>
    collectionMethod.channels
      .filter((channel) => !rights.channels.includes(channel))
      .map((channel) => ({
        article: rights.article,
        about: channel,
        sentence: {
          ko: `개인정보를 ${BY[channel].ko} 수집하는데 ${BY[channel].ko} 권리를 행사하는 방법은 없습니다. 권리의 행사는 수집보다 어렵지 않아야 합니다.`,
          en: `Personal information is collected ${BY[channel].en}, and rights cannot be exercised ${BY[channel].en}: exercising them must not be harder than giving the information was.`,
        },
      })),
} as const satisfies LintRule
