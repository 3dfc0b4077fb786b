import { aHouse, type House } from '../support/a-house.js'
import { aDestruction } from '../support/a-destruction.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { deciding, type DecidedRequest, somebody } from '../support/deciding.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let officers: ReturnType<typeof deciding>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = deciding(house)
})

afterAll(() => house.close())

interface Contents {
  readonly targetId: string
  readonly items: readonly { readonly code: string; readonly value: string }[]
  readonly proposed: readonly { readonly id: string; readonly code: string; readonly value: string }[]
}

const contentsOf = (id: string, who?: string): Promise<Contents[]> =>
  officers.ask(
    `mutation ($input: ShowRequestContentsInput!) { showRequestContents(input: $input) { targetId items { code value } proposed { id code value } } }`,
    { input: { id } },
    who,
  )
const registeredWith = async (email: string): Promise<number> => {
  const found = await officers.ask<unknown[]>(
    `mutation ($input: FindRegisteredInput!) { findRegistered(input: $input) { id } }`,
    { input: { email } },
  )
  return found.length
}
const propose = (request: DecidedRequest, changes: Record<string, string>) =>
  officers.act('proposeCorrection', {
    id: request.id,
    version: request.version,
    changes: Object.entries(changes).map(([item, value]) => ({ targetId: request.targets[0]!.id, item, value })),
  })
const grant = ({ id, version, targets }: DecidedRequest, who?: string) =>
  officers.act(
    'decideRightsRequest',
    {
      id,
      version,
      parts: targets.filter((one) => !one.isDestroyed).map((one) => ({ targetId: one.id, outcome: 'GRANTED' })),
    },
    who,
  )
const execute = ({ id, version }: DecidedRequest, who?: string) =>
  officers.act('executeRightsRequest', { id, version }, who)

it('is put right field by field: sealed anew, found by what is right and by nothing else, in the epoch to come too', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('CORRECTION', contact)
  // Typed as some systems type it: decomposed, with blanks around it, and with a number that nobody may collect
  const name = '김바른'.normalize('NFD')
  const proposed = await propose(request!, {
    NAME: `  ${name} `,
    EMAIL: 'right@example.kr',
    CONTENT: '주민등록번호는 900101-1234568 입니다.',
  })
  const [before] = await contentsOf(request!.id)
  expect(before!.items.find(({ code }) => code === 'EMAIL')?.value).toBe(contact.email)
  expect(before!.proposed.map(({ code, value }) => [code, value])).toContainEqual(['NAME', '김바른'])
  expect(JSON.stringify(before!.proposed)).not.toContain('900101-1234568')

  const after = await execute(await grant(proposed))
  expect(after.targets[0]).toMatchObject({ isRestricted: false })
  const [held] = await contentsOf(request!.id)
  const values = Object.fromEntries(held!.items.map(({ code, value }) => [code, value]))
  expect(values).toMatchObject({ NAME: '김바른', EMAIL: 'right@example.kr', CONTACT_NUMBER: contact.phone })
  expect(values['NAME']).toBe('김바른'.normalize('NFC'))
  const stored = await house.sql<{ items: string[]; masked_items: string[] }>(
    'postgres',
    `select l.items, l.masked_items from jikimi.collection l join jikimi.request_target t on t.collection_id = l.id where t.request_id = $1`,
    [request!.id],
  )
  expect(stored[0]!.masked_items).toEqual(['CONTENT'])
  expect([await registeredWith('right@example.kr'), await registeredWith(contact.email!)]).toEqual([1, 0])
  await house.turnEpoch()
  expect([await registeredWith('right@example.kr'), await registeredWith(contact.email!)]).toEqual([1, 0])
})

it('holds each value against the form, as intake does, and takes an optional item away where it is empty', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('CORRECTION', contact)
  for (const [item, value, code] of [
    ['EMAIL', 'no address', 'ITEM_NOT_VALID'],
    ['NAME', '', 'ITEM_REQUIRED'],
    ['NAME', 'ㄱ'.repeat(200), 'ITEM_TOO_LONG'],
    ['IP_ADDRESS', '203.0.113.9', 'ITEM_NOT_LISTED'],
    ['NAME', 'a\u0000b', 'TEXT_NOT_VALID'],
  ] as const)
    expect(await refusalOf(propose(request!, { [item]: value }))).toBe(code)
  const first = await propose(request!, { CONTACT_NUMBER: '010-0000-9999' })
  const second = await propose(first, { CONTACT_NUMBER: '' })
  const [shown] = await contentsOf(request!.id)
  expect(shown!.proposed.map(({ value }) => value)).toEqual([''])
  const done = await execute(await grant(second))
  const [held] = await contentsOf(done.id)
  expect(held!.items.some(({ code }) => code === 'CONTACT_NUMBER')).toBe(false)
})

it('is granted only as it was proposed, and what was taken back is not', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('CORRECTION', contact)
  expect(await refusalOf(grant(request!))).toBe('NOTHING_PROPOSED')
  const proposed = await propose(request!, { NAME: '김다른' })
  const [shown] = await contentsOf(request!.id)
  const { id, version } = proposed
  const dropped = await officers.act('dropCorrection', { id, version, correctionId: shown!.proposed[0]!.id })
  expect(await refusalOf(grant(dropped))).toBe('NOTHING_PROPOSED')
})

