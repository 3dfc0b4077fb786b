import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { aHouse, type House } from '../support/a-house.js'
import { asSuperuser } from '../support/as-superuser.js'
import { inventCollections } from '../support/invent-collections.js'

let house: House

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  await inventCollections(house, 60, 'wall')
})

afterAll(() => house.close())

/** A collection that is due and free, with its case, in an approved run of its own. */
interface Due {
  readonly id: string
  readonly run: string
  readonly standing: string
}

const FREE = `select r.collection_id from jikimi.retention r where r.standing = 'FREE' and r.due_on <= jikimi.today()
  and r.ground = 'PERIOD_ENDED' order by r.collection_id limit 1`
const ACCOUNT = (who: string) => `(select id from jikimi.account where sign_in_name = '${who}@example.kr')`

async function aDueOne(client: Client): Promise<Due> {
  const [run, standing] = [randomUUID(), randomUUID()]
  await client.query(
    `insert into jikimi.clock_shift (shift) values (interval '100 days') on conflict (is_single) do update set shift = excluded.shift`,
  )
  const { rows } = await client.query<{ collection_id: string }>(FREE)
  const id = rows[0]!.collection_id
  await client.query(
    `insert into jikimi.standing_approval (id, purposes, from_on, until_on, approved_by, approved_at)
     values ($1, array['CIVIL_COMPLAINT', 'IR_MEETING'], jikimi.today(), jikimi.today(), ${ACCOUNT('cpo')}, jikimi.now())`,
    [standing],
  )
  await client.query(
    `insert into jikimi.destruction_run (id, state, day, due_until, purposes, prepared_by, prepared_at, approved_by, approved_at)
     values ($1, 'RUNNING', jikimi.today(), jikimi.today(), array['X'], ${ACCOUNT('officer')}, jikimi.now(), ${ACCOUNT('cpo')}, jikimi.now())`,
    [run],
  )
  await client.query(
    `insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
     select $1, collection_id, case_id, case_number, purpose, due_on, ground from jikimi.retention where collection_id = $2`,
    [run, id],
  )
  return { id, run, standing }
}

const asStanding = `alter table jikimi.destruction_run disable trigger user;
  alter table jikimi.destruction_run drop constraint a_run_is_prepared_by_one_or_standing;
  update jikimi.destruction_run set standing_id = '{standing}', prepared_by = null, approved_by = null, approved_at = null where id = '{run}';`

interface Wall {
  readonly what: string
  /** What is changed between approval and run. */
  readonly meanwhile: string
  /** Words of the function, and what they become when this condition is taken out of it. */
  readonly without: readonly (readonly [says: string, instead: string])[]
}

const SKIPS: readonly (readonly [string, string])[] = [
  ["when r.standing <> 'FREE' then r.standing", `when false then ''`],
  [`and r.standing = 'FREE' and r.due_on <= today`, 'and r.due_on <= today'],
]
const COVERED: readonly (readonly [string, string])[] = [
  ['when run.standing_id is not null and (standing.id is null', 'when false and (standing.id is null'],
  ['and (run.standing_id is null or (standing.id is not null', 'and (true or (standing.id is not null'],
]

const WALLS: readonly Wall[] = [
  {
    what: 'is held',
    meanwhile: `with h as (insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at)
      select gen_random_uuid(), 'STATUTE', '법', jikimi.today() + 9, id, jikimi.now() from jikimi.account limit 1 returning id)
      insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
      select h.id, c.id, c.number, c.collection_id from h, jikimi.inquiry_case c where c.collection_id = '{id}'`,
    without: SKIPS,
  },
  {
    what: 'waits for an answer to a request for access',
    meanwhile: `insert into jikimi.pending_request (id, collection_id, kind, received_at) values (gen_random_uuid(), '{id}', 'ACCESS', jikimi.now())`,
    without: SKIPS,
  },
  {
    what: 'is due later after all',
    meanwhile: `update jikimi.inquiry_case set period_ends_on = jikimi.today() + 1, answered_at = null, closed_at = null, close_reason = null,
      meeting_ended_at = null, meeting_state = null, state = 'TAKEN' where collection_id = '{id}'`,
    without: [
      [`when r.due_on > greatest(run.due_until, today) then 'NOT_DUE'`, `when false then 'NOT_DUE'`],
      [`and r.standing = 'FREE' and r.due_on <= today`, `and r.standing = 'FREE'`],
    ],
  },
  {
    what: 'is in no such run',
    meanwhile: `alter table jikimi.destruction_item disable trigger user; delete from jikimi.destruction_item where run_id = '{run}'`,
    without: [
      [
        'from jikimi.destruction_item i join (select v.* from jikimi.retention v where v.collection_id = any (wanted)) r on r.collection_id = i.collection_id',
        'from (select wanted_run as run_id, unnest(wanted) as collection_id, $$WAITING$$::text as state) i join (select v.* from jikimi.retention v where v.collection_id = any (wanted)) r on r.collection_id = i.collection_id',
      ],
    ],
  },
  {
    what: 'is in a run that nobody approved',
    meanwhile: `alter table jikimi.destruction_run disable trigger user;
      update jikimi.destruction_run set state = 'PREPARED', approved_by = null, approved_at = null where id = '{run}'`,
    without: [
      [`or run.state <> 'RUNNING'`, ''],
      ['run.approved_by is null or run.approved_by = run.prepared_by', 'false'],
    ],
  },
  {
    what: 'is in a run that was approved by who prepared it',
    meanwhile: `alter table jikimi.destruction_run disable trigger user; alter table jikimi.destruction_run drop constraint destruction_approved_by_another;
      update jikimi.destruction_run set approved_by = prepared_by where id = '{run}'`,
    without: [['run.approved_by = run.prepared_by', 'false']],
  },
  {
    what: 'is in a run of an approval that has ended',
    meanwhile: `${asStanding} update jikimi.standing_approval set ended_at = jikimi.now(), ended_by = approved_by where id = '{standing}'`,
    without: [['s.ended_at is null\n        and', '']],
  },
  {
    what: 'is in a run of an approval that is not in force',
    meanwhile: `${asStanding} alter table jikimi.standing_approval disable trigger user;
      update jikimi.standing_approval set from_on = jikimi.today() + 1, until_on = jikimi.today() + 2 where id = '{standing}'`,
    without: [['and today between s.from_on and s.until_on', '']],
  },
  {
    what: 'is of a purpose that the standing approval does not cover',
    meanwhile: `${asStanding} alter table jikimi.standing_approval disable trigger user;
      update jikimi.standing_approval set purposes = array['OTHER'] where id = '{standing}'`,
    without: COVERED,
  },
  {
    what: 'is due because consent was withdrawn, which a standing approval does not cover',
    meanwhile: `${asStanding} insert into jikimi.retention_ground (collection_id, ground, due_on, set_at)
      values ('{id}', 'CONSENT_WITHDRAWN', jikimi.today() - 200, jikimi.now())`,
    without: COVERED,
  },
]

