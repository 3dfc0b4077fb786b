import type { Words } from '../words.js'
import type { actsOfConversation as en } from '../en/acts-of-conversation.js'

/** Acts of a conversation with a visitor, and what became of letters to them. */
export const actsOfConversation: Words<typeof en> = {
  answer: {
    delivered: '답변 발송',
    delayed: '답변 발송 지연',
    failed: '답변 발송 실패',
    bounced: '답변 반송',
    'bounce-noted': '답변 반송 기록',
    'sent-again': '답변 다시 보내기',
  },
  visit: {
    opened: '링크로 문의 열람 시작',
    ended: '문의 열람 끝냄',
    'link-asked': '새 링크 요청',
    'link-sent': '새 링크 발송',
    'link-delayed': '새 링크 발송 지연',
    'link-failed': '새 링크 발송 실패',
    open: '링크 열기 시도',
    renew: '새 링크 요청 시도',
    end: '문의 열람 끝내기 시도',
  },
  conversation: {
    viewed: '본인 문의 글 열람',
    written: '정보주체의 글 접수',
    repeated: '같은 글 다시 보냄',
    read: '본인 문의 글 열람 시도',
    write: '글 보내기 시도',
  },
}
