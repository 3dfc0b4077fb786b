import { conditions, type FunctionCondition } from './function-condition.js'

const KEEPS = 'jikimi.actor_keeps_register()'

/** What functions of the guard decide by themselves about links and visits, letters, the desk, meetings and the register. */
export const FUNCTION_CONDITIONS: readonly FunctionCondition[] = [
  ...conditions(
    'open_visit',
    ['jikimi.actor_site() is null', 'false', 'open a link'],
    ['and k.spent_at is null', '', 'open a spent link'],
    ['and jikimi.now() < k.until_at', '', 'open a link that is too old'],
    ['and not jikimi.is_restricted(k.collection_id)', '', 'open a restricted link'],
  ),
  ...conditions(
    'ask_renewal',
    ['jikimi.actor_site() is null', 'false', 'ask for a new link'],
    ['or jikimi.is_restricted(known.collection_id)', '', 'ask for a new link to what is restricted'],
    ['jikimi.is_conversation_over(known.id) or', '', 'ask for a new link after all is over'],
  ),
  ...conditions(
    'actor_visit',
    ['and v.ended_at is null', '', 'see on which case they visit'],
    ['and jikimi.now() < v.until_at', '', 'see on which case they visit'],
    ['and not jikimi.is_restricted(v.collection_id)', '', 'see on which case they visit'],
  ),
  ...conditions(
    'holds_letter',
    ['and c.handler_id = jikimi.actor_account()', '', 'note that their letter came back'],
    ['and c.purpose = any (jikimi.actor_working_purposes())', '', 'send again with a lapsed attendance'],
    ['and not jikimi.is_restricted(c.collection_id)', '', 'send again to what is restricted'],
  ),
  ...conditions('note_bounce', [`and delivery_state = 'SENT'`, '', 'note that a letter came back that did']),
  ...conditions('send_again', [`m.delivery_state in ('FAILED', 'BOUNCED') and`, '', 'send again what was sent']),
  ...conditions(
    'reopen_case',
    ['and c.version = seen', '', 'open a closed case again as they never saw it'],
    ['and jikimi.is_now(at)', '', 'open a closed case again yesterday'],
    [`and c.state = 'CLOSED'`, '', 'open again what is not closed'],
    ['and c.purpose = any (jikimi.actor_working_purposes())', '', 'open a closed case again'],
    ['and not jikimi.is_restricted(c.collection_id)', '', 'open again what is restricted'],
  ),
  ...conditions('bounce_letter', [`and m.delivery_state = 'SENT'`, '', 'note as returned what a visitor wrote']),
  ...conditions('bounces_of', [
    'and c.purpose = any (jikimi.actor_purposes())',
    '',
    'learn how often letters of a case came back',
  ]),
  ...conditions('former_handlers', [
    'wanted = any (jikimi.actor_purposes()) and',
    '',
    'learn who held cases and is designated no more',
  ]),
  ...conditions(
    'release_cases',
    [`not jikimi.actor_has('PRIVACY_OFFICER') or`, '', 'give back the cases of a colleague'],
    ['holder = jikimi.actor_account()', 'false', 'give back their own'],
    [
      'coalesce(substitute in (holder, jikimi.actor_account()), false)',
      'false',
      'give the cases of a colleague to themselves',
    ],
  ),
  ...conditions('free_times', ['a.case_id = jikimi.actor_visit()', 'true', 'learn which times are free']),
  ...conditions('is_offered', ['and a.case_id = jikimi.actor_visit()', '', 'learn what was offered to another']),
  ...conditions('restricted_collections', [`or (select ${KEEPS})`, '', 'learn how one stands to what is restricted']),
  ...conditions('actor_keeps_register', [`jikimi.actor_has('PRIVACY_OFFICER') and`, '', 'keep the register']),
  ...conditions(
    'pair_standing',
    [KEEPS, 'true', 'learn how two stand to each other'],
    ['and second <> all (jikimi.restricted_collections())', '', 'learn how one stands to what is restricted'],
    ['and first <> all (jikimi.restricted_collections())', '', 'learn how what is restricted stands to one'],
  ),
  ...conditions(
    'is_undecided',
    [KEEPS, 'true', 'learn that two are undecided'],
    ['and other <> all (jikimi.restricted_collections())', '', 'learn that a restricted one is undecided'],
    ['and one <> all (jikimi.restricted_collections())', '', 'learn that one is undecided with what is restricted'],
  ),
  ...conditions(
    'persons_of',
    [`(select ${KEEPS})`, 'true', 'learn who is one person'],
    [
      'and w.id <> all ((select jikimi.restricted_collections())::uuid[])',
      '',
      'learn who is one person with what is restricted',
    ],
    [
      'where p.id <> all ((select jikimi.restricted_collections())::uuid[])',
      '',
      'learn of a restricted one by who is one person with it',
    ],
  ),
  ...conditions(
    'accesses_of',
    [`(select ${KEEPS})`, 'true', 'learn who saw somebody'],
    ['and l.id <> all ((select jikimi.restricted_collections())::uuid[])', '', 'learn who saw a restricted one'],
  ),
  ...conditions(
    'dealings_of',
    [`(select ${KEEPS})`, 'true', 'learn what was dealt with'],
    [`and m.direction <> 'HANDOVER'`, '', 'learn of notes among colleagues'],
    [
      'and o.collection_id <> all ((select jikimi.restricted_collections())::uuid[])',
      '',
      'learn what was dealt with a restricted one',
    ],
  ),
  ...conditions('media_due', ['where m.destroyed_at is null and (', 'where true or (', 'learn when media are due']),
  ...conditions(
    'medium_destruction_fits',
    ['or new.destroyed_on < it.taken_on', '', 'record a destruction before it was taken', 'medium_destruction'],
    ['or new.destroyed_on > jikimi.today()', '', 'record a destruction of tomorrow', 'medium_destruction'],
    ['kept.is_held or', '', 'record a destruction of what a hold keeps', 'medium_destruction'],
    [
      `if new.ground = 'PERIOD_ENDED' and`,
      'if false and',
      'record that its period has ended too early',
      'medium_destruction',
    ],
    ['if new.people_left >= it.people', 'if false', 'record a part by which nobody went', 'medium_destruction'],
    [
      'if not (it.kind = any',
      'if false and not (it.kind = any',
      'record a way that does not fit',
      'medium_destruction',
    ],
    [`and a.state = 'ACTIVE'`, '', 'name a witness who is suspended', 'medium_destruction'],
    [
      `and r.role in ('PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'HANDLER')`,
      '',
      'name a witness who only audits',
      'medium_destruction',
    ],
  ),
]
