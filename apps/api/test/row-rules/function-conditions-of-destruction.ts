import { conditions, conditionsGiven, type FunctionCondition } from './function-condition.js'

const NOT_OFFICER = 'not jikimi.actor_is_officer()'
const SEEN = 'and h.version = seen'
const TOO_LATE = `review > (jikimi.today() + interval '6 months')::date`

/** That a released hold is not touched, the trigger `hold_keeps` decides again: taken out here, it is refused there. */
const HOLDS: readonly FunctionCondition[] = [
  ...conditions(
    'place_hold',
    [NOT_OFFICER, 'false', 'place a hold'],
    ['cardinality(numbers) not between 1 and 200 or', '', 'place a hold over too many'],
    ['cardinality(numbers) not between 1 and 200 or', '', 'place a hold over nothing'],
    ['or review <= jikimi.today()', '', 'place a hold that is to be looked at today'],
    [`or ${TOO_LATE}`, '', 'place a hold for more than half a year'],
    ['and c.collection_id is not null', '', 'place a hold over what is gone'],
  ),
  ...conditions(
    'review_hold',
    [`${NOT_OFFICER} or`, '', 'look at a hold again'],
    ['review <= jikimi.today() or', '', 'look at a hold again today'],
    [`or ${TOO_LATE}`, '', 'look at a hold again in a year'],
    [SEEN, '', 'look at a hold as they never saw it'],
  ),
  ...conditions(
    'ask_hold_release',
    [NOT_OFFICER, 'false', 'ask to release a hold'],
    [SEEN, '', 'ask to release a hold as they never saw it'],
    ['and h.release_asked_at is null', '', 'ask twice to release a hold'],
  ),
  ...conditions(
    'keep_hold',
    [NOT_OFFICER, 'false', 'keep a hold'],
    [SEEN, '', 'keep a hold as they never saw it'],
    ['and h.release_asked_at is not null', '', 'keep what nobody asked to release'],
  ),
  ...conditions(
    'release_hold',
    [NOT_OFFICER, 'false', 'release a hold that another asked to release'],
    [SEEN, '', 'release a hold as they never saw it'],
    // Constraints hold these two again, and answer with another code than "no row"
    ['and h.release_asked_by <> jikimi.actor_account()', '', 'release a hold that another asked to release'],
    [`and h.release_asked_at <= jikimi.now() - interval '24 hours'`, '', 'release a hold within a day'],
  ),
]

const APPROVES = 'and jikimi.actor_approves_after(r.prepared_by)'

/** That only what is prepared is approved, and an approval ends once, triggers decide again. */
const APPROVALS: readonly FunctionCondition[] = [
  ...conditions(
    'prepare_destruction',
    [`not jikimi.actor_has('PRIVACY_OFFICER')`, 'false', 'prepare a destruction'],
    ['until > jikimi.today() + 7', 'false', 'prepare a destruction far ahead'],
    [`r.standing = 'FREE' and`, '', 'prepare what is held'],
    ['r.due_on <= until and', '', 'prepare what is not due'],
    ['and r.purpose = any (wanted)', '', 'prepare another purpose'],
    ['and not jikimi.is_in_a_run(r.collection_id)', '', 'prepare what is being destroyed'],
  ),
  ...conditions(
    'approve_destruction',
    ['not jikimi.actor_is_fresh()', 'false', 'approve a destruction'],
    ['and r.version = seen', '', 'approve a destruction as they never saw it'],
    [APPROVES, '', 'approve a destruction'],
  ),
  ...conditions(
    'decline_destruction',
    ['and r.version = seen', '', 'decline a destruction as they never saw it'],
    [`and r.state = 'PREPARED'`, '', 'decline what was declined'],
    [APPROVES, '', 'decline a destruction'],
  ),
  ...conditions(
    'actor_approves_after',
    [`jikimi.actor_has('CHIEF_PRIVACY_OFFICER')`, 'true', 'decline a destruction'],
    ['preparer = any (jikimi.actor_deputises_for())', 'true', 'decline a destruction'],
    ['and preparer <> jikimi.actor_account()', '', 'decline what they prepared'],
  ),
  ...conditions(
    'grant_standing_approval',
    [
      `not (jikimi.actor_has('CHIEF_PRIVACY_OFFICER') or cardinality(jikimi.actor_deputises_for()) > 0) or`,
      '',
      'approve what expires for a while',
    ],
    ['or not jikimi.actor_is_fresh()', '', 'approve what expires for a while'],
    ['first < jikimi.today() or', '', 'approve what expired'],
    [`or last > (jikimi.today() + interval '1 year')::date`, '', 'approve what expires for years'],
  ),
  ...conditions(
    'end_standing_approval',
    [NOT_OFFICER, 'false', 'end a standing approval'],
    ['and s.version = seen', '', 'end a standing approval as they never saw it'],
  ),
]

