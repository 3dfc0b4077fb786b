import type { Words } from '../words.js'
import type { general as en } from '../en/general.js'

/** Words that every page uses. */
export const general: Words<typeof en> = {
  app: { name: '지킴이', title: '%{page} · 지킴이', skip: '본문으로 건너뛰기', loading: '불러오는 중' },
  nav: {
    label: '주 메뉴',
    home: '홈',
    inquiries: '문의',
    designations: '취급자 지정',
    accounts: '계정',
    accessRecords: '접속기록',
    auditScopes: '감사 범위',
    open: '메뉴 열기',
    close: '메뉴 닫기',
  },
  action: {
    back: '뒤로',
    cancel: '취소',
    clear: '지우기',
    close: '닫기',
    confirm: '확인',
    copied: '복사했습니다',
    copy: '복사',
    find: '찾기',
    next: '다음 쪽',
    previous: '이전 쪽',
    print: '인쇄',
    reload: '다시 불러오기',
    save: '저장',
    stay: '계속 작성',
    leave: '저장하지 않고 나가기',
    signOut: '로그아웃',
    toDark: '어두운 화면으로',
    toLight: '밝은 화면으로',
    otherLanguage: 'English',
  },
  list: {
    page: '%{page}쪽',
    all: '전체',
    none: '없음',
    nothing: '–',
    pages: '쪽 이동',
    acts: '할 수 있는 일',
    filters: '조건',
  },
  unsaved: {
    title: '이 화면에서 나갈까요?',
    text: '작성한 내용을 아직 보내지 않았습니다. 나가면 사라집니다.',
  },
  notFound: { title: '찾을 수 없는 화면', text: '이 주소에는 아무것도 없거나, 접근 범위 밖입니다.' },
  denied: {
    title: '권한이 없는 화면',
    text: '현재 역할로는 이 화면을 볼 수 없습니다. 업무에 필요하다면 시스템 관리자에게 요청하세요.',
  },
  broken: {
    title: '화면을 표시하지 못했습니다',
    text: '서버에 저장된 내용은 그대로입니다. 화면을 다시 불러오고, 같은 일이 반복되면 발생 시각을 시스템 관리자에게 알려 주세요.',
  },
  days: { from: '시작일', until: '종료일' },
}
