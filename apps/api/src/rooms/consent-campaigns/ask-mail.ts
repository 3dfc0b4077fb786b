import { type Locale, type PolicyDocument, purposeOf } from '@jikimi/policy'
import { dayInWords } from '../../documents/day-in-words.js'
import type { Mail } from '../inquiries/index.js'

interface Ask {
  readonly document: PolicyDocument
  readonly purpose: string
  readonly address: string
  readonly messageId: string
  readonly language: Locale
  readonly receivedOn: string
  readonly untilOn: string
  /** The token stands behind the `#`, which no server is sent. */
  readonly link: string
}

const korean = ({ document, purpose, receivedOn, untilOn, link }: Ask) => {
  const { nameKo } = document.controller
  return {
    subject: `[${nameKo}] 개인정보 처리에 다시 동의해 주시겠습니까?`,
    lines: [
      `${receivedOn}에 '${purpose}' 목적으로 남기신 개인정보에 대해, 동의하신 내용이 ${dayInWords(document.effectiveOn, 'ko')}부터 시행된 개인정보처리방침 ${document.version}에서 바뀌었습니다.`,
      `바뀐 내용을 보시고 동의 여부를 알려 주세요. 회원 가입이나 로그인은 필요 없습니다.\n${link}`,
      `${dayInWords(untilOn, 'ko')}까지 동의하지 않으시거나 답이 없으면, 해당 개인정보는 더 이상 이용하지 않고 지체 없이 파기합니다. 동의하지 않으셔도 불이익은 없습니다.`,
      '링크에는 성명이나 연락처가 담겨 있지 않지만, 다른 사람에게 전달하지는 마세요.',
      `--\n${nameKo}\n`,
    ],
  }
}

const english = ({ document, purpose, receivedOn, untilOn, link }: Ask) => {
  const { nameEn } = document.controller
  return {
    subject: `[${nameEn}] Do you agree again to how we handle your information?`,
    lines: [
      `What you agreed to when you left personal information with us on ${receivedOn} for "${purpose}" was changed by version ${document.version} of our privacy policy, in force since ${dayInWords(document.effectiveOn, 'en')}.`,
      `Please look at the changes and tell us whether you agree. You need no account.\n${link}`,
      `If you do not agree, or do not answer by ${dayInWords(untilOn, 'en')}, we no longer use that information and destroy it without delay. Nothing else follows from that.`,
      'The link shows neither name nor contact, but please do not forward it.',
      `--\n${nameEn}\n`,
    ],
  }
}

/** Says what changed and what follows; of what is held it names the purpose and the day. @law PIPA 15②, 22 */
export function askMail(ask: Ask): Mail {
  const purpose = purposeOf(ask.document, ask.purpose)?.label[ask.language] ?? ask.purpose
  const { subject, lines } = (ask.language === 'ko' ? korean : english)({ ...ask, purpose })
  return { messageId: ask.messageId, to: ask.address, subject, text: lines.join('\n\n') }
}
