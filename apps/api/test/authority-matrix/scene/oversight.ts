import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { People } from './people.js'
import type { Ids } from './rights.js'

interface Oversight {
  readonly unlocks: Ids
  readonly ruleChanges: Ids
  readonly exceptions: Ids
  readonly siteKeys: Ids
}

/** Asked unlocks, staged rules, declared exceptions and site keys, one in each state that matters. */
export async function addOversight(superuser: Client, people: People): Promise<Oversight> {
  const add = async (text: string, values: readonly unknown[]): Promise<string> => {
    const id = randomUUID()
    await superuser.query(text, [id, ...values])
    return id
  }
  const unlock = (name: string, by?: string) =>
    add(
      `insert into jikimi.reveal_unlock (id, account_id, reason, asked_at, decided_by, decided_at)
       select $1, $2, '문의가 몰렸습니다.', jikimi.now(), $3, case when $3::uuid is not null then jikimi.now() end`,
      [people[name], by ? people[by] : null],
    )
  const ruleChange = (rule: string, value: number, inHours: number) =>
    add(
      `insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
       values ($1, $2, $3, '지어낸 까닭', $4, jikimi.now(), jikimi.now() + make_interval(hours => $5))`,
      [rule, value, people['officer'], inHours],
    )
  const exception = (name: string, deputy: string, isAccepted: boolean, isEnded = false) =>
    add(
      `insert into jikimi.separation_exception (id, rule, account_id, deputy_id, authority, declared_by, declared_at, accepted_at, ended_at, ended_by)
       select $1, 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', $2, $3, '내부관리계획 제3조', $4, jikimi.now(),
         case when $5 then jikimi.now() end, case when $6 then jikimi.now() end, case when $6 then $4::uuid end`,
      [people[name], people[deputy], people['administrator'], isAccepted, isEnded],
    )
  const siteKey = (label: string, isEnded: boolean) =>
    add(
      `insert into jikimi.site_key (id, key_digest, label, origins, created_at, created_by, ended_at, ended_by, documents)
       select $1, sha256(gen_random_uuid()::text::bytea), $2, array['https://example.kr'], jikimi.now(), $3,
         case when $4 then jikimi.now() end, case when $4 then $3::uuid end, '{}'`,
      [label, people['administrator'], isEnded],
    )
  return {
    unlocks: {
      ofHandler: await unlock('handler'),
      ofColleague: await unlock('colleague'),
      ofChief: await unlock('chief'),
      ofOfficer: await unlock('officer'),
      decided: await unlock('over', 'chief'),
    },
    ruleChanges: {
      staged: await ruleChange('REVEALS_PER_HOUR', 50, 48),
      inForce: await ruleChange('RIGHTS_REVIEW_MONTHS', 2, 0),
    },
    exceptions: {
      inForce: await exception('single', 'deputy', true),
      ofSecondSingle: await exception('secondSingle', 'officerDeputy', true),
      unused: await exception('officerDeputy', 'deputy', true),
      toAccept: await exception('officer', 'archivist', false),
      ended: await exception('officer', 'deputy', false, true),
    },
    siteKeys: { live: await siteKey('live', false), ended: await siteKey('ended', true) },
  }
}
