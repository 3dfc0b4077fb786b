import { randomUUID } from 'node:crypto'
import { DECISION_RULES } from '../../src/rooms/rights-requests/deciding/decisions.rules.js'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount } from '../support/an-account.js'
import { askInWords } from '../support/ask-in-words.js'
import { deciding, type DecidedRequest, somebody } from '../support/deciding.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

const DENIED = '42501'
const WORDS = '다른 분의 연락처가 함께 적혀 있습니다.'
const TABLES = [
  'request_decision',
  'decision_part',
  'request_correction',
  'request_deferral',
  'request_objection',
  'request_notice',
]

let house: House
let officers: ReturnType<typeof deciding>
let colleague: string

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = deciding(house)
  colleague = await house.signIn(await anAccount(house, 'second-officer', ['PRIVACY_OFFICER']))
})

afterAll(() => house.close())

const verified = async (kind: 'ACCESS' | 'CORRECTION' | 'SUSPENSION') =>
  (await officers.verified(kind, (await somebody(house, 1)).contact))[0]!
const part = ({ targets }: DecidedRequest, ground: string | null = null) => ({
  targetId: targets[0]!.id,
  outcome: ground === null ? 'GRANTED' : 'REFUSED',
  ...(ground === null ? {} : { ground, words: WORDS }),
})
const decide = ({ id, version }: DecidedRequest, parts: readonly object[], who?: string) =>
  officers.act('decideRightsRequest', { id, version, parts }, who)

/** Every act of this part as SQL, with what it is asked about. */
const ACTS = (request: DecidedRequest): readonly (readonly [string, readonly unknown[]])[] => {
  const { id, version, targets } = request
  const target = targets[0]!.id
  const parts = JSON.stringify([{ target, outcome: 'GRANTED' }])
  const changes = JSON.stringify([{ id: randomUUID(), target, item: 'NAME', text: null, masked: false }])
  return [
    [`select jikimi.defer_request(gen_random_uuid(), $1, $2, jikimi.today() + 20, null)`, [id, version]],
    ['select jikimi.propose_corrections($1, $2, $3::jsonb)', [id, version, changes]],
    ['select jikimi.drop_correction(gen_random_uuid(), $1, $2)', [id, version]],
    ['select jikimi.decide_rights_request(gen_random_uuid(), $1, $2, null, $3::jsonb)', [id, version, parts]],
    ['select * from jikimi.lock_corrections($1, $2)', [id, version]],
    [`select jikimi.correct_collection($1, $2, '{}', '{}', '\\x00', '{}', '{}', '{}')`, [id, target]],
    ['select jikimi.execute_rights_request($1, $2, gen_random_uuid())', [id, version]],
    [`select jikimi.send_rights_notice(gen_random_uuid(), $1, $2, 'POST', null, jikimi.today())`, [id, version]],
    [
      'select jikimi.object_to_decision(gen_random_uuid(), $1, $2, jikimi.now(), jikimi.today() + 10, null)',
      [id, version],
    ],
  ]
}

describe('in SQL alone', () => {
  it('each act is its assignee’s: not another officer’s, not the chief’s, not anybody else’s', async () => {
    const request = await verified('CORRECTION')
    const others = [colleague]
    for (const who of ['cpo', 'handler', 'auditor', 'administrator', 'archivist'])
      others.push(await officers.cookie(who))
    for (const cookie of others)
      for (const [text, values] of ACTS(request))
        expect([text, await triedInSql(house, cookie, text, values)]).toEqual([text, DENIED])
    const [text, values] = ACTS(request)[1]!
    expect(await triedInSql(house, await officers.cookie('officer'), text, values)).toBe(1)
  })

  it('nobody writes or changes a decision, a correction or a notice but by those acts', async () => {
    for (const who of ['officer', 'cpo'])
      for (const table of TABLES) {
        const cookie = await officers.cookie(who)
        for (const text of [`insert into jikimi.${table} select * from jikimi.${table}`, `delete from jikimi.${table}`])
          expect([table, await triedInSql(house, cookie, text)]).toEqual([table, DENIED])
      }
  })

  it('officers read them, and nobody else on the staff', async () => {
    const request = await verified('ACCESS')
    await decide(request, [part(request, 'HARM_TO_OTHERS')])
    const asked =
      'select 1 from jikimi.request_decision d join jikimi.decision_part p on p.decision_id = d.id where d.request_id = $1'
    for (const [who, rows] of [
      ['officer', 1],
      ['cpo', 1],
      ['handler', 0],
      ['auditor', 0],
      ['administrator', 0],
    ] as const)
      expect([who, await triedInSql(house, await officers.cookie(who), asked, [request.id])]).toEqual([who, rows])
  })

  it('a ground of another right, a part too few, a notice too early and a step out of turn are refused', async () => {
    const request = await verified('ACCESS')
    const cookie = await officers.cookie('officer')
    const { id, version } = request
    const target = request.targets[0]!.id
    const decided = 'select jikimi.decide_rights_request(gen_random_uuid(), $1, $2, null, $3::jsonb)'
    const wrong = [{ target, outcome: 'REFUSED', ground: 'CONTRACT_NOT_ENDED' }]
    expect(await triedInSql(house, cookie, decided, [id, version, JSON.stringify(wrong)])).toBe(DENIED)
    expect(await triedInSql(house, cookie, decided, [id, version, '[]'])).toBe(DENIED)
    for (const [text, values] of ACTS(request).slice(6))
      expect([text, await triedInSql(house, cookie, text, values)]).toEqual([text, DENIED])
    const [defer, deferred] = ACTS(await verified('SUSPENSION'))[0]!
    expect(await triedInSql(house, cookie, defer, deferred)).toBe(DENIED)
    const right = [{ target, outcome: 'REFUSED', ground: 'HARM_TO_OTHERS' }]
    expect(await triedInSql(house, cookie, decided, [id, version, JSON.stringify(right)])).toBe(1)
  })

  it('with the API’s rule of grounds taken out nothing is written all the same', async () => {
    const request = await verified('ACCESS')
    const { fits } = DECISION_RULES
    Object.assign(DECISION_RULES, { fits: () => true })
    try {
      expect(await refusalOf(decide(request, [part(request, 'STATUTE_OR_DUTY')]))).toBe('FAULT')
    } finally {
      Object.assign(DECISION_RULES, { fits })
    }
    expect((await officers.read(request.id)).decisions).toEqual([])
  })
})