/** What comes of one batch with this one collection, as the keeper; all of it is undone. */
function tried(wall: Pick<Wall, 'meanwhile' | 'without'>, isolation = 'read committed'): Promise<number | string> {
  return asSuperuser(house.database.name, async (client) => {
    await client.query(`begin isolation level ${isolation}`)
    try {
      const due = await aDueOne(client)
      for (const [says, instead] of wall.without) await without(client, says, instead)
      const text = wall.meanwhile.replaceAll(/\{(id|run|standing)\}/g, (_, name: keyof Due) => due[name])
      if (text !== '') await client.query(text)
      await client.query('set local role jikimi_keeper')
      const { rowCount } = await client.query('select * from jikimi.destroy_collections($1, array[$2]::uuid[])', [
        due.run,
        due.id,
      ])
      return rowCount ?? 0
    } catch (fault) {
      return String((fault as { code?: string }).code)
    } finally {
      await client.query('rollback')
    }
  })
}

async function without(client: Client, says: string, instead: string): Promise<void> {
  const { rows } = await client.query<{ text: string }>(
    `select pg_get_functiondef('jikimi.destroy_collections(uuid, uuid[])'::regprocedure) as text`,
  )
  const text = rows[0]!.text
  const loose = new RegExp(
    says
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  )
  if (!loose.test(text)) throw new Error(`The function does not say: ${says}`)
  await client.query(text.replace(loose, () => instead))
}

it('what is due, free and in an approved run is destroyed', async () => {
  expect(await tried({ meanwhile: '', without: [] })).toBe(1)
})

it('what is restricted is destroyed all the same', async () => {
  const meanwhile = `insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), '{id}', jikimi.now() - interval '1 hour')`
  expect(await tried({ meanwhile, without: [] })).toBe(1)
})

it.each(WALLS.map((wall) => [wall.what, wall] as const))(
  'nothing is destroyed that %s, and it is where that condition is taken out',
  async (_what, wall) => {
    expect([0, '42501']).toContain(await tried({ ...wall, without: [] }))
    expect(await tried(wall)).toBe(1)
  },
)

it('an old snapshot destroys nothing, in which a hold of now would not be', async () => {
  for (const isolation of ['repeatable read', 'serializable'])
    expect(await tried({ meanwhile: '', without: [] }, isolation)).toBe('42501')
  const without = [[`current_setting('transaction_isolation') <> 'read committed'`, 'false']] as const
  expect(await tried({ meanwhile: '', without }, 'repeatable read')).toBe(1)
})

describe('past the functions', () => {
  const stateOf = (role: 'jikimi_keeper' | 'jikimi_app' | 'jikimi_worker', text: string) =>
    house.sql(role, text).then(
      () => 'none',
      (fault: { code?: string }) => fault.code,
    )
  it.each(['jikimi_keeper', 'jikimi_app', 'jikimi_worker'] as const)(
    '%s deletes nothing of a collection',
    async (role) => {
      for (const table of [
        'collection',
        'consent_record',
        'case_message',
        'subject_session',
        'person_link',
        'destroyed',
      ])
        expect([table, await stateOf(role, `delete from jikimi.${table}`)]).toEqual([table, '42501'])
      expect(await stateOf(role, `select jikimi.erase_collections('{}', now())`)).toBe('42501')
      expect(await stateOf(role, `update jikimi.destruction_run set state = 'RUNNING'`)).toBe('42501')
      expect(await stateOf(role, `update jikimi.inquiry_case set destroyed_at = now()`)).toBe('42501')
    },
  )

  it('only the keeper destroys, and it neither approves nor makes a destroyed one of a waiting one', async () => {
    const destroy = `select jikimi.destroy_collections(gen_random_uuid(), '{}')`
    expect([await stateOf('jikimi_app', destroy), await stateOf('jikimi_worker', destroy)]).toEqual(['42501', '42501'])
    expect(await stateOf('jikimi_keeper', `select jikimi.approve_destruction(gen_random_uuid(), 1)`)).toBe('42501')
    expect(await stateOf('jikimi_keeper', `update jikimi.destroyed set destroyed_at = now()`)).toBe('42501')
    expect(
      await stateOf('jikimi_keeper', `insert into jikimi.destruction_item select * from jikimi.destruction_item`),
    ).toBe('42501')
  })
})
