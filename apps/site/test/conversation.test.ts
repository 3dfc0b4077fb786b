import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aConversation } from './fake-case.js'
import { aCase, aPort, aRefusal } from './fake-port.js'
import { aVisit } from './fake-visits.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

const start = async (overrides: Parameters<typeof aPort>[0] = {}) => {
  await site?.close()
  port = aPort(overrides)
  site = await aRunningSite(port, { report: () => 'REF-0003' })
}

beforeEach(() => start())
afterEach(() => site.close())

const headers = { cookie: `__Host-visit=${aVisit}` }
const key = '3f2c1d7e-0000-4000-8000-000000000002'
const aLetter = (letter = 'One more question.'): Array<[string, string]> => [
  ['letter', letter],
  ['idempotencyKey', key],
]
const keyIn = (page: string) => /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1]

describe('the conversation', () => {
  it('shows letters both ways in order, with weekday and Korean time, what comes next, and the last day', async () => {
    const answer = await site.get('/en/case/conversation', headers)
    const page = await answer.text()
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual([
      200,
      'no-store',
      expect.stringContaining('Cookie'),
    ])
    expect(page).toMatch(/INVENTED INC wrote[\s\S]*Monday, 23 November 2026 at 14:06[\s\S]*is moved\.[\s\S]*You wrote/)
    for (const part of ['We have answered', 'write back: we take it up again', 'Monday, 22 February 2027', '09:40'])
      expect(page).toContain(part)
    expect(page).not.toContain(aVisit)
  })

  it('is the same in Korean', async () => {
    const page = await (await site.get('/ko/case/conversation', headers)).text()
    for (const part of [
      '문의에 답변했습니다.',
      '2026년 11월 23일 월요일 오후 2:06',
      '2027년 2월 22일 월요일',
      '보내신 글',
    ])
      expect(page).toContain(part)
  })

  it('shows letters as text, each with its own direction of writing', async () => {
    const body = '<script>alert(1)</script> \u202Eabc'
    const letter = { id: 'm1', direction: 'TO_VISITOR' as const, at: '2026-11-23T05:06:07Z', body }
    await start({ ownConversation: async () => aConversation({ messages: [letter] }) })
    const page = await (await site.get('/en/case/conversation', headers)).text()
    expect(page).toContain('<div class="body" dir="auto">&lt;script>alert(1)&lt;/script> \u202Eabc</div>')
  })

  it.each([
    ['without a visit', {}],
    ['with one that is over', { cookie: '__Host-visit=stale' }],
  ])('tells somebody %s kindly how to come back', async (_who, headers: Record<string, string>) => {
    const answer = await site.get('/ko/case/conversation', headers)
    const page = await answer.text()
    expect([answer.status, page.includes('이용 시간이 끝났습니다'), page.includes('2026-000001')]).toEqual([
      200,
      true,
      false,
    ])
    if (headers['cookie']) expect(answer.headers.get('set-cookie')).toMatch(/^__Host-visit=; Path=\/; Expires=Thu, 01/)
  })

  it('is a fault, and no end of the visit, where the API cannot be reached', async () => {
    await start({ ownConversation: () => Promise.reject(aRefusal('UNAVAILABLE', 'UNAVAILABLE')) })
    const answer = await site.get('/en/case/conversation', headers)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([503, null])
  })
})