/** From here on the functions of the second wall say yes to everybody: what is still kept apart, the API keeps. */
describe('the API alone', () => {
  beforeAll(async () => {
    for (const [name, values] of [
      ['actor_works_on_request(wanted uuid)', 'true'],
      ['actor_decides_request(wanted uuid)', 'true'],
      ['ground_fits(kind text, ground text)', 'true'],
    ])
      await house.sql(
        'postgres',
        `create or replace function jikimi.${name} returns boolean language sql stable set search_path = jikimi, pg_temp as $$ select ${values} $$`,
      )
    await house.sql('postgres', 'alter table jikimi.request_decision disable trigger decided_by_another')
  })

  it('decides, carries out, tells and shows for the assignee alone', async () => {
    const request = await verified('SUSPENSION')
    const { id, version } = request
    const input = { id, version }
    const asked = (name: string, type: string, given: object, fields = '{ id }') =>
      refusalOf(
        askInWords(house, colleague, `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
          input: given,
        }),
      )
    expect(await asked('decideRightsRequest', 'DecideRightsRequestInput', { ...input, parts: [part(request)] })).toBe(
      'REQUEST_NOT_ASSIGNED',
    )
    expect(await asked('executeRightsRequest', 'ExecuteRightsRequestInput', input)).toBe('REQUEST_NOT_ASSIGNED')
    expect(await asked('sendNotice', 'SendNoticeInput', { ...input, means: 'POST' })).toBe('REQUEST_NOT_ASSIGNED')
    expect(await asked('showRequestContents', 'ShowRequestContentsInput', { id }, '{ targetId }')).toBe(
      'REQUEST_NOT_ASSIGNED',
    )
  })

  it('keeps to the grounds of the right, to every collection, and to the order of the steps', async () => {
    const request = await verified('ACCESS')
    expect(await refusalOf(decide(request, [part(request, 'STATUTE_OR_DUTY')]))).toBe('GROUND_NOT_OF_THIS_RIGHT')
    expect(await refusalOf(decide(request, []))).toBe('DECISION_NOT_COMPLETE')
    expect(await refusalOf(decide(request, [part(request), part(request)]))).toBe('DECISION_NOT_COMPLETE')
    const { id, version } = request
    expect(await refusalOf(officers.act('executeRightsRequest', { id, version }))).toBe('REQUEST_NOT_THERE')
  })

  it('has an objection decided by another', async () => {
    const request = await verified('SUSPENSION')
    const decided = await decide(request, [part(request, 'STATUTE_OR_DUTY')])
    const done = await officers.act('executeRightsRequest', { id: decided.id, version: decided.version })
    const told = await officers.act('sendNotice', { id: done.id, version: done.version, means: 'POST' })
    const { id, version } = told
    const receivedAt = house.clock.now()
    const objected = await officers.act('noteObjection', { id, version, receivedAt, words: '동의하지 않습니다.' })
    expect(await refusalOf(decide(objected, [part(objected)]))).toBe('OBJECTION_NEEDS_ANOTHER')
    const [row] = await house.sql<{ decided_by: string }>(
      'postgres',
      'select decided_by from jikimi.request_decision where request_id = $1',
      [id],
    )
    expect(row!.decided_by).toBe(await accountId(house, 'officer'))
  })
})
