import { randomUUID } from 'node:crypto'
import { CHECKLIST, representing, type SeenRequest } from '../support/a-represented-request.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAccount } from '../support/an-account.js'
import { ownLinks } from '../support/own-links.js'
import { triedInSql } from '../support/tried-in-sql.js'
import { withoutCondition } from '../support/without-condition.js'
import { inSession } from '../support/in-session.js'

let house: House
let officers: ReturnType<typeof representing>
/** Session cookies: the assignee’s, another privacy officer’s, and of who oversees. */
let who: Record<'officer' | 'other' | 'cpo' | 'auditor', string>
/** A deletion whose mandate is accepted; one that waits; one whose was revoked; one whose names access; one whose days are over. */
let standing: Record<'accepted' | 'proposed' | 'revoked' | 'narrow' | 'ended', SeenRequest>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = representing(house)
  const ended = await asked({ untilOn: officers.inDays(0) }, 'accept')
  await house.clock.move({ days: 1 })
  officers.forget()
  const other = await house.signIn(await anAccount(house, 'other-officer', ['PRIVACY_OFFICER']))
  const [officer, cpo, auditor] = [
    await officers.cookie('officer'),
    await officers.cookie('cpo'),
    await officers.cookie('auditor'),
  ]
  who = { officer, other, cpo, auditor }
  standing = {
    ended,
    accepted: await asked({}, 'accept'),
    proposed: await asked({}),
    narrow: await asked({ rights: ['ACCESS'] }),
    revoked: await asked({}, 'revoke'),
  }
})

afterAll(() => house.close())

async function asked(changed: object, then?: 'accept' | 'revoke'): Promise<SeenRequest> {
  const email = `${randomUUID()}@example.kr`
  const [request] = await officers.register(['DELETION'], 'DELEGATED_AGENT', { email })
  const { id, version } = await officers.enter(request!, changed)
  if (then) await officers.accept({ id, version, checklist: CHECKLIST })
  if (then === 'revoke') await officers.revoke({ id, version: version + 1, words: '철회했습니다.' })
  return officers.read(request!.id)
}

const definitionOf = async (fn: string): Promise<string> => {
  const [row] = await house.sql<{ text: string }>(
    'postgres',
    `select pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'jikimi'::regnamespace and proname = $1`,
    [fn],
  )
  return row!.text
}

/** With those words of a function replaced while something is tried. */
async function without<T>(fn: string, says: string, instead: string, tried: () => Promise<T>): Promise<T> {
  const whole = await definitionOf(fn)
  expect(whole).toContain(says)
  await house.sql('postgres', whole.replaceAll(says, instead))
  try {
    return await tried()
  } finally {
    await house.sql('postgres', whole)
  }
}

/** Counted as reached only when a function says so: what it returns, or the code that it refuses by. */
const said = (cookie: string, text: string, values: readonly unknown[]): Promise<unknown> =>
  inSession(house.urls.jikimi_app, cookie.slice(cookie.indexOf('=') + 1), (client) =>
    client.query<{ is: unknown }>(text, [...values]).then(
      ({ rows }) => rows[0]?.is ?? null,
      (fault: { code?: string }) => String(fault.code),
    ),
  )

/** Tries it past all rights, and undoes it: what was said, or that it went through. */
const undone = (text: string): Promise<unknown> =>
  house.sql('postgres', `do $$ begin ${text}; raise 'undone'; end $$`).catch((fault: Error) => fault.message)

describe('what a mandate covers, with one condition out', () => {
  const covers = async ({ id }: SeenRequest) => said(who.officer, 'select jikimi.is_mandated($1) as is', [id])

  it.each([
    ['revoked', `m.state = 'ACCEPTED'`, 'true'],
    ['proposed', `m.state = 'ACCEPTED'`, 'true'],
    ['ended', 'jikimi.today() between m.from_on and m.until_on', 'true'],
  ] as const)('covers what is %s, and with it does not', async (which, says, instead) => {
    expect(await covers(standing.accepted)).toBe(true)
    expect(await covers(standing[which])).toBe(false)
    expect(await without('mandate_covers', says, instead, () => covers(standing[which]))).toBe(true)
  })

  it('covers another right, and another request', async () => {
    const loose = `m.state = 'ACCEPTED'`
    const right = async () => without('mandate_covers', loose, 'true', () => covers(standing.narrow))
    expect(await right()).toBe(false)
    expect(await without('mandate_covers', 'r.kind = any (m.rights)', 'true', right)).toBe(true)
    const [none] = await officers.register(['DELETION'], 'DELEGATED_AGENT', { email: 'without@example.kr' })
    expect(await covers(none!)).toBe(false)
    expect(await without('mandate_covers', 'o.batch_id = r.batch_id', 'true', () => covers(none!))).toBe(true)
  })
})

