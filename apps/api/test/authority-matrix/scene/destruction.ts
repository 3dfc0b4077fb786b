import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { composeCertificate } from '../../../src/rooms/certificates/compose-certificate.js'
import { statementOf } from '../../../src/rooms/certificates/statement-of.js'
import { sendInquiry } from '../../support/an-inquiry.js'
import { asStaff, type Beginning, quietly } from './as-staff.js'
import type { People } from './people.js'
import type { Ids } from './rights.js'

export interface Destruction {
  readonly holds: Ids
  readonly runs: Ids
  /** Standing approvals. */
  readonly standings: Ids
  /** By its number. */
  readonly certificate: string
  /** The number of a case that is destroyed, and certified. */
  readonly destroyedCase: string
}

/** Which proceeding a hold is of, for officers alone. */
export const REFERENCE = '지어낸 사건 2026가합0000'

/** Holds, runs and approvals in each state; something due, something deferred, something destroyed and certified. */
export async function addDestruction(scene: Beginning): Promise<Destruction> {
  const { superuser, people, cases } = scene
  await superuser.query(
    `insert into jikimi.retention_ground (collection_id, ground, due_on, set_at)
     values ($1, 'SUSPENSION_GRANTED', jikimi.today(), jikimi.now())`,
    [cases.collections.reachOfBefore],
  )
  await superuser.query(
    `insert into jikimi.pending_request (id, collection_id, kind, received_at) values (gen_random_uuid(), $1, 'ACCESS', jikimi.now())`,
    [cases.collections.reachOver],
  )
  const holds = await addHolds(scene)
  const standings = await addStandings(superuser, people)
  const runs = await addRuns(superuser, people, standings['inForce']!)
  const { number, item } = await addDestroyed(scene, runs['certified']!)
  const certificate = await addCertificate(scene, runs['certified']!, item)
  return { holds, standings, runs, destroyedCase: number, certificate }
}

/** Who asked to release each and how many hours ago, and whether it is released. */
const HOLDS: Readonly<Record<string, readonly [askedBy?: string, hoursAgo?: number, isReleased?: boolean]>> = {
  inForce: [],
  askedByOfficer: ['officer', 25],
  askedByChief: ['chief', 25],
  askedJustNow: ['single', 23],
  released: ['officer', 25, true],
}

/** That of a proceeding is placed by the API, so that what it is of opens; it keeps a case of the handler's. */
async function addHolds(scene: Beginning): Promise<Ids> {
  const { superuser, people, cases } = scene
  await asStaff(scene, 'officer', 'staff Mutation.placeHold', {
    caseNumber: cases.numbers.unreached,
    reference: REFERENCE,
  })
  const { rows } = await superuser.query<{ id: string }>('select id from jikimi.hold')
  const ids: Record<string, string> = { ofProceeding: rows[0]!.id }
  for (const [name, [askedBy, hoursAgo = 0, isReleased = false]] of Object.entries(HOLDS)) {
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at, release_asked_by, release_asked_at, released_by, released_at)
       select $1, 'STATUTE', '지어낸 법 제1조', jikimi.today() + 30, $2, jikimi.now() - interval '2 days', $3,
         case when $3::uuid is not null then jikimi.now() - make_interval(hours => $4) end, case when $5 then $2::uuid end,
         case when $5 then jikimi.now() end`,
      [ids[name], people['chief'], askedBy ? people[askedBy] : null, hoursAgo, isReleased],
    )
  }
  return ids
}

async function addStandings(superuser: Client, people: People): Promise<Ids> {
  const ids = { inForce: randomUUID(), ofDeputy: randomUUID(), ended: randomUUID() }
  for (const [name, id] of Object.entries(ids))
    await superuser.query(
      `insert into jikimi.standing_approval (id, purposes, from_on, until_on, approved_by, approved_at, ended_by, ended_at)
       select $1, '{NO_SUCH_PURPOSE}', jikimi.today(), jikimi.today() + 30, $2, jikimi.now(), case when $3 then $2::uuid end,
         case when $3 then jikimi.now() end`,
      [id, people[name === 'ofDeputy' ? 'deputy' : 'chief'], name === 'ended'],
    )
  return ids
}

const RUNS = {
  ofOfficer: ['PREPARED', 'officer'],
  ofChief: ['PREPARED', 'chief'],
  ofSingle: ['PREPARED', 'single'],
  ofSecondSingle: ['PREPARED', 'secondSingle'],
  declined: ['DECLINED', 'officer'],
  declinedOfSingle: ['DECLINED', 'single'],
  running: ['RUNNING', 'officer'],
  done: ['DONE', 'officer'],
  certified: ['CERTIFIED', 'officer'],
  standing: ['RUNNING', null],
} as const

async function addRuns(superuser: Client, people: People, standing: string): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, [state, by]] of Object.entries(RUNS)) {
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.destruction_run (id, state, standing_id, day, due_until, purposes, reason_sealed, prepared_by, prepared_at,
         approved_by, approved_at, declined_by, declined_at, started_at, finished_at, certificate_number)
       select $1, $2::text, case when is_standing then $4::uuid end, jikimi.today(), jikimi.today(), '{CIVIL_COMPLAINT}',
         case when not is_standing then '\\x00'::bytea end, $3, jikimi.now(), case when is_decided and not is_standing then $5::uuid end,
         case when is_decided and not is_standing then jikimi.now() end, case when $2 = 'DECLINED' then $5::uuid end,
         case when $2 = 'DECLINED' then jikimi.now() end, case when is_decided then jikimi.now() end,
         case when $2 in ('DONE', 'CERTIFIED') then jikimi.now() end, case when $2 = 'CERTIFIED' then 'D-2026-000001' end
       from (select $3::uuid is null as is_standing, $2 in ('RUNNING', 'DONE', 'CERTIFIED') as is_decided) as it`,
      [ids[name], state, by && people[by], standing, people['chief']],
    )
  }
  return ids
}

