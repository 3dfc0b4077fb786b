import type { Words } from '../words.js'
import type { palette as en } from '../en/palette.js'

/** 이름을 적어 어디로든 가기. */
export const palette: Words<typeof en> = {
  palette: {
    title: '바로 가기',
    label: '화면 또는 할 일',
    help: '이름 일부를 적고, 화살표로 골라 Enter로 갑니다. Esc로 닫습니다.',
    none: '열 수 있는 것 가운데 그런 이름이 없습니다.',
    pages: '화면',
    begin: '시작하기',
    own: '내 설정',
    docs: '안내서',
  },
}