const OVERSEES = '(select jikimi.actor_oversees_retention())'
const OFFICER = '(select jikimi.actor_is_officer())'

const TOLD: readonly FunctionCondition[] = [
  ...conditions(
    'retention_forecast',
    [OVERSEES, 'true', 'read the forecast'],
    ['and r.due_on <= until', '', 'read a forecast of the past'],
    ['and (wanted is null or r.purpose = wanted)', '', 'read a forecast of another purpose'],
  ),
  // Asked within as well, where it only spares the work
  ...conditions('retention_counts', [`having ${OVERSEES}`, '', 'read what waits in numbers']),
  ...conditions(
    'retention_list',
    [OFFICER, 'true', 'list what is due one by one'],
    ['(wanted is null or v.purpose = wanted)', 'true', 'list what nothing is kept for'],
  ),
  ...conditions(
    'retention_of',
    ['r.collection_id = any (wanted) and', '', 'learn until when a case is kept'],
    [OFFICER, 'true', 'learn until when a case is kept'],
    ['r.purpose = any ((select jikimi.actor_purposes())::text[])', 'true', 'learn until when a case is kept'],
    [
      'and r.collection_id <> all ((select jikimi.restricted_collections())::uuid[])',
      '',
      'learn until when what is restricted is kept',
    ],
  ),
  ...conditions(
    'run_counts',
    ['i.run_id = any (wanted) and', '', 'read how no run goes'],
    [OVERSEES, 'true', 'read how a run goes'],
    ['r.prepared_by = any ((select jikimi.actor_deputises_for())::uuid[])', 'true', 'read how a run goes'],
  ),
  ...conditions(
    'destruction_proof',
    ['and jikimi.actor_site() is not null', '', 'look up a certificate'],
    ['and jikimi.actor_site() is not null', '', 'look up a case that is gone'],
    ['c.number = asked and', '', 'look up what is not there'],
    ['d.case_number = asked and', '', 'look up what is not there'],
  ),
]

const COVERED = `(standing.id is null or r.purpose <> all (standing.purposes)
          or r.ground not in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED'))`
const NOTHING_SAID = [`when run.standing_id is not null and ${COVERED} then 'NOT_APPROVED'`, ''] as const

/**
 * What is not due, free and covered is put aside first, and left out again of what goes: each of the two is taken out with
 * the other gone, too; an approval that is not in force has no purposes. That a run stands on somebody else's approval, constraints decide again; that what is put aside
 * stays so, the trigger `item_keeps`.
 */
const DESTROYING: readonly FunctionCondition[] = [
  ...conditions(
    'destroy_collections',
    [`current_setting('transaction_isolation') <> 'read committed'`, 'false', 'destroy in an older snapshot'],
    ['cardinality(wanted) > 200', 'false', 'destroy more than two hundred at once'],
    [`or run.state <> 'RUNNING'`, '', 'destroy with what is over'],
    ['and s.ended_at is null', '', 'destroy with an approval that ended'],
    ['and today between s.from_on and s.until_on', '', 'destroy with an approval that is to come'],
    [`when r.standing <> 'FREE' then r.standing`, '', 'put aside what is held'],
    [`when r.standing <> 'FREE' then r.standing`, '', 'put aside what is asked about'],
    [
      `when r.due_on > greatest(run.due_until, today) then 'NOT_DUE'`,
      'when false then null',
      'put aside what is not due',
    ],
    ['or r.purpose <> all (standing.purposes)', '', 'put aside a purpose that an approval does not cover'],
    [`or r.ground not in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED')`, '', 'put aside what an approval does not cover'],
    ['and r.due_on <= today', '', 'destroy what is due in three days'],
    [
      'i.run_id = wanted_run and i.collection_id = any (wanted)',
      'i.collection_id = any (wanted)',
      'destroy what is not in the run',
    ],
  ),
  ...conditionsGiven(
    'destroy_collections',
    ['(select v.* from jikimi.retention v where v.collection_id = any (wanted)) r', 'jikimi.retention r'],
    [
      'i.run_id = wanted_run and i.collection_id = any (wanted)',
      'i.run_id = wanted_run',
      'destroy what is not in the run',
    ],
  ),
  ...conditionsGiven(
    'destroy_collections',
    [`when r.standing <> 'FREE' then r.standing`, ''],
    [`and r.standing = 'FREE'`, '', 'destroy what is held'],
    [`and r.standing = 'FREE'`, '', 'destroy what is asked about'],
  ),
  ...conditionsGiven(
    'destroy_collections',
    NOTHING_SAID,
    ['and r.purpose = any (standing.purposes)', '', 'destroy another purpose with a standing approval'],
    [`and r.ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED')`, '', 'destroy what was withdrawn with a standing approval'],
  ),
]

