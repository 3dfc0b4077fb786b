import { ApproveDestructionDocument, DestructionRunDocument, PlaceHoldDocument } from '@jikimi/client/staff'
import { addDays, answerDueOn, dayInSeoul, daysBetween } from '@jikimi/policy'
import { aPng } from '../../src/rooms/rights-requests/scans/content/a-scan.js'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { deciding, type DecidedRequest, somebody } from '../support/deciding.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

const WORDS = '계약을 이행하려면 그 정보가 있어야 합니다.'

let house: House
let officers: ReturnType<typeof deciding>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = deciding(house)
})

afterAll(() => house.close())

const parts = ({ targets }: DecidedRequest, outcome: 'GRANTED' | 'REFUSED', changed: object = {}) =>
  targets.map(({ id }) => ({
    targetId: id,
    outcome,
    ...(outcome === 'REFUSED' ? { ground: 'CONTRACT_NOT_ENDED', words: WORDS } : {}),
    ...changed,
  }))
const decide = (request: DecidedRequest, outcome: 'GRANTED' | 'REFUSED', who?: string, changed?: object) =>
  officers.act(
    'decideRightsRequest',
    { id: request.id, version: request.version, parts: parts(request, outcome, changed) },
    who,
  )
const execute = ({ id, version }: DecidedRequest, who?: string) =>
  officers.act('executeRightsRequest', { id, version }, who)
const send = ({ id, version }: DecidedRequest, who?: string) =>
  officers.act('sendNotice', { id, version, means: 'HANDED_OVER' }, who)
const object = ({ id, version }: DecidedRequest, changed: object = {}) =>
  officers.act('noteObjection', { id, version, receivedAt: house.clock.now(), words: '동의하지 않습니다.', ...changed })
const assignTo = async ({ id, version }: DecidedRequest, who: string, by = 'officer') =>
  officers.act('assignRightsRequest', { id, version, accountId: await accountId(house, who) }, by)

async function told(outcome: 'GRANTED' | 'REFUSED') {
  const [request] = await officers.verified('SUSPENSION', (await somebody(house, 1)).contact)
  return send(await execute(await decide(request!, outcome)))
}

it('is made once, within thirty days, to what was not granted', async () => {
  expect(await refusalOf(object(await told('GRANTED')))).toBe('OBJECTION_NOT_POSSIBLE')
  const refused = await told('REFUSED')
  expect(await refusalOf(object(refused, { receivedAt: new Date(house.clock.now().getTime() + 86_400_000) }))).toBe(
    'OBJECTION_NOT_POSSIBLE',
  )
  expect(await refusalOf(object(refused, { words: ' ' }))).toBe('REASON_TOO_SHORT')
  const today = new Date(`${dayInSeoul(house.clock.now())}T00:00:00+09:00`)
  const yesterday = new Date(today.getTime() - 1)
  expect(await refusalOf(object(refused, { receivedAt: yesterday }))).toBe('OBJECTION_NOT_POSSIBLE')
  // Of the day on which it was decided, as the form says it
  const objected = await object(refused, { receivedAt: today })
  expect(objected).toMatchObject({ state: 'OBJECTED', round: 2 })
  expect(await refusalOf(object(objected))).toBe('REQUEST_NOT_THERE')
  const late = await told('REFUSED')
  await house.clock.move({ days: 31 })
  officers.forget()
  expect(await refusalOf(object(late))).toBe('OBJECTION_NOT_POSSIBLE')
})

