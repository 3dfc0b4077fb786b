import type { Words } from '../words.js'
import type { refusalsOfConversation as en } from '../en/refusals-of-conversation.js'

/** One sentence for each no about letters, links and visits. */
export const refusalsOfConversation: Words<typeof en> = {
  VISIT_NOT_VALID: '열람 시간이 끝났습니다.',
  LINK_NOT_VALID: '쓸 수 없는 링크입니다.',
  LINK_SPENT: '이미 연 링크입니다.',
  LINK_EXPIRED: '기한이 지난 링크입니다.',
  CONVERSATION_ENDED: '끝난 문의라 글을 보낼 수 없습니다.',
  LETTER_EMPTY: '글 내용이 없습니다.',
  LETTER_TOO_LONG: '글이 너무 깁니다. 최대 %{maxLength}자입니다.',
  TOO_MANY_LETTERS: '한 시간에 최대 %{atMost}건까지 보낼 수 있습니다.',
  LETTER_NOT_RETURNED: '반송되지 않은 답변이라 다시 보내지 않습니다. 문의를 다시 불러오세요.',
  LETTER_NOT_SENT: '발송이 끝난 답변이 아닙니다. 문의를 다시 불러오세요.',
  ADDRESS_BOUNCES:
    '이 주소로 보낸 답변이 %{bounces}번 반송되어 더 보내지 않습니다. 다른 방법으로 알리거나 문의를 종결하세요.',
  CASE_NOT_CLOSED: '종결되지 않은 문의입니다. 다시 불러오세요.',
  CASE_PAST_DUE: '보유 기한이 지나 다시 열 수 없습니다.',
}
