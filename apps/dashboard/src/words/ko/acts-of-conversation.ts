import type { Words } from '../words.js'
import type { actsOfConversation as en } from '../en/acts-of-conversation.js'

/** Acts of a conversation with a visitor, and what became of letters to them; meetings with them. */
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
  appointment: {
    offered: '미팅 시각 제안',
    repeated: '같은 미팅 요청 반복',
    fixed: '미팅 시각 선택',
    confirmed: '미팅 확정 메일 발송',
    reminded: '미팅 알림 메일 발송',
    viewed: '미팅 장소 열람',
    held: '미팅 개최',
    missed: '미팅 불참',
    declined: '미팅 사양',
    withdrawn: '미팅 철회',
    list: '내 미팅 조회 시도',
    offer: '미팅 시각 제안 시도',
    end: '미팅 결과 기록 시도',
    pick: '미팅 시각 선택 또는 사양 시도',
  },
}
