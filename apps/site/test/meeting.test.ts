import { aRunningSite, type RunningSite } from './a-running-site.js'
import { aConversation, aFixedMeeting, aMeeting, firstTime, secondTime } from './fake-case.js'
import { aPort, aRefusal } from './fake-port.js'
import { aVisit } from './fake-visits.js'

let port: ReturnType<typeof aPort>
let site: RunningSite

const start = async (appointment = aMeeting(), overrides: Parameters<typeof aPort>[0] = {}) => {
  await site?.close()
  port = aPort({ ownConversation: async () => aConversation({ appointment }), ...overrides })
  site = await aRunningSite(port)
}

beforeEach(() => start())
afterEach(() => site.close())

const headers = { cookie: `__Host-visit=${aVisit}` }
const shown = async (locale = 'en') => (await site.get(`/${locale}/case/conversation`, headers)).text()

describe('times that are offered', () => {
  it('can be chosen where they are free, each with weekday and Korean time', async () => {
    const page = await shown()
    expect(page).toMatch(new RegExp(`value="${firstTime}" required/>[\\s\\S]*Thursday, 3 December 2026 at 14:00`))
    expect(page).toMatch(new RegExp(`value="${secondTime}" required disabled/>[\\s\\S]*no longer free`))
    expect(await shown('ko')).toContain('2026년 12월 3일 목요일 오후 2:00')
  })

  it('are fixed by one button', async () => {
    const answer = await site.post('/ko/case/time', [['timeId', firstTime]], headers)
    expect([answer.headers.get('location'), port.acts]).toEqual([
      '/ko/case/conversation?done=picked',
      [{ act: 'pick', with: firstTime }],
    ])
  })

  it.each([[[]], [[['timeId', 'soon']]]])('ask for a choice where there is none: %j', async (fields) => {
    const answer = await site.post('/en/case/time', fields as Array<[string, string]>, headers)
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('Please choose one of the times'),
    ])
    expect(port.acts).toEqual([])
  })

  it.each([
    ['TIME_TAKEN', 'This time has just been taken'],
    ['TIME_IN_THE_PAST', 'This time is over'],
    ['MEETING_NOT_OPEN', 'The meeting has changed meanwhile'],
  ])('say %s above what is still free', async (code, words) => {
    await start(aMeeting(), { pickTime: () => Promise.reject(aRefusal(code, 'CONFLICT')) })
    const answer = await site.post('/en/case/time', [['timeId', firstTime]], headers)
    const page = await answer.text()
    expect([answer.status, page.includes(words), page.includes(`value="${firstTime}"`)]).toEqual([409, true, true])
  })

  it('that are not found any more end no visit', async () => {
    await start(aMeeting(), { pickTime: () => Promise.reject(aRefusal('NOT_FOUND', 'NOT_FOUND')) })
    const answer = await site.post('/en/case/time', [['timeId', firstTime]], headers)
    expect([answer.headers.get('set-cookie'), await answer.text()]).toEqual([
      null,
      expect.stringContaining('The meeting has changed meanwhile'),
    ])
  })

  it('ask for a letter when none is free any more', async () => {
    await start(aMeeting({ times: [{ id: firstTime, startsAt: '2026-12-03T05:00:00Z', isFree: false }] }))
    expect(await shown()).toContain('None of these times is free any more')
  })

  it('can be declined', async () => {
    const answer = await site.post('/en/case/decline', [], headers)
    expect([answer.headers.get('location'), port.acts]).toEqual([
      '/en/case/conversation?done=declined',
      [{ act: 'decline' }],
    ])
  })
})

describe('a meeting that is fixed', () => {
  it('tells when, where and how long, and has a file for the calendar that nobody keeps', async () => {
    await start(aFixedMeeting())
    const page = await shown()
    for (const part of ['Thursday, 3 December 2026 at 14:00', '45 minutes', 'href="https://meet.example.kr/invented"'])
      expect(page).toContain(part)
    expect(page).not.toContain('type="radio"')
    const file = await site.get('/en/case/meeting.ics', headers)
    expect([file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      'text/calendar; charset=utf-8',
      'no-store',
    ])
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=meeting.ics')
    expect(await file.text()).toMatch(/^BEGIN:VCALENDAR/)
  })

  it('shows a place that is no https link as text', async () => {
    await start(aMeeting({ place: 'javascript:alert(1)' }))
    expect(await shown()).not.toContain('href="javascript')
  })

  it('gives no file to anybody without a visit, nor before it is fixed', async () => {
    expect((await site.get('/en/case/meeting.ics', headers)).status).toBe(404)
    expect((await site.get('/en/case/meeting.ics')).headers.get('content-type')).toContain('text/html')
  })

  it.each(['HELD', 'MISSED', 'DECLINED', 'WITHDRAWN'] as const)('offers nothing more once it is %s', async (state) => {
    await start(aMeeting({ state }))
    const page = await shown()
    for (const act of ['/case/time', '/case/decline', 'meeting.ics']) expect(page).not.toContain(act)
  })
})
