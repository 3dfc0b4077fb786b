import type { verifyInEnglish } from './verify-in-english.js'

/** What the page says on which a number of something destroyed is looked up. */
export const verifyInKorean: typeof verifyInEnglish = {
  title: '개인정보 파기 확인',
  lead: '파기한 개인정보의 번호를 알고 있으면 누구나 이곳에서 파기 여부를 확인할 수 있습니다.',
  number: '파기 확인서 번호 또는 문의 번호',
  hint: '예: D-2026-000001(파기 확인서), Q-7KX3-M2RD(문의)',
  button: '확인하기',
  missing: '번호를 입력해 주세요.',
  found: '파기되었습니다',
  certificateText: '이 확인서에 해당하는 개인정보는 파기되어 더 이상 복구하거나 재생할 수 없습니다.',
  caseText: '이 문의의 개인정보는 파기되어 더 이상 복구하거나 재생할 수 없습니다.',
  numberAsked: '번호',
  destroyedOn: '파기한 날',
  collections: '파기한 수집 건수',
  certificate: '파기 확인서',
  noCertificate: '아직 발급되지 않았습니다. 키의 마지막 사본까지 없어진 뒤 하루 이틀 안에 발급됩니다.',
  openableUntil: '모든 사본을 열 수 없게 된 시각',
  root: '파기 내역의 뿌리 해시(SHA-256)',
  meaning:
    '파기 확인서는 늘어나기만 하는 서명된 원장에 들어 있습니다. 회사가 내어 주는 파일이 있으면 이 화면을 믿지 않고도 누구나 직접 확인할 수 있습니다.',
  unknown: '이 번호로 파기한 것으로 확인되는 개인정보가 없습니다',
  unknownText:
    '아직 파기하지 않았거나 저희가 발급한 번호가 아닙니다. 모든 분을 보호하기 위해 두 경우 모두 똑같이 안내합니다.',
  unknownHelp: '문의를 보내셨다면 늦어도 언제까지 파기하는지 안내 이메일에 적혀 있습니다.',
  again: '다른 번호 확인하기',
  privacy: '입력하신 번호는 보관하지 않습니다.',
}