describe('the edge to a decision', () => {
  it('is refused without a mandate in force, by the ladder alone', async () => {
    const { id, version, mandate } = await asked({}, 'accept')
    await officers.prove({ id, version, rung: 'DOCUMENT', isPassed: true, documentKind: 'PASSPORT' })
    const decide = `update jikimi.rights_request set state = 'DECIDED', decided_at = jikimi.now(), decided_by = assignee_id where id = '${id}'`
    const tried = () => undone(decide)
    expect(await tried()).toBe('undone')
    await officers.revoke({ id: mandate!.id, version: mandate!.version, words: '철회했습니다.' })
    expect(await tried()).toContain('nothing is decided for somebody')
    const says = `(r.requester = 'SUBJECT' or jikimi.mandate_covers(r.id))`
    expect((await definitionOf('ladder_is_climbed')).includes(says)).toBe(true)
    expect(await without('ladder_is_climbed', says, 'true', tried)).toBe('undone')
  })

  it('has no passed rung of a mandate that covers nothing', async () => {
    const rung = `insert into jikimi.verification (id, request_id, rung, is_passed, at) values (gen_random_uuid(), '${standing.revoked.id}', 'MANDATE', true, jikimi.now())`
    const tried = () => undone(rung)
    expect(await tried()).toContain('no mandate covers it')
    await house.sql('postgres', 'alter table jikimi.verification disable trigger verified_by_mandate')
    expect(await tried()).toBe('undone')
    await house.sql('postgres', 'alter table jikimi.verification enable trigger verified_by_mandate')
  })
})

describe('an act on a mandate', () => {
  const ACCEPT = `select jikimi.accept_mandate($1, 1, array['${CHECKLIST.join("', '")}']) as is`
  const REVOKE = `select jikimi.revoke_mandate($1, 1, gen_random_uuid(), '\\x00') as is`
  const WORKS = 'not jikimi.actor_works_on_request(it.request_id)'

  it.each([
    ['accept_mandate', WORKS, 'false', ACCEPT, 'other', '42501', true],
    [
      'accept_mandate',
      `it.version <> seen or it.state <> 'PROPOSED'`,
      'false',
      ACCEPT.replace(' 1,', ' 9,'),
      'officer',
      false,
      true,
    ],
    ['revoke_mandate', 'not jikimi.actor_keeps_register()', 'false', REVOKE, 'cpo', '42501', true],
    ['revoke_mandate', 'it.version <> seen or', '', REVOKE.replace(' 1,', ' 9,'), 'officer', false, true],
  ] as const)('%s without "%s" is noticed', async (fn, says, instead, text, by, before, after) => {
    const id = standing.proposed.mandate!.id
    expect(await said(who[by], text, [id])).toBe(before)
    expect(await without(fn, says, instead, () => said(who[by], text, [id]))).toBe(after)
  })

  it('accept_mandate takes none that does not cover what is asked for', async () => {
    const id = standing.narrow.mandate!.id
    expect(await said(who.officer, ACCEPT, [id])).toBe('42501')
    const says = 'not jikimi.mandate_covers(it.request_id)'
    expect(await without('accept_mandate', says, 'false', () => said(who.officer, ACCEPT, [id]))).toBe(true)
  })

  it('accept_mandate takes none whose list is not whole: a constraint', async () => {
    for (const check of CHECKLIST)
      expect(
        await said(who.officer, ACCEPT.replace(`'${check}'`, `'${check}_NOT'`), [standing.proposed.mandate!.id]),
      ).toBe('23514')
  })

  it('register_mandate is the assignee’s, of who represents, with who that is', async () => {
    const [request] = await officers.register(['DELETION'], 'DELEGATED_AGENT', { email: 'registers@example.kr' })
    const text = `with t as (select jikimi.add_request_text('${randomUUID()}', $1, 'MANDATE_AGENT', '\\x00')) select jikimi.register_mandate(
      gen_random_uuid(), $1, 1, array['DELETION'], jikimi.today(), jikimi.today(), gen_random_uuid()) as is from t`
    expect(await said(who.other, text, [request!.id])).toBe('42501')
    expect(await said(who.officer, text, [request!.id])).toBe('42501')
  })

  it('none of them is written past the functions', async () => {
    for (const text of [
      `update jikimi.mandate set state = 'ACCEPTED' where id = $1`,
      'delete from jikimi.mandate where id = $1',
      `select jikimi.end_mandate($1, 'SUBJECT')`,
      'select * from jikimi.lock_mandate($1)',
      'select * from jikimi.mandate_to_mail($1)',
      `select jikimi.note_verification($1, 'MANDATE', true)`,
    ])
      expect(await triedInSql(house, who.officer, text, [standing.accepted.mandate!.id])).toBe('42501')
  })
})

