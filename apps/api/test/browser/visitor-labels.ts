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
  },
}