it('is decided by another than before, in the API and in SQL, and what they grant is done', async () => {
  const objected = await object(await told('REFUSED'))
  expect(objected.targets[0]).toMatchObject({ isRestricted: false })
  expect(await refusalOf(decide(objected, 'GRANTED'))).toBe('OBJECTION_NEEDS_ANOTHER')
  const inSql = (token: string) =>
    inSession(house.urls.jikimi_app, token, (client) =>
      client
        .query('select jikimi.decide_rights_request(gen_random_uuid(), $1, $2, null, $3::jsonb) as outcome', [
          objected.id,
          objected.version,
          JSON.stringify([{ target: objected.targets[0]!.id, outcome: 'GRANTED' }]),
        ])
        .then(
          ({ rows }) => (rows[0] as { outcome: string }).outcome,
          (fault: { code?: string }) => fault.code,
        ),
    )
  const officer = tokenIn(await officers.cookie('officer'))
  expect(await inSql(officer)).toBe('42501')
  const given = await assignTo(objected, 'cpo')
  expect(await refusalOf(decide(given, 'GRANTED'))).toBe('REQUEST_NOT_ASSIGNED')
  const granted = await execute(await decide(given, 'GRANTED', 'cpo'), 'cpo')
  expect(granted).toMatchObject({ state: 'EXECUTED', outcome: 'WHOLE', decisions: [{ round: 1 }, { round: 2 }] })
  expect(granted.targets[0]).toMatchObject({ isRestricted: true })
  const back = await assignTo(granted, 'officer')
  const { lines } = await officers.ask<{ lines: string[] }>(
    `query ($id: ID!) { previewNotice(id: $id, locale: KO) { lines } }`,
    { id: back.id },
  )
  expect(lines.join('\n')).toContain('처음 결정한 사람이 아닌 다른 담당자가 결정')
  expect(await send(back)).toMatchObject({ state: 'NOTIFIED', round: 2 })
})

/** What who decides reads before they decide, in the API: a code each, or `read`. */
async function readBy(who: string, { id }: DecidedRequest, scan: string) {
  const show = (name: string, type: string, fields: string) =>
    officers.ask<object>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: { id } }, who)
  const cookie = await officers.cookie(who)
  const file = `${house.url}/admin/rights-requests/${id}/scans/${scan}`
  const { status } = await fetch(file, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  const preview = `query ($id: ID!) { previewNotice(id: $id, locale: KO) { lines } }`
  const codes = []
  for (const asked of [
    show('showRequestWords', 'ShowRequestWordsInput', 'name'),
    show('showRequestContents', 'ShowRequestContentsInput', 'targetId'),
    officers.ask(preview, { id }, who),
  ])
    codes.push(
      await asked.then(
        () => 'read',
        (refused: { code: string }) => refused.code,
      ),
    )
  return [...codes, status]
}
/** The same in SQL: how many rows of words, contents and scans. */
const readInSql = async (who: string, { id }: DecidedRequest, scan: string) => {
  const cookie = await officers.cookie(who)
  const asked: readonly (readonly [string, string])[] = [
    ['select 1 from jikimi.request_text where request_id = $1', id],
    ['select 1 from jikimi.request_contents($1)', id],
    ['select 1 from jikimi.scan_contents($1)', scan],
  ]
  const counts = []
  for (const [text, of] of asked) counts.push((await triedInSql(house, cookie, text, [of])) !== 0)
  return counts
}
const addScan = async ({ id }: DecidedRequest): Promise<string> => {
  const response = await fetch(`${house.url}/admin/rights-requests/${id}/scans?kind=REQUEST`, {
    method: 'POST',
    headers: { cookie: await officers.cookie('officer') },
    body: new Uint8Array(aPng()),
  })
  return ((await response.json()) as { scan: { id: string } }).scan.id
}

