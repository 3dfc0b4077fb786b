import { readFileSync } from 'node:fs'
import { wordsIn } from '../src/words/words-in.js'
import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aPort, aRefusal } from './fake-port.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

const start = async (overrides: Parameters<typeof aPort>[0] = {}) => {
  await site?.close()
  port = aPort(overrides)
  site = await aRunningSite(port, { report: () => 'REF-0003' })
}
const main = async (answer: Response) => /<main[\s\S]*<\/main>/.exec(await answer.text())![0]
const key = '3f2c1d7e-0000-4000-8000-000000000001'
const request = (changes: Record<string, string> = {}): Array<[string, string]> =>
  Object.entries({ email: 'kim@example.kr', words: 'please', idempotencyKey: key, ...changes })

beforeEach(() => start())
afterEach(() => site.close())

describe('the page about rights', () => {
  it.each([
    ['ko', ['열람', '정정', '삭제', '처리정지', '동의 철회', '10일', '별지 제11호', '공개되어 있지 않습니다']],
    [
      'en',
      ['Access', 'Correction', 'Deletion', 'Suspension', 'Withdrawal', 'ten days', 'Form 11', 'does not publish it'],
    ],
  ])('says every right, the days, agents and all channels in %s, and makes nothing up', async (locale, words) => {
    const page = await main(await site.get(`/${locale}/rights`))
    for (const word of words) expect(page).toContain(word)
    expect(page).toContain('href="tel:+8220000000"')
    expect(page).toContain('mailto:privacy@example.kr')
  })

  it('is led to from every page and from the home page', async () => {
    for (const path of ['/en/', '/en/policy', '/en/inquiry'])
      expect(await (await site.get(path)).text()).toContain('href="/en/rights"')
  })
})

describe('the guide', () => {
  it.each(['ko', 'en'] as const)(
    'says in %s what the docs for the public say, and is linked from the rights',
    async (locale) => {
      const docs = readFileSync(new URL(`../../../docs/rights-for-the-public.${locale}.md`, import.meta.url), 'utf8')
      const { title, lead, sections } = wordsIn(locale).guidePage
      const said = sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs])
      expect(docs).toBe(`${[`# ${title}`, lead, ...said].join('\n\n')}\n`)
      expect(await main(await site.get(`/${locale}/rights/guide`))).toContain(sections[0]!.paragraphs[0]!.slice(0, 40))
      expect(await main(await site.get(`/${locale}/rights`))).toContain(`href="/${locale}/rights/guide"`)
    },
  )
})

describe('asking', () => {
  it('for a link is answered alike whatever address it is, and sets no cookie', async () => {
    const ask = (email: string) => site.post('/ko/rights/link', [['email', email]])
    const answer = await ask('kim@example.kr')
    const known = await answer.text()
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ])
    expect(await (await ask('nobody@example.kr')).text()).toBe(known)
    expect(known).not.toContain('kim@example.kr')
    expect(port.acts).toHaveLength(2)
  })

  it('for something takes several rights at once, and is answered alike too', async () => {
    const send = (email: string) =>
      site.post('/en/rights', [...request({ email }), ['kind', 'CORRECTION'], ['kind', 'DELETION']])
    const known = await (await send('kim@example.kr')).text()
    expect(await (await send('nobody@example.kr')).text()).toBe(known)
    expect(port.acts[0]).toEqual({
      act: 'submit',
      with: {
        kinds: ['CORRECTION', 'DELETION'],
        email: 'kim@example.kr',
        name: null,
        words: 'please',
        caseNumber: null,
        locale: 'EN',
        idempotencyKey: key,
      },
      from: { address: '127.0.0.1' },
    })
  })

  it('gives back what was typed beside what is wrong with it, and asks nobody', async () => {
    const answer = await site.post('/en/rights', request({ email: '', words: '</textarea><script>x' }))
    const page = await main(answer)
    expect([answer.status, port.acts]).toEqual([422, []])
    expect(page).toContain('&lt;/textarea>&lt;script>x</textarea>')
    for (const target of ['#kind', '#email']) expect(page).toContain(`href="${target}"`)
  })

  it('keeps the key where nobody knows whether it arrived, and says when to try again', async () => {
    await start({ submitRightsRequest: () => Promise.reject(new Error('the line broke')) })
    const lost = await main(await site.post('/en/rights', [...request(), ['kind', 'ACCESS']]))
    expect([lost.includes(key), lost.includes('REF-0003'), lost.includes('the line broke')]).toEqual([
      true,
      true,
      false,
    ])
    const busy = () => Promise.reject(aRefusal('TOO_MANY_TRIES', 'UNAVAILABLE', { retryAfterSeconds: 17 }))
    await start({ submitRightsRequest: busy, askForOwnPage: busy })
    for (const path of ['/en/rights', '/en/rights/link']) {
      const answer = await site.post(path, [...request(), ['kind', 'ACCESS']])
      expect([answer.status, (await answer.text()).includes('in 17 seconds')]).toEqual([429, true])
    }
  })

  it('is refused to a form of another site', async () => {
    const stranger = { origin: 'https://elsewhere.example.kr' }
    for (const path of ['/ko/rights', '/ko/rights/link'])
      expect([(await site.post(path, request(), stranger)).status, port.acts]).toEqual([403, []])
  })
})