/** Sent like the others; then nothing but the case's shape and the row of the register is left. */
async function addDestroyed({ house, superuser }: Beginning, run: string) {
  const { number } = (await sendInquiry(house.site(), { email: 'gone@example.kr' })).case
  const { rows } = await superuser.query<{ id: string; policy_version: string; received_in: string; day: string }>(
    `select gen_random_uuid() as id, p.digest as policy_version, to_char(jikimi.today(), 'YYYY-MM') as received_in,
       jikimi.today()::text as day
     from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id
       join jikimi.policy_version p on p.id = l.policy_version_id where c.number = $1`,
    [number],
  )
  const { id, day, ...of } = rows[0]!
  await superuser.query(
    `insert into jikimi.destroyed (id, run_id, collection_id, case_id, case_number, purpose, received_on, due_on, ground,
       policy_version_id, key_id, destroyed_at, buried_at)
     select $1, $2, l.id, c.id, c.number, c.purpose, jikimi.today(), jikimi.today(), 'PERIOD_ENDED', l.policy_version_id,
       gen_random_uuid(), jikimi.now(), jikimi.now()
     from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id where c.number = $3`,
    [id, run, number],
  )
  await quietly(
    superuser,
    `delete from jikimi.collection using jikimi.destroyed d where collection.id = d.collection_id`,
  )
  await quietly(
    superuser,
    'delete from jikimi.lookup_token where collection_id not in (select id from jikimi.collection)',
  )
  await quietly(
    superuser,
    `update jikimi.inquiry_case set collection_id = null, destroyed_at = jikimi.now(), state = 'CLOSED', closed_at = jikimi.now(),
       close_reason = 'DESTROYED' where number = $1`,
    [number],
  )
  const item = { ...of, id, case_number: number, key_id: id, purpose: 'CIVIL_COMPLAINT', ground: 'PERIOD_ENDED' }
  return { number, item: { ...item, due_on: day, destroyed_on: day } }
}

type Item = Parameters<typeof composeCertificate>[1][number]

/** As the job would have issued it. */
async function addCertificate({ house, superuser, people }: Beginning, run: string, item: Item): Promise<string> {
  const number = 'D-2026-000001'
  const now = house.clock.now()
  const statement = statementOf(item, 0)
  const { content, digest, root } = composeCertificate(
    {
      run_id: run,
      is_standing: false,
      prepared_by: people['officer']!,
      prepared_at: now,
      approved_by: people['chief']!,
      approved_role: 'CHIEF_PRIVACY_OFFICER',
      approved_at: now,
      started_at: now,
      destroyed_at: now,
      policy_version: item.policy_version,
      epoch: 2,
      began_at: now,
      shredded_at: now,
      openable_until: new Date(Math.ceil(now.getTime() / 3_600_000) * 3_600_000),
    },
    [item],
    [statement],
    { number, origin: 'log.example.kr', now },
  )
  const { text, salt, number: at } = statement
  await superuser.query(
    `update jikimi.destroyed set statement = $2, statement_number = $3, statement_salt = decode($4, 'base64'),
       statement_hash = sha256('\\x00'::bytea || $2::bytea) where id = $1`,
    [item.id, Buffer.from(text, 'utf8'), at, salt],
  )
  await superuser.query(
    `insert into jikimi.certificate (number, run_id, issued_at, collections, openable_until, content, digest, root)
     values ($1, $2, jikimi.now(), 1, jikimi.now() + interval '1 hour', $3, $4, $5)`,
    [number, run, content, Buffer.from(digest), Buffer.from(root)],
  )
  return number
}
