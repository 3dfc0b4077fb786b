import type { Words } from '../words.js'
import type { reach as en } from '../en/reach.js'

/** The reach of a case: until when, how it goes on, to whom it goes, and asking for more reveals. */
export const reach: Words<typeof en> = {
  unlock: {
    used: '지난 한 시간 열람 %{used}회, 한도 %{atMost}회',
    ordinary: '한 시간에 %{ordinary}회를 넘거나 그 밖의 사유로 열람할 때는 재인증을 합니다.',
    freshNow: '통상 열람 %{ordinary}회를 모두 써서 이번부터 재인증을 합니다.',
    atMost: '이번 한 시간의 열람 한도 %{atMost}회를 모두 썼습니다',
    atMostHelp: '한 시간이 지나기를 기다리거나 추가 열람을 요청하세요. 개인정보 보호 관리자가 결정합니다.',
    reason: '추가 열람이 필요한 사유',
    reasonHelp: '개인정보 보호 관리자가 읽습니다. 개인정보는 적지 마세요.',
    ask: '추가 열람 요청',
    asked: '%{at}에 추가 열람을 요청했습니다. 개인정보 보호 관리자가 결정합니다.',
    granted: '%{name} 님이 %{at}까지 %{more}회 추가를 허용했습니다.',
    declined: '%{name} 님이 %{at}에 추가 열람을 거절했습니다.',
    over: '%{name} 님이 허용한 추가 열람이 %{at}에 끝났습니다.',
    look: '다시 확인',
    title: '추가 열람을 요청한 취급자',
    none: '추가 열람을 요청한 취급자가 없습니다.',
    askedBy: '%{name}, %{at}',
    more: '추가 횟수',
    grant: '허용',
    grantOf: '%{name} 님의 추가 열람 허용',
    grantDone: '%{name} 님에게 한 시간 동안 %{more}회 추가를 허용했습니다.',
    decline: '거절',
    declineOf: '%{name} 님의 추가 열람 거절',
    declineDone: '거절했습니다.',
  },
}
