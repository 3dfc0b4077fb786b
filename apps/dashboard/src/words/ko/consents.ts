import type { consents as english } from '../en/consents.js'
import type { Words } from '../words.js'

/** 재동의, 그리고 기록 당시의 동의. */
export const consents: Words<typeof english> = {
  consentAgain: {
    title: '재동의',
    caption:
      '시행 중인 버전에서 동의받은 내용이 바뀌면 정보주체에게 다시 동의를 구합니다. 확인되지 않은 개인정보는 더 이상 이용하지 않고 파기 대상이 됩니다.',
    toRenew: '다시 받아야 할 동의',
    atHome: '다시 받아야 할 동의가 있습니다',
    none: '다시 받아야 할 동의가 없습니다.',
    count: '%{collections}건',
    begin: '다시 동의 구하기',
    beginFor: '다시 동의 구하기: %{purpose}',
    beginText: '%{collections}건에 대해, 남겨 둔 이메일 주소로 새 내용의 링크를 보냅니다.',
    answerDays: '답변 기한(일)',
    answerDaysHelp: '각 메일을 보낸 날부터 셉니다. 7~60.',
    perDay: '하루 발송 건수',
    perDayHelp: '나머지는 다음 날부터 이어서 보냅니다. 1~100,000.',
    beginWarning:
      '동의하지 않거나 기한 안에 답하지 않은 개인정보는 이용이 중지되고 파기 대상이 됩니다. 파기에는 여전히 두 사람의 승인이 필요합니다.',
    begun: '첫 메일을 보내기 시작했습니다.',
    of: '%{purpose}, %{version} 버전',
    state: { RUNNING: '동의를 구하는 중', DONE: '모두 답했거나 파기 대상이 됨', STOPPED: '중단됨' },
    stateIs: '상태',
    beganBy: '시작한 사람',
    terms: '조건',
    termsAre: '답변 기한 %{days}일, 하루 %{perDay}건',
    lastDay: '지금까지 보낸 메일의 마지막 기한',
    endedAt: '끝난 때',
    overtaken: '다른 버전이 시행되어 중단',
    progress: '진행 상황',
    part: {
      waiting: '아직 보내지 않음',
      sent: '보냄, 답변 대기',
      unreachable: '전달되지 않음',
      renewed: '다시 동의함',
      refused: '동의하지 않음(파기 대상)',
      expired: '기한 내 답변 없음(파기 대상)',
      gone: '그사이 다른 사유로 파기됨',
    },
    toDue: '파기 대상 보기',
    stop: '중단',
    stopIt: '중단: %{campaign}',
    stopTitle: '동의 구하기를 중단할까요?',
    stopText:
      '더 이상 메일을 보내지 않고, 보낸 링크는 작동하지 않으며, 이로 인해 더 파기 대상이 되지 않습니다. 이미 받은 답은 그대로입니다.',
    stopped: '중단했습니다.',
  },
  consentThen: {
    title: '그 당시의 동의',
    caption: '이 기록이 남을 때 각 수집 건에 어떤 동의가 있었는지입니다.',
    some: '이 기록이 남을 때 각 수집 건에 어떤 동의가 있었는지입니다. 나머지는 법정업무로 동의 없이 수집한 것입니다.',
    covered: '동의 있음',
    notCovered: '동의 없음',
    kind: {
      GIVEN: '%{at} 동의, %{version} 버전',
      RENEWED: '%{at} 다시 동의, %{version} 버전',
      REFUSED: '%{at} 다시 동의하지 않음, %{version} 버전',
      WITHDRAWN: '%{at} 철회 (동의한 버전 %{version})',
      EXPIRED: '%{at} 종료 (동의한 버전 %{version})',
    },
    text: '보여 준 내용',
    digest: 'SHA-256 %{digest}',
  },
}