it('is shown to its assignee alone, and each look is on record with whose data it was', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('CORRECTION', contact)
  await contentsOf(request!.id)
  const [record] = await house.sql<{ collections: string[]; items: string[]; duty: string }>(
    'postgres',
    `select collections, items, duty from jikimi.access_record where act = 'rights-request.contents-shown' and case_id = $1`,
    [request!.id],
  )
  expect(record).toMatchObject({ duty: 'RIGHTS_REQUEST' })
  expect(record!.collections).toHaveLength(2)
  expect(record!.items).toContain('EMAIL')
  for (const who of ['cpo', 'handler', 'auditor', 'administrator'])
    expect(await refusalOf(contentsOf(request!.id, who))).toBe(who === 'cpo' ? 'REQUEST_NOT_ASSIGNED' : 'NOT_ALLOWED')
  const asked = 'select 1 from jikimi.request_contents($1)'
  expect(await triedInSql(house, await officers.cookie('officer'), asked, [request!.id])).toBe(1)
  for (const who of ['cpo', 'handler', 'auditor'])
    expect(await triedInSql(house, await officers.cookie(who), asked, [request!.id])).toBe(0)
})

it('two at once put it right once, and asking again says that it is done', async () => {
  const { contact } = await somebody(house, 1)
  const [request] = await officers.verified('CORRECTION', contact)
  const decided = await grant(await propose(request!, { NAME: '김한번' }))
  const came = await Promise.allSettled([execute(decided), execute(decided), execute(decided)])
  const done = came.flatMap((one) => (one.status === 'fulfilled' ? [one.value.version] : []))
  expect(new Set(done)).toEqual(new Set([decided.version + 1]))
  const events = await house.sql(
    'postgres',
    `select 1 from jikimi.request_event where request_id = $1 and act = 'execute'`,
    [request!.id],
  )
  expect(events).toHaveLength(1)
  expect(await execute(decided)).toMatchObject({ state: 'EXECUTED', version: decided.version + 1 })
})

it('corrected and deleted at once: the correction comes first, the deletion waits for it and then goes', async () => {
  const destroyer = await aDestroyer(house)
  try {
    const { contact, cases } = await somebody(house, 1)
    const both = await officers.verified('CORRECTION', contact, ['CORRECTION', 'DELETION'])
    const [correction, deletion] = both
    const gone = await execute(await grant(deletion!))
    expect(gone.decisions[0]!.runId).toBeNull()
    const proposed = await propose(await officers.read(correction!.id), { NAME: '김먼저' })
    const put = await execute(await grant(proposed))
    // Still asked to be deleted, so still out of use
    expect(put.targets[0]).toMatchObject({ isRestricted: true, isDestroyed: false })
    const { id, version } = put
    await officers.act('sendNotice', { id, version, means: 'HANDED_OVER' })
    await aDestruction(house, destroyer)
    expect(destroyer.faults).toEqual([])
    const [left] = await house.sql<{ ground: string }>(
      'postgres',
      'select ground from jikimi.destroyed where case_number = $1',
      [cases[0]],
    )
    expect(left).toEqual({ ground: 'DELETION_GRANTED' })
  } finally {
    await destroyer.close()
    officers.forget()
  }
})

it('what is destroyed before its correction is carried out is passed by, and the notice says so', async () => {
  const destroyer = await aDestroyer(house)
  try {
    const { contact, cases } = await somebody(house, 2)
    const [correction, deletion] = await officers.verified('CORRECTION', contact, ['CORRECTION', 'DELETION'])
    const target = correction!.targets.find(({ caseNumber }) => caseNumber === cases[0])!
    const asked = await propose({ ...correction!, targets: [target] }, { NAME: '김늦은' })
    const other = await propose(
      { ...asked, targets: asked.targets.filter(({ id }) => id !== target.id) },
      { NAME: '김늦은' },
    )
    const decided = await grant(other)
    // As a destruction that was under way would do it
    await house.sql(
      'postgres',
      `with one as (select collection_id from jikimi.inquiry_case where number = $1)
       select jikimi.erase_collections(array(select collection_id from one), jikimi.now())`,
      [cases[0]],
    )
    const done = await execute(decided)
    expect(done.decisions[0]!.parts.find((part) => part.targetId === target.id)).toMatchObject({ isGone: true })
    const { lines } = await officers.ask<{ lines: string[] }>(
      `query ($id: ID!) { previewNotice(id: $id, locale: KO) { lines } }`,
      { id: done.id },
    )
    expect(lines.find((line) => line.startsWith('이미 파기된 처리 건'))).toContain(cases[0])
    expect(lines.find((line) => line.startsWith('정정한 항목'))).toContain(cases[1])
    expect((await officers.read(deletion!.id)).targets.filter(({ isDestroyed }) => isDestroyed)).toHaveLength(1)
  } finally {
    await destroyer.close()
  }
})
