import { DestructionProofDocument } from '@jikimi/client/public'
import { dayInSeoul } from '@jikimi/policy'
import { aCertifier } from '../support/a-certifier.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { aDestruction } from '../support/a-destruction.js'
import { aNoticePost } from '../support/a-notice-post.js'
import { aHouse, type House } from '../support/a-house.js'
import { type DecidedRequest, deciding, somebody } from '../support/deciding.js'

let house: House
let officers: ReturnType<typeof deciding>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = deciding(house)
})
afterAll(() => house.close())

const granted = ({ id, version, targets }: DecidedRequest): Promise<DecidedRequest> =>
  officers.act('decideRightsRequest', {
    id,
    version,
    parts: targets.map((one) => ({ targetId: one.id, outcome: 'GRANTED' })),
  })
/** The line of a notice that begins so. */
async function told(id: string, locale: 'KO' | 'EN', beginning: string): Promise<string | undefined> {
  const { lines } = await officers.ask<{ lines: string[] }>(
    `query ($id: ID!, $locale: Locale!) { previewNotice(id: $id, locale: $locale) { lines } }`,
    { id, locale },
  )
  return lines.find((line) => line.startsWith(beginning))
}

it('what is destroyed on request is told by one letter that carries the number, when all of it is certified', async () => {
  const [destroyer, certifier, post] = [await aDestroyer(house), await aCertifier(house), await aNoticePost(house)]
  try {
    const { contact, cases } = await somebody(house, 2)
    const [asked] = await officers.verified('DELETION', contact)
    const { id, number, version } = await granted(asked!)
    const executed = await officers.act('executeRightsRequest', { id, version })
    await officers.act('sendNotice', { id, version: executed.version, means: 'EMAIL' })
    await post.deliver()
    const about = () => post.mails.filter(({ subject }) => subject.includes(number))
    expect(about().map(({ text }) => text.includes('D-'))).toEqual([false])
    expect((await officers.read(id)).nextStep).toBe('AWAIT_DESTRUCTION')
    await aDestruction(house, destroyer)
    await post.deliver()
    expect(about().length).toBe(1)
    await house.turnEpoch()
    await house.clock.move({ hours: 2 })
    expect(await certifier.certify()).toBe(1)
    await Promise.all([post.deliver(), post.deliver()])
    await post.deliver()
    const [, letter, ...more] = about()
    const [{ number: certificate }] = (await house.sql<{ number: string }>(
      'postgres',
      'select number from jikimi.certificate order by number desc limit 1',
    )) as [{ number: string }]
    expect(more).toEqual([])
    for (const words of ['개인정보 파기 확인 통지서', ...cases, certificate, '/ko/verify'])
      expect(letter!.text).toContain(words)
    for (const value of [contact.name, contact.email, contact.phone]) expect(letter!.text).not.toContain(value)
    const { destructionProof } = await house.site()(DestructionProofDocument, { number: certificate })
    expect(destructionProof).not.toBeNull()
    officers.forget()
    expect((await officers.read(id)).notices.map(({ kind, deliveryState }) => `${kind} ${deliveryState}`)).toEqual([
      'DECISION SENT',
      'CERTIFICATE SENT',
    ])
  } finally {
    for (const one of [destroyer, certifier, post]) await one.close()
  }
})

it('what was destroyed before a correction came to it carries in its notice the number that the site verifies', async () => {
  const destroyer = await aDestroyer(house)
  const certifier = await aCertifier(house)
  try {
    const { contact, cases } = await somebody(house, 1)
    const [correction, deletion] = await officers.verified('CORRECTION', contact, ['CORRECTION', 'DELETION'])
    const proposed = await officers.act('proposeCorrection', {
      id: correction!.id,
      version: correction!.version,
      changes: [{ targetId: correction!.targets[0]!.id, item: 'NAME', value: '김늦은' }],
    })
    const decided = await granted(proposed)
    const { id, version } = await granted(deletion!)
    await officers.act('executeRightsRequest', { id, version })
    // As where a run that was under way came first: the one that is asked about waits otherwise
    await house.sql(
      'postgres',
      `update jikimi.pending_request set answered_at = jikimi.now() where kind = 'CORRECTION'`,
    )
    await aDestruction(house, destroyer)
    await house.turnEpoch()
    await house.clock.move({ hours: 2 })
    officers.forget()
    expect([await certifier.certify(), certifier.faults, destroyer.faults]).toEqual([1, [], []])
    const done = await officers.act('executeRightsRequest', { id: decided.id, version: decided.version })
    expect(done.decisions[0]!.parts).toMatchObject([{ isGone: true }])
    const number = `D-${dayInSeoul(house.clock.now()).slice(0, 4)}-000002`
    expect(await told(done.id, 'KO', '이미 파기된 처리 건')).toContain(`${cases[0]} (민원 처리): 파기 확인서 ${number}`)
    expect(await told(done.id, 'EN', 'Destroyed before')).toContain(`certificate of destruction ${number}`)
    const { destructionProof } = await house.site()(DestructionProofDocument, { number })
    expect(destructionProof).not.toBeNull()
  } finally {
    await destroyer.close()
    await certifier.close()
  }
})
