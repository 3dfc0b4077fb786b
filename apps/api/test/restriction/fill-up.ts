import type { Scene } from '../authority-matrix/scene/a-scene.js'
import { quietly } from '../authority-matrix/scene/as-staff.js'

/** What the scene of the matrix has none of: a row in each table that leads to a collection. */
export async function fillUp({ superuser, cases, people, runs, alerts, ...scene }: Scene): Promise<void> {
  const { mine, colleagues } = cases.ids
  await fillRequest(superuser, scene.requests['decided']!, scene.targets['decided']!)
  await quietly(
    superuser,
    `insert into jikimi.reveal (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
     select gen_random_uuid(), id, collection_id, $2, '{EMAIL}', 'ANSWERING', jikimi.now(), jikimi.now() + interval '5 minutes' from jikimi.inquiry_case where id = $1`,
    [mine, people['handler']],
  )
  await quietly(
    superuser,
    `insert into jikimi.link_renewal (id, case_id, collection_id, asked_at, delivery_state, delivery_tried_at)
     select gen_random_uuid(), id, collection_id, jikimi.now(), how, case when how = 'SENDING' then jikimi.now() end
     from jikimi.inquiry_case, unnest(array['QUEUED', 'SENDING']) how where id = $1`,
    [colleagues],
  )
  for (const run of [runs['ofOfficer'], runs['running']])
    await quietly(
      superuser,
      `insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
       select $2, collection_id, id, number, purpose, jikimi.today(), 'PERIOD_ENDED' from jikimi.inquiry_case where id = $1`,
      [cases.ids.closed, run],
    )
  // Of what the scene destroyed in passing
  await quietly(
    superuser,
    'delete from jikimi.lookup_token where collection_id not in (select id from jikimi.collection)',
  )
  await quietly(
    superuser,
    `update jikimi.case_message set delivery_state = 'QUEUED', delivery_tried_at = null, bounces = 0,
     bounced_at = null, bounce_reason = null where id in (select id from jikimi.case_message where case_id = $1 and direction = 'TO_VISITOR' limit 1)`,
    [colleagues],
  )
  await quietly(superuser, `update jikimi.alert set case_numbers = array[$2] where id = any ($1::uuid[])`, [
    [alerts['asked'], alerts['raised']],
    cases.numbers.mine,
  ])
}

/** What is decided of a target and proposed for it; a link to an own page. */
async function fillRequest(superuser: Scene['superuser'], request: string, target: string): Promise<void> {
  await quietly(
    superuser,
    `with made as (
       insert into jikimi.request_decision (id, request_id, round, outcome, decided_by, decided_at)
       select gen_random_uuid(), id, 1, 'WHOLE', decided_by, decided_at from jikimi.rights_request where id = $1 returning id)
     insert into jikimi.decision_part (decision_id, target_id, outcome) select id, $2, 'GRANTED' from made`,
    [request, target],
  )
  await quietly(
    superuser,
    `insert into jikimi.request_correction (id, request_id, target_id, item, is_masked, proposed_at)
     values (gen_random_uuid(), $1, $2, 'NAME', false, jikimi.now())`,
    [request, target],
  )
  await quietly(
    superuser,
    `insert into jikimi.own_link (id, collection_id, locale, asked_at, delivery_state)
     select gen_random_uuid(), collection_id, 'KO', jikimi.now(), 'QUEUED' from jikimi.request_target where id = $1`,
    [target],
  )
}

/** As the receipt of a request does it, of the one that asks for a suspension where there is one; over every collection that isn't restricted already. */
export const restrictAll = ({ superuser }: Pick<Scene, 'superuser'>): Promise<unknown> =>
  superuser.query(
    `insert into jikimi.restriction (id, collection_id, began_at, request_id)
     select gen_random_uuid(), l.id, jikimi.now(), (select r.id from jikimi.rights_request r join jikimi.request_target t on t.request_id = r.id
       where t.collection_id = l.id and r.kind = 'SUSPENSION' and r.state = 'NOTIFIED' limit 1)
     from jikimi.collection l where not jikimi.is_restricted(l.id) and l.purpose <> 'RIGHTS_REQUEST'`,
  )

export const liftAll = ({ superuser }: Pick<Scene, 'superuser'>): Promise<unknown> =>
  superuser.query('update jikimi.restriction set ended_at = jikimi.now() where ended_at is null')

/** In three hours, so that its visitor is to be reminded of it today. */
export const makeReminderDue = ({
  superuser,
  appointments,
}: Pick<Scene, 'superuser' | 'appointments'>): Promise<void> =>
  quietly(
    superuser,
    `update jikimi.appointment set starts_at = t.at, ends_at = t.at + make_interval(mins => minutes)
     from (select jikimi.now() + interval '3 hours' as at offset 0) t where id = $1`,
    [appointments['fixed']],
  )
