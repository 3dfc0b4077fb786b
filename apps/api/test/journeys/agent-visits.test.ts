import {
  MakeOwnRequestDocument,
  OwnRequestDocument,
  RevokeOwnMandateDocument,
  WithdrawOwnRequestDocument,
} from '@jikimi/client/public'
import { randomUUID } from 'node:crypto'
import { CHECKLIST, representing, type SeenRequest } from '../support/a-represented-request.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { type OwnLinks, ownLinks } from '../support/own-links.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officers: ReturnType<typeof representing>
let links: OwnLinks

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = representing(house)
  links = await ownLinks(house)
})

afterAll(async () => {
  await links.close()
  await house.close()
})

interface Represented {
  readonly subject: string
  readonly agent: string
  readonly requests: SeenRequest[]
}

/** Access and deletion for somebody whose inquiry is held; the mandate names access alone, and is accepted. */
async function represented(changed: object = {}): Promise<Represented> {
  const [subject, agent] = ['subject', 'agent'].map((who) => `${who}-${randomUUID().slice(0, 8)}@example.kr`) as [
    string,
    string,
  ]
  await sendInquiry(house.site(), { email: subject })
  const requests = await officers.register(['ACCESS', 'DELETION'], 'DELEGATED_AGENT', { email: subject })
  const { id, version } = await officers.enter(requests[0]!, { agentEmail: agent, ...changed })
  await officers.accept({ id, version, checklist: CHECKLIST })
  return { subject, agent, requests }
}

const linked = async ({ requests: [access], agent }: Represented): Promise<string> => {
  const { id, version } = await officers.read(access!.id)
  await officers.link({ id, version })
  await links.send()
  return links.tokenTo(agent)
}
const visited = async (one: Represented): Promise<string> => links.open(await linked(one))

describe('a representative', () => {
  it('proves their own contact by a link, and only once their mandate is accepted', async () => {
    const [request] = await officers.register(['ACCESS'], 'DELEGATED_AGENT', { email: 'nobody-held@example.kr' })
    const { id, version } = request!
    expect(await refusalOf(officers.link({ id, version }))).toBe('MANDATE_NOT_IN_FORCE')
    const one = await represented()
    expect((await officers.read(one.requests[0]!.id)).state).toBe('RECEIVED')
    const before = links.mails.length
    await visited(one)
    expect(links.mails.slice(before).map(({ to }) => to)).toEqual([one.agent])
    expect(links.mails.at(-1)!.text).not.toMatch(/홍길동|임꺽정|subject-/)
    expect((await officers.read(one.requests[0]!.id)).state).toBe('VERIFIED')
    expect((await officers.read(one.requests[1]!.id)).state).toBe('RECEIVED')
  })

  it('sees what the mandate covers and no more', async () => {
    const one = await represented()
    const page = await links.page(await visited(one))
    expect(page).toMatchObject({ isAgent: true, held: [], looks: [], mandates: [] })
    expect(page.requests.map(({ id }) => id)).toEqual([one.requests[0]!.id])
    expect(JSON.stringify(page)).not.toMatch(/홍길동|gildong|subject-|예약을/)
  })

  it('does what the person alone does in nobody’s name', async () => {
    const one = await represented()
    const visit = await visited(one)
    const own = house.own(visit)
    const { id: mandate } = (await officers.read(one.requests[0]!.id)).mandate!
    expect(await refusalOf(own(RevokeOwnMandateDocument, { id: mandate }))).toBe('NOT_FOR_AGENTS')
    const input = { kinds: ['DELETION' as const], words: '', locale: 'KO' as const, idempotencyKey: randomUUID() }
    expect(await refusalOf(own(MakeOwnRequestDocument, { input }))).toBe('NOT_FOR_AGENTS')
    const { id, version } = await officers.read(one.requests[1]!.id)
    expect(await refusalOf(own(WithdrawOwnRequestDocument, { input: { id, version } }))).toBe('NOT_FOUND')
    expect(await refusalOf(own(OwnRequestDocument, { id }))).toBe('NOT_FOUND')
  })

  it('sees nothing any more from the moment at which the person revokes it on their own page', async () => {
    const one = await represented()
    const [agent, person] = [await visited(one), await links.visit(one.subject)]
    const { mandates } = await links.page(person)
    expect(mandates).toHaveLength(1)
    expect((await links.page(agent)).requests).toHaveLength(1)
    await house.own(person)(RevokeOwnMandateDocument, { id: mandates[0]!.id })
    expect(await refusalOf(links.page(agent))).toBe('VISIT_NOT_VALID')
    expect((await officers.read(one.requests[0]!.id)).mandate).toMatchObject({ state: 'REVOKED', revokedBy: 'SUBJECT' })
    expect(await refusalOf(house.own(person)(RevokeOwnMandateDocument, { id: mandates[0]!.id }))).toBe(
      'MANDATE_DECIDED',
    )
  })

  it('can’t open a link whose mandate was revoked in between, and nobody revokes another’s', async () => {
    const [one, other] = [await represented(), await represented()]
    const token = await linked(one)
    const { id, version } = (await officers.read(one.requests[0]!.id)).mandate!
    const stranger = await links.visit(other.subject)
    expect(await refusalOf(house.own(stranger)(RevokeOwnMandateDocument, { id }))).toBe('NOT_FOUND')
    await officers.revoke({ id, version, words: '전화로 철회했습니다.' })
    expect(await refusalOf(links.open(token))).toBe('LINK_NOT_VALID')
  })

  it('sees nothing any more once the last day is over, midnight in Seoul', async () => {
    const one = await represented({ untilOn: officers.inDays(0) })
    const now = house.clock.now().getTime()
    const midnight = Math.ceil((now + 9 * 3_600_000) / 86_400_000) * 86_400_000 - 9 * 3_600_000
    await house.clock.move({ seconds: Math.floor((midnight - now) / 1000) - 300 })
    officers.forget()
    const visit = await visited(one)
    expect((await links.page(visit)).requests).toHaveLength(1)
    await house.clock.move({ seconds: 301 })
    expect(await refusalOf(links.page(visit))).toBe('VISIT_NOT_VALID')
  })
})
