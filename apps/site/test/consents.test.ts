import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aConsentAsk } from './fake-consents.js'
import { anOwnVisit, heldId } from './fake-own-page.js'
import { aPort } from './fake-port.js'
import { goodCode, spentCode } from './fake-visits.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

beforeEach(async () => {
  port = aPort()
  site = await aRunningSite(port, { report: () => 'REF-0005' })
})
afterEach(() => site.close())

const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())![0]
const answer = (code: string, given: string, digest = aConsentAsk().digest) =>
  site.post('/en/consent/answer', [
    ['code', code],
    ['digest', digest],
    ['answer', given],
  ])

describe('the link by which somebody is asked again', () => {
  it('decides nothing and sets nothing when it is looked at', async () => {
    const opened = await fetch(`${site.origin}/ko/consent?${goodCode}`, { headers: { 'sec-purpose': 'prefetch' } })
    expect([opened.status, opened.headers.get('set-cookie'), opened.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ])
    const shown = await site.post('/en/consent', [['code', `https://www.example.kr/en/consent#${goodCode}`]])
    const page = await main(shown)
    expect([shown.status, shown.headers.get('set-cookie'), port.acts]).toEqual([200, null, []])
    expect(page).toContain('An invented text\nof two lines')
    expect([...page.matchAll(/<button>([^<]*)</g)].map(([, said]) => said)).toEqual(['I agree', 'I do not agree'])
  })

  it('is answered by either of two buttons, and tells what follows', async () => {
    expect(await main(await answer(goodCode, 'yes'))).toContain('your consent is renewed')
    expect(await main(await answer(goodCode, 'no'))).toContain('You did not agree')
    expect(port.acts).toMatchObject([{ agrees: true }, { agrees: false }])
  })

  it.each([
    ['a code that nobody knows', `${goodCode}z`, 'yes', undefined, 404, 'We do not know this code'],
    ['no code', '', 'yes', undefined, 404, 'We do not know this code'],
    ['an answer that is none', goodCode, 'perhaps', undefined, 422, 'I do not agree'],
    ['a text that has changed', goodCode, 'yes', 'b'.repeat(64), 409, 'The text has changed meanwhile'],
    ['what was answered', spentCode, 'no', undefined, 409, 'your consent is renewed'],
  ])('with %s nothing is lost or done twice', async (_, code, given, digest, status, words) => {
    const got = await answer(code, given, digest)
    expect([got.status, (await main(got)).includes(words), port.acts]).toEqual([status, true, []])
  })

  it('asks for the code where none was given', async () => {
    const got = await site.post('/ko/consent', [['code', ' ']])
    expect([got.status, (await main(got)).includes('aria-invalid="true"')]).toEqual([422, true])
    const back = await fetch(`${site.origin}/ko/consent/answer`, { redirect: 'manual' })
    expect([back.status, back.headers.get('location')]).toEqual([303, '/ko/consent'])
  })
})

it('a consent is withdrawn from the own page, for the collection that the form names', async () => {
  const send = (id: string) =>
    site.post('/en/my/withdraw-consent', [['id', id]], { cookie: `__Host-own=${anOwnVisit}` })
  const done = await send(heldId)
  expect([done.status, done.headers.get('location')]).toEqual([303, '/en/my/page?done=consent'])
  expect((await send('no key')).status).toBe(422)
  expect(port.acts).toEqual([{ act: 'withdraw-consent', with: heldId }])
})