const DUE = `r.standing = 'FREE' and r.due_on <= jikimi.today()`

const RUNS: readonly FunctionCondition[] = [
  // At whatever hour this is asked
  ...conditionsGiven(
    'make_standing_run',
    [`(jikimi.now() at time zone 'Asia/Seoul')::time < '18:00'`, 'false'],
    ['and s.ended_at is null', '', 'make a run of an ended approval'],
    ['and jikimi.today() between s.from_on and s.until_on', '', 'make a run of an approval to come'],
    [
      'or exists (select 1 from jikimi.destruction_run r where r.standing_id = wanted and r.day = jikimi.today())',
      '',
      'make the run of a day twice',
    ],
    [DUE, 'r.due_on <= jikimi.today()', 'make a run of what is held'],
    [DUE, `r.standing = 'FREE'`, 'make a run of what is not due'],
    ['and r.purpose = any (standing.purposes)', '', 'make a run of nothing'],
    [`and r.ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED')`, '', 'make a run of what is withdrawn'],
    ['and not jikimi.is_in_a_run(r.collection_id)', '', 'make a run of what a run destroys already'],
  ),
  ...conditions(
    'finish_run',
    [`and r.state = 'RUNNING'`, '', 'finish what is done'],
    [`i.state = 'WAITING' or`, '', 'finish a run that goes on'],
    [`or (i.state = 'FAILED' and i.tries < 3)`, '', 'finish a run that is tried again'],
    ['and i.tries < 3', '', 'finish a run that failed for good'],
    [
      'and not exists (select 1 from jikimi.destroyed d where d.run_id = wanted and d.buried_at is null)',
      '',
      'finish a run whose keys are not buried',
    ],
  ),
  // That the run is over, `runs_to_certify` decides again
  ...conditions(
    'certify_run',
    ['ready.run_id is null or', '', 'certify a run before a turn'],
    ['or jikimi.rows_left_of(wanted) <> 0', '', 'certify a run of which something is left'],
    [`said->>'number' <> jikimi.next_certificate_number() or`, '', 'certify under another number'],
    [`or said->>'runId' <> wanted::text`, '', 'certify what is said of another run'],
    [
      `or (said->>'openableUntil')::timestamptz <> ready.openable_until`,
      '',
      'certify that copies opened for less long',
    ],
    [`or said->>'root' <> encode(root, 'base64')`, '', 'certify another root'],
    [`or (said->'turn'->>'epoch')::integer <> ready.epoch`, '', 'certify by another turn'],
    [`or not jikimi.is_now((said->>'issuedAt')::timestamptz)`, '', 'certify as of last year'],
    [`stated <> (said->>'collections')::integer or`, '', 'certify more than there is'],
    [
      'or exists (select 1 from jikimi.destroyed d where d.run_id = wanted and d.statement is null)',
      '',
      'certify nothing of a run',
    ],
    [
      'and d.run_id = wanted and d.statement is null;',
      'and d.statement is null;',
      'certify what another run destroyed',
    ],
  ),
]

/** What functions of the guard decide by themselves about holds, runs, destroying, certifying and what is told of them. */
export const FUNCTION_CONDITIONS_OF_DESTRUCTION: readonly FunctionCondition[] = [
  ...HOLDS,
  ...APPROVALS,
  ...TOLD,
  ...DESTROYING,
  ...RUNS,
]