it('who decides on it takes it, reads what they decide on, on record, and no more once it is out of their hand', async () => {
  const NOT_THEIRS = Array(3).fill('REQUEST_NOT_ASSIGNED')
  const first = await told('REFUSED')
  const scan = await addScan(first)
  const before = await officers.read(first.id)
  expect(await refusalOf(assignTo(before, 'cpo', 'cpo'))).toBe('ASSIGNEE_NOT_SUITABLE')
  expect(await readBy('cpo', before, scan)).toEqual([...NOT_THEIRS, 403])
  const objected = await object(before)
  expect(await readBy('cpo', objected, scan)).toEqual([...NOT_THEIRS, 403])
  expect(await readInSql('cpo', objected, scan)).toEqual([false, false, false])
  const taken = await assignTo(objected, 'cpo', 'cpo')
  expect(await readBy('cpo', taken, scan)).toEqual(['read', 'read', 'read', 200])
  expect(await readInSql('cpo', taken, scan)).toEqual([true, true, true])
  const words = await officers.ask<object>(
    'mutation ($input: ShowRequestWordsInput!) { showRequestWords(input: $input) { words objection } }',
    { input: { id: taken.id } },
    'cpo',
  )
  expect(words).toEqual({ words: '요구합니다.', objection: '동의하지 않습니다.' })
  const { lines } = await officers.ask<{ lines: string[] }>(
    'query ($id: ID!) { previewNotice(id: $id, locale: KO) { lines } }',
    { id: taken.id },
    'cpo',
  )
  expect(lines.join('\n')).toContain(WORDS)
  const looks = await house.sql<{ act: string }>(
    'postgres',
    `select distinct r.act from jikimi.access_record r where r.case_id = $1 and r.account_id = $2 and r.outcome = 'DONE'
       and r.act ~ '(shown|fetched|notice-read)$' order by r.act`,
    [taken.id, await accountId(house, 'cpo')],
  )
  expect(looks.map(({ act }) => act)).toEqual([
    'rights-request.contents-shown',
    'rights-request.notice-read',
    'rights-request.scan-fetched',
    'rights-request.words-shown',
  ])
  const given = await assignTo(taken, 'officer', 'cpo')
  expect(await readBy('cpo', given, scan)).toEqual([...NOT_THEIRS, 403])
  expect(await readInSql('cpo', given, scan)).toEqual([false, false, false])
  const done = await execute(await decide(await assignTo(given, 'cpo', 'cpo'), 'REFUSED', 'cpo'), 'cpo')
  const over = await assignTo(await send(await assignTo(done, 'officer', 'cpo')), 'cpo', 'officer')
  await house.sql('jikimi_worker', 'select * from jikimi.close_requests(100)')
  expect((await readBy('cpo', over, scan))[0]).toBe('REQUEST_NOT_ASSIGNED')
  expect(await readInSql('cpo', over, scan)).toEqual([false, false, false])
})

it('is due as the first answer is, ten days from its receipt and behind holidays', async () => {
  const days = ['02-19', '04-25', '05-27', '08-05', '09-23', '09-29', '12-15', '12-22']
  const today = dayInSeoul(house.clock.now())
  const year = Number(today.slice(0, 4))
  const [next] = [year, year + 1].flatMap((one) => days.map((day) => `${one}-${day}`)).filter((day) => day > today)
  await house.clock.move({ days: daysBetween(today, next!) })
  officers.forget()
  const dueOn = answerDueOn(house.clock.now())
  expect(dueOn > addDays(next!, 10)).toBe(true)
  const objected = await object(await told('REFUSED'))
  const ask = 'query ($id: ID!) { rightsRequest(id: $id) { deferredUntil daysLeft } }'
  expect(await officers.ask(ask, { id: objected.id })).toEqual({
    deferredUntil: dueOn,
    daysLeft: daysBetween(next!, dueOn),
  })
})

it('no decision of a second round is written by who decided the first, whoever writes it', async () => {
  const objected = await object(await told('REFUSED'))
  const write = (who: string) =>
    house
      .sql(
        'postgres',
        `insert into jikimi.request_decision (id, request_id, round, outcome, decided_by, decided_at)
         values (gen_random_uuid(), $1, 2, 'WHOLE', $2, jikimi.now())`,
        [objected.id, who],
      )
      .then(() => 'written')
      .catch((fault: { code: string }) => fault.code)
  expect(await write(await accountId(house, 'officer'))).toBe('42501')
  expect(await write(await accountId(house, 'cpo'))).toBe('written')
})