describe('a scan in SQL', () => {
  const ADD = `select jikimi.add_scan(gen_random_uuid(), $1, 'MANDATE', 'PNG', 1, decode(repeat('00', 32), 'hex'), '\\x0000') is not null as is`

  it('is added by the assignee, and read by the assignee', async () => {
    const { id } = standing.accepted
    const works = 'not jikimi.actor_works_on_request(wanted)'
    expect(await said(who.other, ADD, [id])).toBe('42501')
    expect(await without('add_scan', works, 'false', () => said(who.other, ADD, [id]))).toBe(true)
    const scan = randomUUID()
    await house.sql(
      'postgres',
      `insert into jikimi.request_scan (id, request_id, collection_id, kind, media, bytes, digest, sealed, added_by, added_at)
       select $1, r.id, r.collection_id, 'MANDATE', 'PNG', 1, decode(repeat('01', 32), 'hex'), '\\x0000', r.assignee_id, jikimi.now()
       from jikimi.rights_request r where r.id = $2`,
      [scan, id],
    )
    const read = () => said(who.other, 'select true as is from jikimi.scan_contents($1)', [scan])
    expect(await read()).toBeNull()
    expect(await without('scan_contents', 'jikimi.actor_works_on_request(s.request_id)', 'true', read)).toBe(true)
    const policy = { table: 'request_scan', policy: 'officer_reads', part: 'using' } as const
    const meta = async () => triedInSql(house, who.auditor, 'select id from jikimi.request_scan where id = $1', [scan])
    expect(await meta()).toBe(0)
    expect(await withoutCondition(house, policy, meta)).toBe(1)
    const mandates = async () => triedInSql(house, who.auditor, 'select id from jikimi.mandate', [])
    expect(await mandates()).toBe(0)
    expect(await withoutCondition(house, { ...policy, table: 'mandate' }, mandates)).toBeGreaterThan(0)
  })
})

describe('a revocation', () => {
  it('is done again in a copy of the database from before it', async () => {
    const { id } = standing.revoked.mandate!
    const [ending] = await house.sql<{ kind: string; facts: object }>(
      'postgres',
      'select kind, facts from jikimi.ending where object_id = $1',
      [id],
    )
    expect(ending).toMatchObject({ kind: 'MANDATE_REVOKED', facts: { revoked_by_kind: 'OFFICER' } })
    await house.sql(
      'postgres',
      `update jikimi.mandate set state = 'ACCEPTED', revoked_at = null, revoked_by = null, revoked_by_kind = null where id = $1`,
      [id],
    )
    const again = async () =>
      house.sql<{ done: string | null }>('jikimi_migrator', 'select jikimi.replay_one($1, $2, $3) as done', [
        ending!.kind,
        id,
        JSON.stringify(ending!.facts),
      ])
    await house.sql('postgres', `insert into jikimi.replay (id, began_at) values (gen_random_uuid(), jikimi.now())`)
    expect(await again()).toEqual([{ done: 'revoked' }])
    await house.sql('postgres', 'update jikimi.replay set ended_at = jikimi.now()')
    expect((await officers.read(standing.revoked.id)).mandate).toMatchObject({ state: 'REVOKED', revokedBy: 'OFFICER' })
  })
})

describe('a visit under a mandate', () => {
  it('lasts as long as the mandate, because each statement asks', async () => {
    const links = await ownLinks(house)
    try {
      const agent = `${randomUUID()}@example.kr`
      const request = await asked({ agentEmail: agent }, 'accept')
      const { id, version } = await officers.read(request.id)
      await officers.link({ id, version })
      await links.send()
      const visit = await links.open(links.tokenTo(agent))
      const seen = () =>
        inSession(house.urls.jikimi_app, visit, (client) =>
          client
            .query<{ is: string[] }>('select jikimi.actor_own_requests()::text[] as is')
            .then(({ rows }) => rows[0]!.is),
        )
      expect(await seen()).toEqual([id])
      const { mandate } = await officers.read(id)
      // Only the person themselves ends it, and only their own
      const revoke = () => said(`=${visit}`, 'select jikimi.revoke_own_mandate($1) as is', [mandate!.id])
      expect(await revoke()).toBeNull()
      expect(await without('revoke_own_mandate', 'not jikimi.actor_is_own()', 'false', revoke)).toBe(true)
      await officers.revoke({ id: mandate!.id, version: mandate!.version, words: '철회했습니다.' })
      expect(await seen()).toEqual([])
      const loose = `m.state = 'ACCEPTED'`
      expect(await without('mandate_opens', loose, 'true', seen)).toEqual([id])
    } finally {
      await links.close()
    }
  })
})

it('goes with the collection of its request: scans whole, and of a mandate who represents', async () => {
  const { id, mandate } = standing.accepted
  const left = async () =>
    house.sql<{ scans: number; agents: number }>(
      'postgres',
      `select (select count(*)::int from jikimi.request_scan where request_id = $1) as scans,
         (select count(*)::int from jikimi.mandate where id = $2 and agent_id is not null) as agents`,
      [id, mandate!.id],
    )
  expect(await left()).toEqual([{ scans: 1, agents: 1 }])
  const of = `(select collection_id from jikimi.rights_request where id = '${id}')`
  await house.sql('postgres', `delete from jikimi.lookup_token where collection_id = ${of}`)
  await house.sql('postgres', `delete from jikimi.subject_session where collection_id = ${of}`)
  await house.sql('postgres', `delete from jikimi.collection where id = ${of}`)
  expect(await left()).toEqual([{ scans: 0, agents: 0 }])
  expect((await officers.read(id)).mandate).toMatchObject({ agent: { name: null, email: null, phone: null } })
})
