import type { Words } from '../words.js'
import type { security as en } from '../en/security.js'

/** The fresh sign-in, and what everybody does about their own: sessions, recovery codes, password, authenticator. */
export const security: Words<typeof en> = {
  stepUp: {
    title: '본인 확인',
    text: '이 일을 하려면 5분 안에 한 로그인이 필요합니다. 확인하면 바로 이어서 처리되며, 입력한 내용은 그대로입니다.',
    act: '확인하고 계속',
  },
  security: {
    title: '내 보안 설정',
    isNone: '남은 복구 코드가 없어, 인증 앱을 쓸 수 없게 되면 로그인할 수 없습니다. 새로 받으세요.',
    isLow: '남은 복구 코드가 %{left}개뿐입니다. 필요해지기 전에 새로 받으세요.',
    toPage: '내 보안 설정으로',
  },
  sessions: {
    title: '로그인한 브라우저',
    of: '%{name} 님이 로그인한 브라우저',
    help: '모르는 브라우저가 있으면 로그아웃시키고 비밀번호를 바꾸세요.',
    none: '지금 로그인한 브라우저가 없습니다.',
    since: '로그인한 때',
    lastSeen: '마지막 사용',
    origin: '접속 위치',
    how: '비고',
    current: '이 브라우저',
    byRecoveryCode: '복구 코드',
    end: '로그아웃',
    endOf: '%{at}에 로그인한 브라우저 로그아웃',
    endTitle: '이 브라우저를 로그아웃시킬까요?',
    endText: '%{at}에 %{origin}에서 로그인한 브라우저가 바로 로그아웃됩니다.',
    endDone: '로그아웃시켰습니다.',
    endOthers: '나머지 모두 로그아웃',
    endOthersTitle: '나머지 브라우저를 모두 로그아웃시킬까요?',
    endOthersText: '이 브라우저만 남고 모두 바로 로그아웃됩니다. 그곳에서 작성하던 내용은 사라집니다.',
    endOthersDone: '나머지 브라우저를 모두 로그아웃시켰습니다.',
  },
  recovery: {
    title: '복구 코드',
    help: '인증 앱의 번호 대신 코드마다 한 번씩 로그인할 수 있습니다. 휴대전화와 다른 곳에 보관하세요.',
    left: '10개 중 %{left}개 남음',
    renew: '복구 코드 새로 받기',
    renewTitle: '복구 코드를 새로 받을까요?',
    renewText: '새 코드 10개가 한 번만 표시되고, 이전 코드는 모두 바로 쓸 수 없게 됩니다.',
    shownTitle: '복구 코드를 보관하세요',
    shownText:
      '지금만 표시되며 누구도 다시 보여 줄 수 없습니다. 인쇄하거나 안전한 곳에 적어 두세요. 인증 앱을 쓸 수 없을 때 코드마다 한 번씩 쓸 수 있습니다.',
    list: '복구 코드 목록',
    printedFor: '지킴이 · %{name} 님의 복구 코드',
    kept: '보관했습니다',
  },
  password: {
    title: '비밀번호',
    help: '바꾸면 다른 브라우저는 모두 로그아웃됩니다.',
    new: '새 비밀번호',
    act: '비밀번호 바꾸기',
    done: '비밀번호를 바꾸었습니다. 다른 브라우저는 모두 로그아웃되었습니다.',
  },
  authenticator: {
    title: '인증 앱',
    help: '휴대전화나 앱을 바꿀 때 씁니다. 새 앱의 번호로 확인하기 전까지는 지금 앱을 그대로 쓸 수 있습니다.',
    begin: '인증 앱 바꾸기',
    scan: '새 인증 앱으로 그림을 찍거나 비밀키를 직접 입력하세요. 지금만 표시됩니다.',
    act: '새 앱 사용',
    done: '이제 새 인증 앱을 씁니다. 다른 브라우저는 모두 로그아웃되었습니다.',
  },
}
