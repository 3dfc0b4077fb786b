import type { Locale } from '@jikimi/schema'

export interface AnswerTemplate {
  readonly code: string
  readonly title: Readonly<Record<Locale, string>>
  readonly body: Readonly<Record<Locale, string>>
}

/** Beginnings of an answer in the visitor's language. They name nobody: sending one never needs a reveal. */
export const ANSWER_TEMPLATES: readonly AnswerTemplate[] = [
  {
    code: 'RESULT',
    title: { KO: '처리 결과 안내', EN: 'Result of your inquiry' },
    body: {
      KO: '안녕하세요.\n\n보내 주신 문의를 확인하였고, 처리 결과를 다음과 같이 알려 드립니다.\n\n\n\n더 궁금하신 점이 있으면 언제든지 다시 문의해 주세요.\n감사합니다.',
      EN: 'Hello,\n\nWe have looked into your inquiry. This is the result:\n\n\n\nIf anything is still open, please write to us again at any time.\nThank you.',
    },
  },
  {
    code: 'MORE_NEEDED',
    title: { KO: '추가 확인 요청', EN: 'We need to know more' },
    body: {
      KO: '안녕하세요.\n\n보내 주신 문의를 처리하려면 다음 내용을 더 알아야 합니다.\n\n\n\n주민등록번호, 카드번호 등은 보내지 말아 주세요.\n감사합니다.',
      EN: 'Hello,\n\nTo go on with your inquiry we need to know the following:\n\n\n\nPlease do not send resident registration or card numbers.\nThank you.',
    },
  },
  {
    code: 'NOT_OURS',
    title: { KO: '다른 기관 안내', EN: 'Somebody else can help' },
    body: {
      KO: '안녕하세요.\n\n보내 주신 내용은 당사가 처리할 수 있는 범위가 아니어서 다음 기관에 문의해 주시기를 부탁드립니다.\n\n\n\n감사합니다.',
      EN: 'Hello,\n\nWhat you ask is not ours to decide. Please turn to the following office:\n\n\n\nThank you.',
    },
  },
]
