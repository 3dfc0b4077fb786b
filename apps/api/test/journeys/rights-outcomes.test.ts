import type { RightKind } from '@jikimi/schema'
import { aHouse, type House } from '../support/a-house.js'
import { type DecidedRequest, deciding, somebody } from '../support/deciding.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officers: ReturnType<typeof deciding>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = deciding(house)
})

afterAll(() => house.close())

const GROUND = {
  ACCESS: 'HARM_TO_OTHERS',
  CORRECTION: 'OTHER_STATUTE_NAMES_ITEM',
  DELETION: 'OTHER_STATUTE_NAMES_ITEM',
  SUSPENSION: 'CONTRACT_NOT_ENDED',
  WITHDRAWAL: 'STATUTE_OR_DUTY',
} as const satisfies Record<RightKind, string>
const KINDS = Object.keys(GROUND) as RightKind[]
const WORDS = '다른 사람의 정보가 함께 적혀 있어 그 부분은 보여 드릴 수 없습니다.'

type Outcome = 'WHOLE' | 'PART' | 'REFUSED' | 'NOTHING_HELD'

const refusesAt = (outcome: Outcome, at: number) => outcome === 'REFUSED' || (outcome === 'PART' && at === 1)
const partsOf = ({ kind, targets }: DecidedRequest, outcome: Outcome) =>
  targets.map(({ id }, at) =>
    refusesAt(outcome, at)
      ? { targetId: id, outcome: 'REFUSED', ground: GROUND[kind], words: WORDS }
      : { targetId: id, outcome: 'GRANTED' },
  )

async function decided(kind: RightKind, outcome: Outcome, contact: object) {
  let [request] = await officers.verified(kind, contact)
  if (kind === 'CORRECTION' && outcome !== 'NOTHING_HELD') {
    const changes = request!.targets.map(({ id }) => ({ targetId: id, item: 'NAME', value: '김바름' }))
    request = await officers.act('proposeCorrection', { id: request!.id, version: request!.version, changes })
  }
  const { id, version } = request!
  const parts = partsOf(request!, outcome)
  return officers.act('decideRightsRequest', { id, version, words: '확인하였습니다.', parts })
}

const linesOf = async (id: string, locale: 'KO' | 'EN') => {
  const asked = `query ($id: ID!, $locale: Locale!) { previewNotice(id: $id, locale: $locale) { title lines } }`
  const { title, lines } = await officers.ask<{ title: string; lines: string[] }>(asked, { id, locale })
  return [title, ...lines].join('\n')
}

/** What each notice has to say, whatever was decided; what else by outcome; and what it says when a right is granted. */
const SAYS = {
  KO: {
    always: ['요구하신 내용', '결정 내용', '문의처', '+82-514-5007', '접수일', '통지일'],
    refused: ['거절하는 부분과 그 사유', WORDS, '개인정보 보호법', '이의제기 방법', '분쟁조정위원회', '118'],
    granted: {
      ACCESS: ['열람하실 개인정보', '열람 일시', '열람 장소', '/ko/rights', '사본을 이 통지서와 함께'],
      CORRECTION: ['정정한 항목', '이름', '정정일'],
      DELETION: ['파기할 처리 건', '파기 기한', '파기 확인서'],
      SUSPENSION: ['처리를 정지한 처리 건', '처리정지 시작일', '직접 해제'],
      WITHDRAWAL: ['파기할 처리 건', '파기 기한'],
    },
  },
  EN: {
    always: ['What you asked', 'What we decided', 'Whom to ask', '+82-514-5007', 'Received on', 'Date of this notice'],
    refused: ['What we refuse, and why', WORDS, 'PIPA Article', 'If you do not agree', 'Mediation Committee', '118'],
    granted: {
      ACCESS: ['What you can see', 'When', 'Where', '/ko/rights', 'A copy is enclosed'],
      CORRECTION: ['Corrected', 'Name', 'Corrected on'],
      DELETION: ['To be destroyed', 'At the latest on', 'number of the certificate'],
      SUSPENSION: ['Suspended', 'Not used since', 'Until you lift it'],
      WITHDRAWAL: ['To be destroyed', 'At the latest on'],
    },
  },
} as const

const CASES = KINDS.flatMap((kind) =>
  (['WHOLE', 'PART', 'REFUSED', 'NOTHING_HELD'] as const).map((outcome) => [kind, outcome] as const),
)

it.each(CASES)(
  'of %s decided %s the notice says all that the law wants in both languages, and names nobody',
  async (kind, outcome) => {
    const { contact } = await somebody(house, outcome === 'NOTHING_HELD' ? 0 : 2)
    const after = await decided(kind, outcome, contact)
    await officers.act('executeRightsRequest', { id: after.id, version: after.version })
    for (const locale of ['KO', 'EN'] as const) {
      const text = await linesOf(after.id, locale)
      const { always, refused, granted } = SAYS[locale]
      for (const part of [...always, after.number]) expect(text).toContain(part)
      for (const part of refused) if (outcome === 'PART' || outcome === 'REFUSED') expect(text).toContain(part)
      for (const part of granted[kind]) {
        if (outcome === 'WHOLE' || outcome === 'PART') expect(text).toContain(part)
        else if (outcome === 'NOTHING_HELD' && part.length > 6) expect(text).not.toContain(part)
      }
      expect(text).not.toContain(contact.name)
      expect(text).not.toContain(contact.email)
    }
  },
)

it.each(KINDS)('%s is refused on its own grounds and on no others, by the API and by SQL', async (kind) => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified(kind, contact)
  const { id, version, targets } = request!
  const target = targets[0]!.id
  const all = [
    'STATUTE_PROHIBITS',
    'HARM_TO_OTHERS',
    'OTHER_STATUTE_NAMES_ITEM',
    'STATUTE_OR_DUTY',
    'CONTRACT_NOT_ENDED',
  ]
  const [known] = await house.sql<{ fitting: string[] }>(
    'postgres',
    'select array(select g from unnest($2::text[]) g where jikimi.ground_fits($1, g)) as fitting',
    [kind, all],
  )
  const refuse = (ground: string | null) =>
    officers.act('decideRightsRequest', {
      id,
      version,
      parts: [{ targetId: target, outcome: 'REFUSED', ground, words: WORDS }],
    })
  expect(await refusalOf(refuse(null))).toBe('REFUSAL_NEEDS_GROUND')
  for (const ground of all.filter((one) => !known!.fitting.includes(one)))
    expect(await refusalOf(refuse(ground))).toBe('GROUND_NOT_OF_THIS_RIGHT')
  expect(known!.fitting).toContain(GROUND[kind])
  expect((await refuse(GROUND[kind])).outcome).toBe('REFUSED')
})