it('of two officers on one request one wins and the other is told', async () => {
  const [request] = await officers.verified('SUSPENSION', (await somebody(house, 1)).contact)
  const came = await Promise.allSettled([decide(request!, 'GRANTED'), decide(request!, 'REFUSED')])
  expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const [lost] = came.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))
  expect(['REQUEST_CHANGED_MEANWHILE', 'REQUEST_NOT_THERE']).toContain(lost)
  const decisions = await house.sql('postgres', 'select 1 from jikimi.request_decision where request_id = $1', [
    request!.id,
  ])
  expect(decisions).toHaveLength(1)
})

it('a suspension that is granted with destruction goes by an approved run and leaves what is held', async () => {
  const destroyer = await aDestroyer(house)
  try {
    const { contact, cases } = await somebody(house, 2)
    const reviewOn = addDays(dayInSeoul(house.clock.now()), 30)
    const held = { caseNumbers: [cases[1]!], kind: 'STATUTE' as const, statute: '전자상거래법 시행령 제6조', reviewOn }
    await house.staff(await officers.cookie('officer'))(PlaceHoldDocument, { input: held })
    const [request] = await officers.verified('SUSPENSION', contact)
    const done = await execute(await decide(request!, 'GRANTED', 'officer', { destroy: true }))
    const kept = done.targets.find(({ caseNumber }) => caseNumber === cases[1])!
    expect(done.decisions[0]!.parts.find(({ targetId }) => targetId === kept.id)).toMatchObject({ isHeld: true })
    const { lines } = await officers.ask<{ lines: string[] }>(
      `query ($id: ID!) { previewNotice(id: $id, locale: KO) { lines } }`,
      { id: done.id },
    )
    expect(lines.find((line) => line.startsWith('파기를 보류하는 처리 건'))).toContain('전자상거래법 시행령 제6조')
    const cpo = house.staff(await house.signIn('cpo'))
    const runId = done.decisions[0]!.runId!
    const { destructionRun: run } = await cpo(DestructionRunDocument, { id: runId })
    await cpo(ApproveDestructionDocument, { input: { id: runId, version: run!.version } })
    expect(await destroyer.destroy()).toBe(1)
    officers.forget()
    const after = await officers.read(done.id)
    expect(after.targets.map(({ isDestroyed, caseNumber }) => [caseNumber, isDestroyed]).toSorted()).toEqual(
      [
        [cases[0], true],
        [cases[1], false],
      ].toSorted(),
    )
  } finally {
    await destroyer.close()
  }
})

it('numbers say what was kept and missed, on which grounds, and of nobody', async () => {
  const from = addDays(dayInSeoul(house.clock.now()), -150)
  const asked = `query ($from: CalendarDay!, $until: CalendarDay!) { rightsStatistics(from: $from, until: $until) {
    kind received kept missed running whole part refused objected medianDays grounds { ground count } } }`
  const until = dayInSeoul(house.clock.now())
  const read = (who: string, changed: object = {}) =>
    officers.ask<Record<string, unknown>[]>(asked, { from, until, ...changed }, who)
  const counted = await read('auditor')
  const [row] = counted
  expect(counted).toHaveLength(1)
  expect(row).toMatchObject({ kind: 'SUSPENSION', missed: 0, objected: 5, medianDays: 0 })
  expect(row!['grounds']).toEqual([{ ground: 'CONTRACT_NOT_ENDED', count: expect.any(Number) }])
  expect(await read('cpo')).toEqual(counted)
  for (const who of ['handler', 'administrator', 'archivist']) expect(await refusalOf(read(who))).toBe('NOT_ALLOWED')
  expect(await refusalOf(read('cpo', { from: until, until: from }))).toBe('STATISTICS_NOT_VALID')
  await house.clock.move({ days: 40 })
  officers.forget()
  const [later] = await read('auditor')
  expect(Number(later!['missed'])).toBe(Number(row!['running']))
})
