import type { Words } from '../words.js'
import type { conversation as en } from '../en/conversation.js'

/** The thread of a case: letters both ways, how they travelled, and what to do when a case comes back. */
export const conversation: Words<typeof en> = {
  letters: {
    title: '대화',
    inquiry: '문의 내용',
    fromVisitor: '정보주체가 보낸 편지',
    answer: '답변',
    handover: '인계 메모',
    by: '%{name}',
    byTemplate: '%{name}, 서식 %{template}',
    masked: '%{kind} %{smart_count}자',
    open: '열어 보기',
    openOf: '열어 보기: %{kind}, %{at}',
    newest: '새 편지',
    trying: '다시 보내는 중: 지금까지 %{smart_count}회 시도',
    bouncedAt: '반송 %{at}: %{why}',
    failed: '이틀 안에 전달하지 못함: %{why}',
    sendAgain: '다시 보내기',
    sentAgain: '다시 발송하고 있습니다.',
    noteBounce: '반송으로 표시',
    noteBounceOf: '반송으로 표시: %{at} 답변',
    noteBounceTitle: '이 답변이 반송되었습니까?',
    noteBounceText:
      '반송 메일이나 정보주체를 통해 도착하지 않은 사실을 알았을 때 표시하세요. 문의가 다시 처리할 일로 돌아옵니다.',
    noted: '표시했습니다. 문의가 다시 처리할 일로 돌아왔습니다.',
  },
  bounceReason: {
    ADDRESS_UNKNOWN: '없는 주소입니다',
    MAILBOX_FULL: '받는 편지함이 가득 찼습니다',
    REFUSED: '받는 쪽에서 거절했습니다',
    UNREACHABLE: '받는 쪽에 연결할 수 없습니다',
    NOTED_BY_STAFF: '담당자가 직접 표시했습니다',
  },
  attend: {
    replyTitle: '정보주체가 답신했습니다',
    replyText: '앞의 답변은 더 이상 마지막 답변이 아닙니다. 편지를 열어 보고 답변하거나 종결하세요.',
    openLetter: '새 편지 열어 보기',
    bouncedTitle: '답변이 정보주체에게 닿지 않았습니다',
    bouncedText: '이유: %{why}.',
    steps: '할 수 있는 일',
    stepAgain: '편지함이 가득 찼거나 서버가 멈췄던 것처럼 지나갈 수 있는 장애라면 다시 보내세요.',
    stepCall: '연락처를 열람하여 정보주체에게 전화하세요.',
    stepNote: '통화한 다음 사유를 골라 종결하거나, 메모를 남겨 인계하세요.',
    call: '연락처 열람',
    take: '먼저 문의를 맡으세요.',
  },
  reopen: {
    title: '종결된 문의입니다',
    until: '%{day}까지 다시 열 수 있습니다. 그 뒤에는 모두 파기됩니다.',
    never: '파기 예정일이 되어 더는 다시 열 수 없습니다.',
    act: '다시 열기',
    ask: '이 문의를 다시 열까요?',
    text: '내 담당이 되고 새 접근 범위가 생깁니다. 파기 예정일은 다시 답변하거나 종결할 때 새로 정해집니다.',
    done: '문의를 다시 열고 맡았습니다.',
  },
  alike: {
    title: '같은 연락처의 문의',
    help: '이메일이나 전화번호가 같은, 이 처리 목적의 다른 문의입니다.',
  },
}
