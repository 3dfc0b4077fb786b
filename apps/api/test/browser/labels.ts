/** What a person looks for on the screens, in the two languages. */
export interface Labels {
  readonly path: 'ko' | 'en'
  readonly language: string
  readonly policy: string
  readonly send: string
  readonly received: string
  readonly signInName: string
  readonly password: string
  readonly code: string
  readonly signIn: string
  readonly inquiries: string
  readonly take: string
  readonly openReveal: string
  readonly emailItem: RegExp
  readonly contentItem: RegExp
  readonly reveal: string
  readonly hide: string
  readonly answer: string
  readonly sendAnswer: string
  readonly close: string
  readonly closeAct: string
  readonly closed: string
  readonly records: string
  readonly revealed: string
  readonly mailSubject: RegExp
  readonly notFound: string
}

export const LABELS: Readonly<Record<'KO' | 'EN', Labels>> = {
  KO: {
    path: 'ko',
    language: '한국어',
    policy: '개인정보 처리방침',
    send: '문의 보내기',
    received: '문의가 접수되었습니다',
    signInName: '로그인 이름',
    password: '비밀번호',
    code: '인증번호 6자리',
    signIn: '로그인',
    inquiries: '문의',
    take: '이 문의 맡기',
    openReveal: '가림 해제',
    emailItem: /^이메일 주소 ·/,
    contentItem: /^문의 내용 ·/,
    reveal: '열람',
    hide: '지금 가리기',
    answer: '답변 내용',
    sendAnswer: '답변 보내기',
    close: '문의 종결',
    closeAct: '종결',
    closed: '문의를 종결했습니다.',
    records: '접속기록',
    revealed: '가림 해제',
    mailSubject: /문의 Q-.* 답변/,
    notFound: '없는 대상이거나 접근 범위 밖입니다.',
  },
  EN: {
    path: 'en',
    language: 'English',
    policy: 'Privacy Policy',
    send: 'Send the inquiry',
    received: 'We have received your inquiry',
    signInName: 'Sign-in name',
    password: 'Password',
    code: '6-digit code',
    signIn: 'Sign in',
    inquiries: 'Inquiries',
    take: 'Take this inquiry',
    openReveal: 'Reveal items',
    emailItem: /^E-mail address ·/,
    contentItem: /^Content of the inquiry ·/,
    reveal: 'Reveal',
    hide: 'Hide now',
    answer: 'Text of the answer',
    sendAnswer: 'Send the answer',
    close: 'Close the inquiry',
    closeAct: 'Close',
    closed: 'The inquiry is closed.',
    records: 'Access records',
    revealed: 'Items revealed',
    mailSubject: /Answer to your inquiry Q-/,
    notFound: 'It does not exist, or it is out of your reach.',
  },
}
