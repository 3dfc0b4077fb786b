import { join } from 'node:path'
import { sendInquiry } from '../support/an-inquiry.js'
import { senders } from '../support/senders.js'
import { until } from '../support/until.js'
import { asking, type Ask } from '../limits/ask.js'
import { signedIn } from '../limits/signed-in.js'
import { aHouseOfItsOwn, type OwnHouse, rowsOf } from './a-house-of-its-own.js'
import { converse } from './converse.js'
import { dump } from './dump.js'
import { encodeKorean } from './encode-korean.js'
import { writtenForms } from './encodings.js'
import { filesIn, findings, type Typed } from './search.js'

const NAME = '곽정화수'
const EMAIL = 'kwak.jeonghwa.zq7@example.kr'
const CONTENT = '해오라기 사육장 이전 문의 (문서 갑-4417)'
const ANSWER = '두루미 온실로 옮기시면 됩니다, 접수창구 을-9032'
const NOTE = '왜가리 연못 확인차 열람함 병-5521'
const LETTER = '황새 둥지로 옮겨 주세요, 관람번호 무-2208'
const REASON = '뜸부기 논둑 정기 감사용 정-3310'

/** The whole and the parts by which a person would be known. */
const TYPED: Typed[] = [
  { name: 'name', text: NAME },
  { name: 'e-mail', text: EMAIL },
  { name: "e-mail's local part", text: 'kwak.jeonghwa.zq7' },
  { name: 'e-mail in capitals', text: 'KWAK.JEONGHWA.ZQ7' },
  { name: 'phone as typed', text: '010-0000-7391' },
  { name: 'phone in digits', text: '01000007391' },
  { name: 'phone in E.164', text: '+821000007391' },
  { name: 'words', text: '해오라기 사육장' },
  { name: 'number in the words', text: '갑-4417' },
  { name: 'answer', text: '두루미 온실로' },
  { name: 'note of a reveal', text: '왜가리 연못' },
  { name: 'reason of an export', text: '뜸부기 논둑' },
  { name: 'letter of the visitor', text: '황새 둥지로' },
]

const CONTROL: Typed = { name: 'control', text: '홍학대조군값' }

let house: OwnHouse
let ask: Ask

const everywhere = async () => [
  ...(await filesIn(house.folder)),
  { name: "the API's log", bytes: Buffer.from(house.lines.join('')) },
]

beforeAll(async () => {
  house = await aHouseOfItsOwn()
  ask = asking(Number(new URL(house.url).port), house.siteKey)
  const site = senders(house.url, house.siteKey).site()
  for (const name of [NAME.normalize('NFC'), NAME.normalize('NFD')]) {
    await sendInquiry(site, { name, email: EMAIL, phone: '010-0000-7391', content: CONTENT })
  }
  await sendInquiry(site, { name: NAME, email: EMAIL.toUpperCase(), phone: '+82 10-0000-7391', content: CONTENT })
  await handle()
  TYPED.push(...(await converse(house, LETTER)))
  await exportRecords()
  await fault()
})

afterAll(() => house.close())

/** A handler finds the person, takes, reveals with a note, answers; the answer is delivered. */
async function handle(): Promise<void> {
  const cookie = await signedIn(ask, house.clock, 'handler')
  const staff = async (query: string, input: object) => {
    const { codes, data } = await ask.staff(query, { input }, { cookie })
    expect(codes).toEqual([])
    return data as Record<string, unknown>
  }
  const found = await staff(
    'mutation ($input: FindCasesByContactInput!) { cases: findCasesByContact(input: $input) { id version } }',
    { purpose: 'CIVIL_COMPLAINT', email: EMAIL },
  )
  const cases = found['cases'] as { id: string; version: number }[]
  expect(cases).toHaveLength(3)
  const { id: caseId, version } = cases[0]!
  const { taken } = await staff('mutation ($input: TakeCaseInput!) { taken: takeCase(input: $input) { version } }', {
    caseId,
    version,
  })
  await staff('mutation ($input: RevealItemsInput!) { revealItems(input: $input) { items { value } } }', {
    caseId,
    items: ['NAME', 'EMAIL', 'CONTENT'],
    reason: 'OTHER',
    note: NOTE,
  })
  await staff('mutation ($input: AnswerCaseInput!) { answerCase(input: $input) { state } }', {
    caseId,
    version: (taken as { version: number }).version,
    body: ANSWER,
    idempotencyKey: 'secrecy-answer-1',
  })
  await until(() => house.mails.length > 0)
}

