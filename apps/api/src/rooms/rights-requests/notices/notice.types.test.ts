import type { Notice } from './notice.js'

const every = {
  right: 'ACCESS' as const,
  asked: { number: 'R-2026-000001', receivedOn: '2026-11-20', round: 1 as const },
  contact: {
    controller: { ko: '회사', en: 'Company' },
    title: { ko: '개인정보 보호책임자', en: 'CPO' },
    name: '보호연',
    department: { ko: '부서', en: 'Dept' },
    telephone: '02-000-0000',
    email: 'cpo@example.kr',
  },
  noticedOn: '2026-11-23',
  words: '',
}
const cases = [{ number: 'Q-2222-3333', purpose: { ko: '민원 처리', en: 'Civil complaint' } }] as const
const objection = { inCompany: 'HEARD_ALREADY', agencies: [] } as const
const items = [{ ko: '이름', en: 'Name' }] as const
const done = { cases, items, from: '2026-11-23', until: '2026-12-23', page: 'https://x', isEnclosed: false } as const
const refused = [{ cases, ground: 'HARM_TO_OTHERS', words: '다른 사람의 정보' }] as const

// Checked by the compiler: each line below that lacks a part of the law has to be an error, or this file doesn't compile
const whole: Notice = { ...every, outcome: 'WHOLE', done }
const part: Notice = { ...every, outcome: 'PART', done, refused, objection }
// @ts-expect-error What is seen, when and where is missing
const withoutAccess: Notice = { ...every, outcome: 'WHOLE' }
// @ts-expect-error How to object is missing
const withoutObjection: Notice = { ...every, outcome: 'PART', done, refused }
// @ts-expect-error What was refused, and why, is missing
const withoutReason: Notice = { ...every, outcome: 'REFUSED', objection }
// @ts-expect-error A refusal of nothing
const withoutRefusal: Notice = { ...every, outcome: 'REFUSED', refused: [], objection }
const ofAnother = [{ cases, ground: 'STATUTE_OR_DUTY', words: '' }] as const
// @ts-expect-error A ground of another right
const ofAnotherRight: Notice = { ...every, outcome: 'REFUSED', objection, refused: ofAnother }
// @ts-expect-error Until when is missing
const withoutDay: Notice = { ...every, outcome: 'DEFERRED', objection }
// @ts-expect-error Whom to ask is missing
const withoutContact: Notice = { ...every, contact: undefined, outcome: 'WHOLE', done }
// @ts-expect-error What was asked is missing
const withoutQuestion: Notice = { ...every, asked: undefined, outcome: 'WHOLE', done }
// @ts-expect-error What was done about a deletion is no access
const ofAnotherDeed: Notice = { ...every, right: 'DELETION', outcome: 'WHOLE', done }

it('a notice with all of its parts is one, and one without is kept from compiling', () => {
  expect([whole, part].map(({ outcome }) => outcome)).toEqual(['WHOLE', 'PART'])
  const broken = [withoutAccess, withoutObjection, withoutReason, withoutRefusal, ofAnotherRight, withoutDay]
  expect([...broken, withoutContact, withoutQuestion, ofAnotherDeed]).toHaveLength(9)
})
