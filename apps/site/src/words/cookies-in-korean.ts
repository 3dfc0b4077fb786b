import type { cookiesInEnglish } from './cookies-in-english.js'

/** What is said of cookies and the choice about them. */
export const cookiesInKorean: typeof cookiesInEnglish = {
  title: '쿠키 설정',
  lead: '이 사이트는 꼭 필요한 쿠키만 씁니다.',
  leadCounted: '꼭 필요한 쿠키 말고도, 허용하시는 경우에만 어떤 페이지를 읽었는지 집계합니다.',
  legend: '쿠키 선택',
  choices: { ALLOW_ALL: '모두 허용', ASK_EACH_TIME: '매번 확인', REFUSE_ALL: '모두 거부' },
  notChosen: '아직 선택하지 않으셨습니다. 꼭 필요하지 않은 것은 쓰지 않습니다.',
  canChange: '언제든 다시 선택하실 수 있습니다.',
  save: '선택 저장',
  gpc: '브라우저가 추적하지 말 것을 요청하고 있습니다(Global Privacy Control). 여기서 무엇을 선택하시든 그 요청을 따릅니다.',
  needed: '꼭 필요한 쿠키',
  neededText: '다른 사이트나 스크립트가 읽을 수 없으며, 필요한 일을 하실 때에만 저장합니다.',
  neededOnes: [
    '접수증: 문의를 보내신 뒤 잠시 동안 접수 내용을 보여 드립니다.',
    '방문: 이메일의 링크를 여신 뒤 30분 동안 처리 건이나 내 개인정보 페이지를 열어 둡니다.',
    '선택: 여기서 선택하신 것을 6개월 동안 기억합니다. 단어 하나일 뿐 누구인지 구별하지 않습니다.',
  ],
  optional: '선택할 수 있는 쿠키',
  noneOptional: '쓰지 않습니다. 앞으로 쓰게 되면 선택하신 대로 합니다.',
  optionalText:
    '허용하시면 어떤 페이지를 읽었는지 알리는 회사의 이미지를 불러옵니다. 본인의 정보가 나오거나 글을 쓰는 페이지에는 없습니다. 처리방침에 따른 이용 목적은 다음과 같습니다.',
  browser: '브라우저에서 설정하기',
  browserText:
    '브라우저 설정에서 모든 쿠키를 허용하거나, 저장할 때마다 확인하거나, 모두 거부하실 수 있습니다. 처리방침 읽기와 문의하기는 쿠키 없이도 됩니다.',
  banner: '방문을 집계해도 될까요?',
  bannerText: '선택하시기 전에는 집계하지 않습니다.',
  more: '자세히 보기',
  thisTime: '이번에는 허용',
  notNow: '이번에는 거부',
}
