import type { Words } from '../words.js'
import type { keys as en } from '../en/keys.js'

/** Keys and backups. */
export const keys: Words<typeof en> = {
  keys: {
    title: '키와 백업',
    caption:
      '데이터는 그 키를 없애서 파기합니다. 키 세대를 교체할 때마다 남은 키를 새로 감싸고 이전 세대의 키를 없애므로, 교체하기 전에 만든 사본으로는 파기한 데이터를 열 수 없습니다. 이 화면에는 키도, 누구의 키인지도 나오지 않습니다.',
    keystore: '키 저장소',
    epoch: '키 세대',
    since: '시작',
    living: '열 수 있는 키',
    buried: '마지막 교체 이후 없앤 키',
    lastTurn: '마지막 교체',
    lastTurnFact: '%{epoch}세대로 교체, 이전 키를 없앤 때: %{at}',
    noTurn: '아직 없습니다. 첫 교체는 밤에 저절로 합니다.',
    calm: '키 세대를 제때 교체하고 있습니다.',
    late: '26시간 넘게 키 세대를 교체하지 못했습니다. 그동안 파기한 데이터는 이전에 만든 키 저장소 사본으로 아직 열 수 있습니다. 지금 교체하고, 한 시간 뒤에도 그대로면 서버 로그를 확인하세요.',
    buriedAlive:
      '보관 중인 수집 건 %{smart_count}건의 키가 없어져 데이터를 열 수 없습니다. 이 데이터베이스와 짝이 맞는 키 저장소를 되돌려 놓으세요.',
    suspectKeys:
      '데이터베이스에 대응하는 행이 없는 키가 %{smart_count}개 있습니다. 행을 잃었을 수 있으니 올바른 데이터베이스인지 먼저 확인하세요.',
    turning: '%{at}부터 키 세대를 교체하고 있습니다. 업무는 계속할 수 있습니다.',
    buckets: '키: %{all}묶음 중 %{done}묶음을 새로 감쌈',
    tokens: '조회 토큰: %{all}개 중 %{done}개를 새로 만듦',
    turn: '지금 교체',
    turnTitle: '키 세대를 지금 교체할까요?',
    turnText:
      '남은 키를 모두 새 키로 감싸고 조회 토큰을 새로 만든 다음 이전 키를 없앱니다. 교체 전에 만든 키 저장소 사본으로는 아무것도 열 수 없게 됩니다. 교체하는 동안에도 업무는 계속됩니다.',
    turnDone: '키 세대 교체를 시작했습니다.',
    refresh: '다시 확인',
  },
}
