import {
  MakeOwnRequestDocument,
  RevokeOwnMandateDocument,
  type RightKind,
  WithdrawOwnRequestDocument,
} from '@jikimi/client/public'
import { randomUUID } from 'node:crypto'
import { OWN_PAGE_RULES } from '../../src/rooms/own-page/own-page.rules.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { aDestruction } from '../support/a-destruction.js'
import { aHouse, type House } from '../support/a-house.js'
import { CHECKLIST, representing, type SeenRequest } from '../support/a-represented-request.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { deciding, somebody } from '../support/deciding.js'
import { inSession } from '../support/in-session.js'
import { type OwnLinks, ownLinks } from '../support/own-links.js'
import { refusalOf } from '../support/refusal-of.js'
import { withoutWords } from '../support/without-words.js'

let house: House
let links: OwnLinks
let officers: ReturnType<typeof deciding>
let representatives: ReturnType<typeof representing>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  links = await ownLinks(house)
  officers = deciding(house)
  representatives = representing(house)
})

afterAll(async () => {
  await links.close()
  await house.close()
})

const make = async (visit: string, kind: RightKind) => {
  const input = { kinds: [kind], words: '', locale: 'KO' as const, idempotencyKey: randomUUID() }
  return (await house.own(visit)(MakeOwnRequestDocument, { input })).makeOwnRequest[0]!
}
/** What a visit reaches in SQL beside the API: rows, or the code by which it is refused. */
const tried = (visit: string, text: string, values: readonly unknown[] = []): Promise<number | string> =>
  inSession(house.urls.jikimi_app, visit, (client) =>
    client.query(text, [...values]).then(
      ({ rowCount }) => rowCount ?? 0,
      (fault: { code?: string }) => String(fault.code),
    ),
  )

describe('straight in SQL, a visit', () => {
  let mine: string
  let theirs: string
  let request: { id: string; version: number }

  beforeAll(async () => {
    const [one, other] = [await somebody(house, 1), await somebody(house, 1)]
    mine = await links.visit(one.contact.email)
    theirs = await links.visit(other.contact.email)
    request = await make(theirs, 'SUSPENSION')
  })

  it.each(['own_link', 'own_visit'])('reads no row of %s', async (table) => {
    expect(await tried(mine, `select * from jikimi.${table}`)).toBe('42501')
  })

  it.each([
    'collection',
    'consent_record',
    'inquiry_case',
    'lookup_token',
    'rights_request',
    'request_text',
    'request_event',
  ])('finds nothing in %s but through its own functions', async (table) =>
    expect([0, '42501']).toContain(await tried(mine, `select 1 from jikimi.${table}`)),
  )

  it('is told of its own and of nobody else’s, whatever token it names', async () => {
    expect(await tried(mine, 'select * from jikimi.own_held(jikimi.session_token())')).toBe(1)
    expect(await tried(mine, 'select * from jikimi.own_held($1)', [theirs])).toBe(0)
    const wall = { name: 'own_held', words: 'visit_token = jikimi.session_token()' }
    await withoutWords(house, wall, async () =>
      expect(await tried(mine, 'select * from jikimi.own_held($1)', [theirs])).toBe(1),
    )
  })

  it.each([
    ['withdraws', 'withdraw_request', 'select jikimi.withdraw_request($1, $2)', 2],
    [
      'objects to',
      'object_to_decision',
      'select jikimi.object_to_decision(gen_random_uuid(), $1, $2, jikimi.now(), jikimi.today() + 10, null)',
      2,
    ],
    ['lifts', 'lift_own_suspension', 'select jikimi.lift_own_suspension($1, $2)', 2],
    ['proves', 'prove_made_request', 'select jikimi.prove_made_request($1)', 1],
  ])('%s no request of somebody else', async (_what, _name, text, count) => {
    expect(await tried(mine, text, [request.id, request.version].slice(0, count))).toBe('42501')
  })

  it('withdraws one where that wall is taken out', async () => {
    const wall = { name: 'is_own_request', words: 'wanted = any (jikimi.actor_own_requests())' }
    await withoutWords(house, wall, async () =>
      expect(await tried(mine, 'select jikimi.withdraw_request($1, $2)', [request.id, request.version])).toBe(1),
    )
  })

  it('opens no visit, asks for no link and sends none: sites do, and the worker', async () => {
    const acts = [
      `select * from jikimi.open_own_visit('x', 'y')`,
      `select jikimi.ask_own_link(gen_random_uuid(), 1, sha256('x'), 'KO', '{}')`,
      `select jikimi.prove_own_requests('x', false)`,
      'select * from jikimi.claim_own_link()',
      'select jikimi.look_up_own_links(1)',
    ]
    for (const act of acts) expect([act, await tried(mine, act)]).toEqual([act, '42501'])
  })

  it.each([
    [
      'what is held',
      'own_held',
      'jikimi.collections_of_contact(v.collection_id)',
      '(select array_agg(c.id) from jikimi.collection c)',
    ],
    ['requests', 'own_requests', 'r.id = any ((select jikimi.actor_own_requests())::uuid[])', 'true'],
  ])(
    'is shown by the API what is its own of %s where the wall in SQL is taken out, and more where both are',
    async (_what, name, words, instead) => {
      const before = await links.page(mine)
      await withoutWords(house, { name, words, instead }, async () => {
        const now = await links.page(mine)
        expect([now.held.length, now.requests.length]).toEqual([before.held.length, before.requests.length])
        const rules = { ...OWN_PAGE_RULES }
        const everything = async (text: string) =>
          (await house.sql<{ id: string }>('postgres', text)).map(({ id }) => id)
        const [held, requests] = [
          await everything('select id from jikimi.collection'),
          await everything('select id from jikimi.rights_request'),
        ]
        Object.assign(OWN_PAGE_RULES, {
          ownCollections: () => held,
          ownRequests: () => requests,
          areOfSeveral: () => false,
        })
        try {
          const leaked = await links.page(mine)
          expect(leaked.held.length + leaked.requests.length).toBeGreaterThan(now.held.length + now.requests.length)
        } finally {
          Object.assign(OWN_PAGE_RULES, rules)
        }
      })
    },
  )

  it('of another address withdraws nothing by the API, which says it is not there', async () => {
    const input = { id: request.id, version: request.version }
    expect(await refusalOf(house.own(mine)(WithdrawOwnRequestDocument, { input }))).toBe('NOT_FOUND')
  })
})

