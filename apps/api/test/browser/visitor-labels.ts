/** What a visitor looks for on the pages of their own inquiry. */
export interface VisitorLabels {
  readonly path: 'ko' | 'en'
  readonly link: string
  readonly open: string
  readonly code: string
  readonly answered: string
  readonly taken: string
  readonly letter: string
  readonly send: string
  readonly arrived: string
  readonly masked: string
  readonly empty: string
  readonly spent: string
  readonly renew: string
  readonly asked: string
  readonly leave: string
  readonly left: string
  readonly over: string
  readonly kept: string
  readonly pick: string
  readonly choose: string
  readonly fixed: string
  readonly gone: string
  readonly calendar: string
  readonly decline: string
  readonly declineNow: string
  readonly declined: string
}

export const VISITOR_LABELS: Readonly<Record<'KO' | 'EN', VisitorLabels>> = {
  KO: {
    path: 'ko',
    link: '그 이메일에 담긴 링크로',
    open: '내 문의 열기',
    code: '이메일에 적힌 코드',
    answered: '문의에 답변했습니다.',
    taken: '담당자가 문의를 처리하고 있습니다.',
    letter: '보내실 글',
    send: '답장 보내기',
    arrived: '글이 접수되었습니다',
    masked: '읽을 수 없게 가렸습니다',
    empty: '내용을 적어 주세요.',
    spent: '이미 사용한 링크입니다',
    renew: '새 링크 받기',
    asked: '새 링크 요청을 받았습니다',
    leave: '이 화면 닫기',
    left: '문의 화면을 닫았습니다',
    over: '이용 시간이 끝났습니다',
    kept: '쓰신 글',
    pick: '이 시각으로 정하기',
    choose: '시각을 하나 골라 주세요.',
    fixed: '미팅이 정해졌습니다',
    gone: '이 시각은 방금 마감되었습니다.',
    calendar: '내 캘린더에 넣기',
    decline: '미팅 사양하기',
    declineNow: '미팅을 사양합니다',
    declined: '미팅을 사양하셨습니다',
  },
  EN: {
    path: 'en',
    link: 'That e-mail carries a link.',
    open: 'Open my inquiry',
    code: 'Code from our e-mail',
    answered: 'We have answered your inquiry.',
    taken: 'Somebody is working on your inquiry.',
    letter: 'Your letter',
    send: 'Send the letter',
    arrived: 'Your letter has arrived',
    masked: 'It was made unreadable',
    empty: 'Please write something.',
    spent: 'This link has already been used',
    renew: 'Send me a new link',
    asked: 'We have your request for a new link',
    leave: 'Leave this page',
    left: 'You have left your inquiry',
    over: 'This visit has ended',
    kept: 'What you wrote',
    pick: 'Take this time',
    choose: 'Please choose one of the times.',
    fixed: 'The meeting is fixed',
    gone: 'This time has just been taken.',
    calendar: 'Put it into my calendar',
    decline: 'Decline the meeting',
    declineNow: 'I decline the meeting',
    declined: 'You have declined the meeting',
  },
}
