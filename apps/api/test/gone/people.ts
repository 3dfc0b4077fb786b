import { randomInt } from 'node:crypto'
import type { Typed } from '../secrecy/search.js'

/** Somebody invented, with all that they typed and all that staff wrote to them and about them. */
export interface Person {
  readonly nth: number
  readonly purpose: 'CIVIL_COMPLAINT' | 'IR_MEETING'
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly content: string
}

const FAMILY = [...'김이박최정강조윤장임']
const GIVEN = [...'가나다라마바사아자차카타파하']

/** Parts that stand in everybody's values and nowhere else, so that a search for them is a search for all of them. */
const MARKS = { name: '저녁노을', email: 'zq.gone.', content: '흰뺨검둥오리', answer: '큰고니', note: '알락할미새' }

export const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, nth) => ({
    nth,
    purpose: nth % 4 === 3 ? 'IR_MEETING' : 'CIVIL_COMPLAINT',
    name: `${FAMILY[nth % FAMILY.length]}${MARKS.name}${GIVEN[Math.floor(nth / FAMILY.length) % GIVEN.length]}`,
    email: `${MARKS.email}${nth}.${randomInt(1e6)}@example.kr`,
    phone: `010-0000-${String(nth).padStart(4, '0')}`,
    content: `${MARKS.content} 서식지 문의 ${nth}-${randomInt(1e9)}`,
  }))

export const answerTo = ({ name, nth }: Person): string => `${name} 님, ${MARKS.answer} 도래지는 ${nth}번 길입니다.`
export const noteOn = ({ nth }: Person): string => `${MARKS.note} 민원 확인 ${nth}`

/** What a search through all bytes looks for: whoever of them left a value in the clear left one of these. */
export const MARKED: readonly Typed[] = [
  ...Object.entries(MARKS).map(([name, text]) => ({ name, text })),
  { name: 'e-mail in capitals', text: MARKS.email.toUpperCase() },
  { name: 'phone in E.164', text: '+82100000' },
]
