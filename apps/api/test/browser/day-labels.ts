/** What a handler looks for in the course of a day, in the two languages. */
export interface DayLabels {
  readonly toDark: string
  readonly toLight: string
  readonly repliesAtHome: RegExp
  readonly newLetter: string
  readonly replied: string
  readonly openLetter: string
  readonly hide: string
  readonly saved: RegExp
  readonly restored: RegExp
  readonly sent: string
  readonly noteBounce: string
  readonly cameBack: string
  readonly sendAgain: string
  readonly again: string
  readonly handOver: string
  readonly cancel: string
  readonly closeAs: string
  readonly reopen: string
  readonly reopened: string
  readonly offer: string
  readonly place: string
  readonly day: (number: number) => string
  readonly hour: (number: number) => string
  readonly addTime: string
  readonly sendTimes: string
  readonly holiday: string
  readonly offered: string
  readonly fixed: string
  readonly held: string
  readonly heldMark: string
  readonly templates: string
  readonly template: string
  readonly insertName: string
  readonly preview: string
  readonly previewed: string
  readonly saveTemplate: string
  readonly templateSaved: string
}

export const DAY_LABELS: Readonly<Record<'KO' | 'EN', DayLabels>> = {
  KO: {
    toDark: '어두운 화면으로',
    toLight: '밝은 화면으로',
    repliesAtHome: /^1 답변할 새 편지$/,
    newLetter: '새 편지',
    replied: '정보주체가 답신했습니다',
    openLetter: '새 편지 열어 보기',
    hide: '지금 가리기',
    saved: /^저장됨 \d\d:\d\d$/,
    restored: /초안을 불러왔습니다/,
    sent: '답변을 발송하고 있습니다.',
    noteBounce: '반송으로 표시',
    cameBack: '답변이 정보주체에게 닿지 않았습니다',
    sendAgain: '다시 보내기',
    again: '다시 발송하고 있습니다.',
    handOver: '인계',
    cancel: '취소',
    closeAs: '사유',
    reopen: '다시 열기',
    reopened: '문의를 다시 열고 맡았습니다.',
    offer: '시간 제안하기',
    place: '장소',
    day: (number) => `날짜 ${number}`,
    hour: (number) => `시각 ${number}`,
    addTime: '시간 추가',
    sendTimes: '이 시간으로 제안',
    holiday: '공휴일',
    offered: '정보주체에게 시간을 보내고 있습니다.',
    fixed: '시간 확정',
    held: '미팅을 마쳤음',
    heldMark: '마침',
    templates: '답변 서식',
    template: '처리 결과 안내',
    insertName: '한국어 본문에 {{visitorName}} 넣기',
    preview: '지어낸 값으로 미리 보기',
    previewed: '미리 보기: 한국어',
    saveTemplate: '저장',
    templateSaved: '서식을 저장했습니다.',
  },
  EN: {
    toDark: 'Use the dark theme',
    toLight: 'Use the light theme',
    repliesAtHome: /^1 New letters to answer$/,
    newLetter: 'New letter',
    replied: 'The visitor has written back',
    openLetter: 'Open the new letter',
    hide: 'Hide now',
    saved: /^Saved \d\d:\d\d$/,
    restored: /Your draft of/,
    sent: 'The answer is on its way.',
    noteBounce: 'It came back',
    cameBack: 'The answer did not reach the visitor',
    sendAgain: 'Send again',
    again: 'It is on its way again.',
    handOver: 'Hand over',
    cancel: 'Cancel',
    closeAs: 'Reason',
    reopen: 'Reopen',
    reopened: 'The inquiry is open again, and yours.',
    offer: 'Offer times',
    place: 'Place',
    day: (number) => `Day ${number}`,
    hour: (number) => `Hour ${number}`,
    addTime: 'One more time',
    sendTimes: 'Offer these times',
    holiday: 'public holiday',
    offered: 'The times are on their way to the visitor.',
    fixed: 'Time fixed',
    held: 'It was held',
    heldMark: 'Held',
    templates: 'Templates',
    template: 'Result of your inquiry',
    insertName: 'Insert {{visitorName}} into the text: English',
    preview: 'Preview with invented values',
    previewed: 'Preview: English',
    saveTemplate: 'Save',
    templateSaved: 'The template is saved.',
  },
}