/** An auditor says in words why they take records home. */
async function exportRecords(): Promise<void> {
  const cookie = await signedIn(ask, house.clock, 'auditor')
  const day = house.clock.now().toISOString().slice(0, 10)
  const period = { from: day, until: day, departments: [], duties: [], purposes: ['CIVIL_COMPLAINT'] }
  const { codes } = await ask.staff(
    'mutation ($input: AskRecordExportInput!) { askRecordExport(input: $input) { state } }',
    { input: { ...period, reason: REASON, idempotencyKey: 'secrecy-export-1' } },
    { cookie },
  )
  expect(codes).toEqual([])
}

/** A statement with the typed values fails inside PostgreSQL, which would like to say on what. */
async function fault(): Promise<void> {
  await house.superuser('alter table jikimi.consent_record add constraint refuses_all check (false) not valid')
  await expect(
    sendInquiry(senders(house.url, house.siteKey).site(), { name: NAME, email: EMAIL, content: CONTENT }),
  ).rejects.toThrow()
  await house.superuser('alter table jikimi.consent_record drop constraint refuses_all')
  expect(house.lines.join('')).toContain('23514')
}

describe('the search', () => {
  it('knows CP949 in both directions', () => {
    expect(encodeKorean('가힣똠A')).toEqual(Buffer.from([0xb0, 0xa1, 0xc6, 0x52, 0x8c, 0x63, 0x41]))
    expect(new TextDecoder('euc-kr').decode(encodeKorean(NAME))).toBe(NAME)
    expect(encodeKorean('😀')).toBeUndefined()
  })

  it('writes a text in every encoding that it names, composed and taken apart', () => {
    const encodings = writtenForms(NAME).map(({ encoding }) => encoding)
    for (const part of [
      'NFC UTF-8',
      'NFD UTF-8',
      'UTF-16LE',
      'UTF-16BE',
      'CP949',
      'base64, 0',
      'base64, 1',
      'base64, 2',
      'hexadecimal',
      'percent',
      'JSON',
    ]) {
      expect(encodings.some((encoding) => encoding.includes(part))).toBe(true)
    }
  })

  it('finds a text wherever in a longer one it begins, in base64', () => {
    for (const before of ['', 'a', 'ab', 'abc', 'abcd']) {
      const bytes = Buffer.from(Buffer.from(`${before}${NAME}xyz`).toString('base64'))
      expect(findings([{ name: 'name', text: NAME }], [{ name: 'p', bytes }])).not.toEqual([])
    }
  })
})

