import type { DestructionProof, SitePort } from '../src/site-port.js'
import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aPort, aRefusal } from './fake-port.js'

const CERTIFIED: DestructionProof = {
  number: 'D-2026-000001',
  kind: 'CERTIFICATE',
  destroyedOn: '2026-11-23',
  collections: 1234,
  certificateNumber: 'D-2026-000001',
  openableUntil: '2026-11-23T19:00:00Z',
  root: `${'A'.repeat(43)}=`,
}
const CASE: DestructionProof = { ...CERTIFIED, number: 'Q-7KX3-M2RD', kind: 'CASE', collections: 1 }
const asked: { number: string; address: string }[] = []
let answered: DestructionProof | null | Error = null
let site: RunningSite

const port: SitePort = aPort({
  destructionProof: async (number, { address }) => {
    asked.push({ number, address })
    if (answered instanceof Error) throw answered
    return answered
  },
})

beforeAll(async () => {
  site = await aRunningSite(port)
})
afterAll(() => site.close())

async function ask(number: string, proof: typeof answered, path = '/en/verify') {
  answered = proof
  const answer = await site.post(path, [['number', number]])
  return { status: answer.status, cache: answer.headers.get('cache-control'), page: await answer.text() }
}

it('asks for a number by a form that needs no script and puts nothing into an address', async () => {
  const page = await (await site.get('/en/verify')).text()
  expect(page).toMatch(/<form method="post" action="\/en\/verify"/)
  expect(page).toContain('name="number"')
  expect(await (await site.get('/ko/')).text()).toContain('<a href="/ko/verify">파기 확인</a>')
})

it('says what was destroyed under a certificate, when, and until when a copy could be opened', async () => {
  const { status, cache, page } = await ask('D-2026-000001', CERTIFIED)
  expect({ status, cache }).toEqual({ status: 200, cache: 'no-store' })
  for (const part of ['D-2026-000001', '23 November 2026', '1,234', '24 November 2026', CERTIFIED.root!])
    expect(page).toContain(part)
  expect(asked.at(-1)).toEqual({ number: 'D-2026-000001', address: '127.0.0.1' })
})

it('leads from an inquiry to its certificate, in Korean too', async () => {
  const { page } = await ask('Q-7KX3-M2RD', CASE, '/ko/verify')
  for (const part of [
    'Q-7KX3-M2RD',
    'D-2026-000001',
    '2026년 11월 23일',
    '파기되어 더 이상 복구하거나 재생할 수 없습니다',
  ])
    expect(page).toContain(part)
  const early = await ask('Q-7KX3-M2RD', { ...CASE, certificateNumber: null, openableUntil: null, root: null })
  expect(early.page).toContain('Not issued yet')
})

it('says the same, word for word, of every number of which nothing is known', async () => {
  const [one, other] = [await ask('Q-2222-2222', null), await ask('Hong Gil-dong', null)]
  expect(one).toEqual(other)
  expect(one).toMatchObject({ status: 200, cache: 'no-store' })
  expect(one.page).toContain('Nothing of this number is known to have been destroyed')
  expect(one.page).not.toContain('Q-2222')
})

it('asks again where nothing was typed, and after too many questions says when', async () => {
  const before = asked.length
  expect(await ask('   ', null)).toMatchObject({ status: 400, page: expect.stringContaining('Please enter a number.') })
  expect(asked).toHaveLength(before)
  const busy = await ask('Q-7KX3-M2RD', aRefusal('TOO_MANY_TRIES', 'UNAVAILABLE', { retryAfterSeconds: 77 }))
  expect(busy).toMatchObject({ status: 429, page: expect.stringContaining('try again in 77 seconds') })
})

it('takes no question that another site asks for a visitor', async () => {
  const before = asked.length
  const answer = await site.post('/en/verify', [['number', 'D-2026-000001']], { origin: 'https://other.example.kr' })
  expect({ status: answer.status, asked: asked.length }).toEqual({ status: 403, asked: before })
})