describe('an agent', () => {
  const agent = 'agent@example.kr'
  const accepted = async (email: string): Promise<{ request: SeenRequest; mandate: string }> => {
    const [request] = await representatives.register(['ACCESS'], 'DELEGATED_AGENT', { email })
    const { id, version } = await representatives.enter(await representatives.read(request!.id))
    await representatives.accept({ id, version, checklist: CHECKLIST })
    return { request: await representatives.read(request!.id), mandate: id }
  }

  it('sees the requests of their mandate and nothing else, asks for nothing new, and is out once it is revoked', async () => {
    const { contact } = await somebody(house, 1)
    const own = await make(await links.visit(contact.email), 'DELETION')
    const { request, mandate } = await accepted(contact.email)
    await representatives.link({ id: request.id, version: request.version })
    await links.send()
    const visit = await links.open(links.tokenTo(agent))
    const page = await links.page(visit)
    expect(page).toMatchObject({ isAgent: true, held: [], looks: [], mandates: [] })
    expect(page.requests.map(({ id, state }) => [id, state])).toEqual([[request.id, 'VERIFIED']])
    expect(JSON.stringify(page)).not.toContain(own.number)
    const input = { kinds: ['ACCESS' as const], words: '', locale: 'KO' as const, idempotencyKey: randomUUID() }
    expect(await refusalOf(house.own(visit)(MakeOwnRequestDocument, { input }))).toBe('NOT_FOR_AGENTS')
    expect(await refusalOf(house.own(visit)(RevokeOwnMandateDocument, { id: mandate }))).toBe('NOT_FOR_AGENTS')
    const file = await fetch(`${house.url}/own/data.ko.json`, { headers: { authorization: `Own ${visit}` } })
    expect(file.status).toBe(403)

    const person = await links.visit(contact.email)
    const mandates = (await links.page(person)).mandates
    expect(mandates).toMatchObject([{ id: mandate, requestId: request.id, isInForce: true }])
    await house.own(person)(RevokeOwnMandateDocument, { id: mandate })
    expect(await refusalOf(links.page(visit))).toBe('VISIT_NOT_VALID')
    expect((await links.page(person)).mandates).toEqual([])
  })

  it('whose mandate is over opens nothing with a link of before', async () => {
    const { contact } = await somebody(house, 1)
    const { request, mandate } = await accepted(contact.email)
    await representatives.link({ id: request.id, version: request.version })
    await links.send()
    const person = await links.visit(contact.email)
    await house.own(person)(RevokeOwnMandateDocument, { id: mandate })
    expect(await refusalOf(links.open(links.tokenTo(agent)))).toBe('LINK_NOT_VALID')
  })
})

describe('what is gone', () => {
  it('is not on the page, and the page of who asked for it shows the notice and the certificate to come', async () => {
    const { contact, cases } = await somebody(house, 1)
    const { id } = await make(await links.visit(contact.email), 'DELETION')
    const { version } = await officers.read(id)
    const [officer] = await house.sql<{ id: string }>(
      'postgres',
      `select id from jikimi.account where sign_in_name = 'officer@example.kr'`,
    )
    const mine = await officers.act('assignRightsRequest', { id, version, accountId: officer!.id })
    const parts = mine.targets.map(({ id: targetId }) => ({ targetId, outcome: 'GRANTED' }))
    const decided = await officers.act('decideRightsRequest', {
      id,
      version: mine.version,
      words: '삭제합니다.',
      parts,
    })
    const executed = await officers.act('executeRightsRequest', { id, version: decided.version })
    await officers.act('sendNotice', { id, version: executed.version, means: 'EMAIL' })
    const destroyer = await aDestroyer(house)
    const before = await links.page(await links.visit(contact.email))
    expect(before.held).toMatchObject([{ caseNumber: cases[0], isDueByRequest: true, isRestricted: true }])
    expect(before.notices.map(({ requestId, lines }) => [requestId, lines.length > 3])).toEqual([[id, true]])
    await aDestruction(house, destroyer)
    await destroyer.close()
    // Nothing of the data is left: what leads here is the request's own address
    const after = await links.page(await links.visit(contact.email))
    expect(after.held).toEqual([])
    expect(after.destroyed).toMatchObject([{ caseNumber: cases[0], certificateNumber: null }])
    expect(after.requests.map(({ number }) => number)).toEqual([before.requests[0]!.number])
  })

  it('takes nothing of another occasion along', async () => {
    const { contact } = await somebody(house, 1)
    const { case: second } = await sendInquiry(house.site(), { ...contact, purpose: 'IR_MEETING' })
    const page = await links.page(await links.visit(contact.email))
    expect(page.held.map(({ caseNumber }) => caseNumber)).toContain(second.number)
    expect(page.held).toHaveLength(2)
  })
})