describe('what a visitor typed, what staff wrote to them and about them, and what opens their case', () => {
  it('is readable nowhere in the folder, in the WAL or in a log before a checkpoint', async () => {
    expect(findings(TYPED, await everywhere())).toEqual([])
  })

  it('is readable nowhere after a checkpoint either', async () => {
    await house.superuser('checkpoint')
    const places = await everywhere()
    expect(findings(TYPED, places)).toEqual([])
    const names = places.map(({ name }) => name)
    for (const part of ['pg_wal/0', 'base/', 'keystore/', 'keystore-root', '.log'])
      expect({ part, isThere: names.some((name) => name.includes(part)) }).toEqual({ part, isThere: true })
  })

  it('is readable in no table of a dump, though the dump has all rows', async () => {
    const places = await dump(house.urls.jikimi_backup)
    const names = places.map(({ name }) => name)
    for (const table of [
      'collection',
      'case_message',
      'reach',
      'reveal',
      'lookup_token',
      'access_record',
      'consent_record',
      'idempotency',
      'case_link',
      'visit',
    ]) {
      expect(names).toContain(`COPY jikimi.${table} as text`)
    }
    const rows = await rowsOf<{ count: number }>(
      house.urls.jikimi_backup,
      'select count(*)::int as count from jikimi.collection',
    )
    expect(rows).toEqual([{ count: 3 }])
    expect(
      places
        .find(({ name }) => name === 'COPY jikimi.collection as text')!
        .bytes.toString('utf8')
        .split('\n'),
    ).toHaveLength(4)
    expect(findings(TYPED, places)).toEqual([])
  })

  it('is readable in no statistics view', async () => {
    const activity = await house.superuser<object>('select * from pg_stat_activity')
    const statistics = await house.superuser<object>('select s::text as row from pg_stats s')
    expect(activity.length).toBeGreaterThan(3)
    const places = [
      { name: 'pg_stat_activity', bytes: Buffer.from(JSON.stringify(activity)) },
      { name: 'pg_stats', bytes: Buffer.from(JSON.stringify(statistics)) },
    ]
    expect(findings(TYPED, places)).toEqual([])
    expect(await house.superuser(`select extname from pg_extension where extname = 'pg_stat_statements'`)).toEqual([])
  })

  it('is readable in no temporary file, and the keystore holds no text at all', async () => {
    const keystore = await filesIn(join(house.folder, 'keystore'))
    expect(keystore.length).toBeGreaterThan(3)
    expect(findings(TYPED, keystore)).toEqual([])
    const temporary = (await filesIn(house.folder)).filter(({ name }) => /pgsql_tmp|pg_stat_tmp|core(\.|$)/.test(name))
    expect(findings(TYPED, temporary)).toEqual([])
  })
})

describe('a planted value', () => {
  const forms = writtenForms(CONTROL.text)
  const told = (places: Parameters<typeof findings>[1]) => findings([CONTROL], places)

  beforeAll(async () => {
    await house.superuser('create table public.planted (id int, bytes bytea)')
    // More than once: between two pages of the WAL, a value may be cut in two
    for (const { bytes } of [...forms, ...forms, ...forms]) {
      await house.superuser('insert into public.planted values (1, $1)', [bytes])
    }
  })

  it('is found in the WAL, in every encoding', async () => {
    const wal = (await everywhere()).filter(({ name }) => name.includes('pg_wal/'))
    const found = told(wal)
    for (const { encoding } of forms) expect(found.some((one) => one.startsWith(`control in ${encoding}: `))).toBe(true)
  })

  it('is found in the data files after a checkpoint, and still after it was deleted', async () => {
    await house.superuser('delete from public.planted')
    await house.superuser('checkpoint')
    const data = (await everywhere()).filter(({ name }) => name.includes('base/'))
    const found = told(data)
    for (const { encoding } of forms) expect(found.some((one) => one.startsWith(`control in ${encoding}: `))).toBe(true)
  })

  it('is found in a dump', async () => {
    await house.superuser('create table jikimi.planted (text text)')
    await house.superuser('grant select on jikimi.planted to jikimi_backup')
    await house.superuser('insert into jikimi.planted values ($1)', [CONTROL.text])
    expect(told(await dump(house.urls.jikimi_backup))).toEqual(
      expect.arrayContaining(['control in NFC UTF-8: COPY jikimi.planted as text']),
    )
    await house.superuser('drop table jikimi.planted')
  })

  it('is found in the statistics of running statements', async () => {
    const activity = await house.superuser<object>(`select *, '${CONTROL.text}' from pg_stat_activity`)
    expect(
      told([
        {
          name: 'activity',
          bytes: Buffer.from(JSON.stringify(activity.map((row) => ('query' in row ? row.query : '')))),
        },
      ]),
    ).not.toEqual([])
  })
})