describe('writing back', () => {
  it('passes on what was typed and leads back to the conversation', async () => {
    const answer = await site.post('/ko/case/letter', aLetter('first\r\nsecond 😀'), headers)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ko/case/conversation?done=written'])
    expect(port.acts).toEqual([{ act: 'write', with: { body: 'first\nsecond 😀', idempotencyKey: key } }])
    const page = await (await site.get('/ko/case/conversation?done=written', headers)).text()
    expect(page).toContain('글이 접수되었습니다')
  })

  it('says that a number was made unreadable', async () => {
    await start({ writeBack: async () => aConversation({ maskedIdentifiers: true }) })
    const answer = await site.post('/en/case/letter', aLetter(), headers)
    expect(answer.headers.get('location')).toBe('/en/case/conversation?done=masked')
    expect(await (await site.get('/en/case/conversation?done=masked', headers)).text()).toContain('made unreadable')
  })

  it.each([
    ['nothing', ' \n', 'Please write something.'],
    ['too much', 'x'.repeat(10_001), 'at most 10,000 characters'],
    ['what cannot be stored', 'a\u0000b', 'cannot be stored'],
  ])('refuses %s beside the field and keeps the rest', async (_what, letter, words) => {
    const answer = await site.post('/en/case/letter', aLetter(letter), headers)
    const page = await answer.text()
    expect([answer.status, page.includes(words), page.includes('href="#letter"')]).toEqual([422, true, true])
    expect(port.acts).toEqual([])
  })

  it('takes 10,000 characters of four bytes, and those that a Mac takes apart', async () => {
    expect((await site.post('/en/case/letter', aLetter('😀'.repeat(10_000)), headers)).status).toBe(303)
    expect((await site.post('/en/case/letter', aLetter('한'.normalize('NFD').repeat(10_000)), headers)).status).toBe(
      303,
    )
  })

  it.each([
    ['TOO_MANY_LETTERS', 'CONFLICT', 'many letters within the last hour'],
    ['CONVERSATION_ENDED', 'CONFLICT', 'has ended and can no longer be written to'],
  ])('says %s and gives the letter back under a new key', async (code, category, words) => {
    await start({ writeBack: () => Promise.reject(aRefusal(code, category)) })
    const answer = await site.post('/en/case/letter', aLetter('kept as it was'), headers)
    const page = await answer.text()
    expect([answer.status, page.includes(words), page.includes('kept as it was</textarea>')]).toEqual([409, true, true])
    expect(keyIn(page)).not.toBe(key)
  })

  it('gives a letter back for a new inquiry where this one takes none any more', async () => {
    await start({
      writeBack: () => Promise.reject(aRefusal('CONVERSATION_ENDED', 'CONFLICT')),
      ownConversation: async () => aConversation({ canWriteBack: false, case: aCase({ state: 'CLOSED' }) }),
    })
    const page = await (await site.post('/en/case/letter', aLetter('kept as it was'), headers)).text()
    expect([page.includes('kept as it was</textarea>'), page.includes('/en/case/letter')]).toEqual([true, false])
  })

  it('keeps the key where it is not certain that the letter arrived, also when nothing else can be shown', async () => {
    await start({ writeBack: () => Promise.reject(new Error('the line broke')) })
    const some = await (await site.post('/en/case/letter', aLetter('kept'), headers)).text()
    await start({
      writeBack: () => Promise.reject(new Error('the line broke')),
      ownConversation: () => Promise.reject(new Error('the line broke')),
    })
    const none = await (await site.post('/en/case/letter', aLetter('kept'), headers)).text()
    for (const page of [some, none])
      expect([keyIn(page), page.includes('kept</textarea>'), page.includes('the line broke')]).toEqual([
        key,
        true,
        false,
      ])
  })

  it('loses nothing when the visit has ended meanwhile', async () => {
    const answer = await site.post('/en/case/letter', aLetter('kept'), { cookie: '__Host-visit=stale' })
    const page = await answer.text()
    expect([answer.status, page.includes('kept</textarea>'), page.includes('action="/en/case"')]).toEqual([
      403,
      true,
      true,
    ])
  })

  it('refuses files with words of their own', async () => {
    const body = new FormData()
    body.set('letter', new Blob(['x']), 'a.pdf')
    for (const [locale, words] of [
      ['en', 'Files cannot be sent here'],
      ['ko', '여기로는 파일을 보낼 수 없습니다'],
    ]) {
      const sent = { method: 'POST', body, headers: { origin: site.origin, ...headers } }
      const answer = await fetch(`${site.origin}/${locale}/case/letter`, sent)
      expect([answer.status, await answer.text()]).toEqual([415, expect.stringContaining(words!)])
    }
    expect(port.acts).toEqual([])
  })
})

describe('leaving', () => {
  it('ends the visit where it is kept and in the browser', async () => {
    const answer = await site.post('/en/case/leave', [], headers)
    expect([answer.status, answer.headers.get('location'), port.acts]).toEqual([
      303,
      '/en/case/left',
      [{ act: 'end', with: aVisit }],
    ])
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-visit=; Path=\/; Expires=.*HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(await (await site.get('/en/case/left')).text()).toContain('You have left your inquiry')
  })

  it('is no fault where the visit was over already', async () => {
    expect((await site.post('/en/case/leave', [], { cookie: '__Host-visit=stale' })).status).toBe(303)
  })
})
