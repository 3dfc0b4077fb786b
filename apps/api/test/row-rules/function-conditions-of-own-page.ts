import { conditions, type FunctionCondition } from './function-condition.js'

const NO_SITE = 'jikimi.actor_site() is null'
const NO_PERSON = 'not jikimi.actor_is_own()'

const VISITS: readonly FunctionCondition[] = [
  ...conditions('ask_own_link', [NO_SITE, 'false', 'ask for a link']),
  ...conditions(
    'open_own_visit',
    [NO_SITE, 'false', 'open a link to a page of their own'],
    ['coalesce(jikimi.mandate_opens(opened.mandate_id), false)', 'true', 'open the link of a mandate that was revoked'],
    ['or opened.spent_at is not null or', 'or', 'open a link twice'],
    ['or opened.until_at <= at', '', 'open a link the day after'],
  ),
  ...conditions(
    'own_visit_of',
    ['and v.ended_at is null', '', 'be on their own page'],
    ['and jikimi.now() < v.until_at', '', 'be on their own page'],
    ['not coalesce(jikimi.mandate_opens(found_visit.mandate_id), false)', 'false', 'be on their own page'],
  ),
  ...conditions(
    'mandate_opens',
    [`and m.state = 'ACCEPTED'`, '', 'be on their own page'],
    ['and jikimi.today() between m.from_on and m.until_on', '', 'be on their own page'],
  ),
  ...conditions('end_own_visit', ['and ended_at is null', 'and false', 'leave their page']),
]

const SEEN: readonly FunctionCondition[] = [
  ...conditions(
    'actor_own',
    ['v.mandate_id is null and', '', 'be on it for themselves'],
    [`and l.purpose <> 'RIGHTS_REQUEST'`, '', 'be on it with what they asked'],
  ),
  ...conditions('actor_is_own', ['where v.mandate_id is null', '', 'lift what a mandate had suspended']),
  ...conditions(
    'own_held',
    ['v.mandate_id is null and', '', 'see it by a mandate'],
    [
      '(jikimi.actor_site() is not null or visit_token = jikimi.session_token())',
      'true',
      'see what is held of who visits',
    ],
    [`and l.purpose <> 'RIGHTS_REQUEST'`, '', 'see held what is no answer'],
  ),
  ...conditions(
    'own_looks',
    ['l.id = any (jikimi.actor_own())', 'true', 'see who looked'],
    [
      `and (r.purpose is not null or r.duty in ('REGISTER', 'RIGHTS_REQUEST', 'DESTRUCTION'))`,
      '',
      'see who was inspected',
    ],
  ),
  ...conditions(
    'actor_own_requests',
    ['visit.mandate_id is not null', 'false', 'see their request'],
    ['and r.verified_at is not null', '', 'see what another asked and nobody proved'],
    ['o.collection_id <> all (mine)', 'false', 'see what another asked about them as well'],
  ),
  ...conditions('own_requests', [
    'where r.id = any ((select jikimi.actor_own_requests())::uuid[])',
    'where true',
    `see another's request`,
  ]),
  ...conditions('own_requests', [
    'and (r.verified_at is not null or t.collection_id = any ((select jikimi.actor_own())::uuid[]))',
    '',
    'see cases that they only named',
  ]),
  ...conditions(
    'is_told_own',
    ['jikimi.is_own_request(wanted) and', '', 'learn it of what another asked about them as well'],
    ['and r.verified_at is not null', '', 'learn it of what they are not proven to be'],
  ),
  ...conditions('own_notices', [
    'n.request_id = any ((select jikimi.actor_own_requests())::uuid[])',
    'true',
    'see what another was told',
  ]),
  ...conditions('own_destroyed', [
    'and jikimi.is_told_own(t.request_id, t.collection_id)',
    '',
    'see gone what they only named',
  ]),
  ...conditions(
    'own_targets',
    ['and t.collection_id = any (jikimi.actor_own())', '', `find what is another's`],
    ['and wanted = any ((select jikimi.actor_own_requests())::uuid[])', '', `find theirs in another's`],
  ),
  ...conditions(
    'own_mandates',
    [NO_PERSON, 'false', 'see who acts for them by their mandate'],
    ['m.request_id = any ((select jikimi.actor_own_requests())::uuid[])', 'true', 'see who acts for another'],
    [`and m.state in ('PROPOSED', 'ACCEPTED')`, '', 'see who acted for them'],
    ['and m.until_on >= jikimi.today()', '', 'see who acts no more'],
  ),
]

const PROVEN: readonly FunctionCondition[] = [
  ...conditions(
    'prove_own_requests',
    [NO_SITE, 'false', 'prove what asked for a link'],
    ['visit.collection_id is null', 'false', 'prove what asked when the visit is over'],
    ['r.id = any (jikimi.mandate_requests(visit.mandate_id)) or', 'true or', 'prove what another asked'],
    ['r.id = any (jikimi.mandate_requests(visit.mandate_id)) or', '', `prove an agent's contact`],
    ['visit.mandate_id is null and', '', 'prove by an agent what the person asked'],
    ['if several then perform', 'if false then perform', 'prove it where several are found'],
  ),
  ...conditions(
    'prove_made_request',
    ['not jikimi.is_own_request(wanted) or', '', 'prove what another made'],
    [`or ${NO_PERSON}`, '', 'prove what a mandate is for'],
    [`and r.channel = 'WEB'`, '', 'prove what came by e-mail'],
    ['and r.registered_at >= visit.opened_at', '', 'prove what they made before'],
    ['if visit.is_shared then', 'if false then', 'prove by themselves what they made'],
  ),
  ...conditions(
    'lift_own_suspension',
    ['not jikimi.is_own_request(wanted) or', '', 'lift what another had suspended'],
    [`or ${NO_PERSON}`, '', 'lift what a mandate had suspended'],
    [`asked.kind <> 'SUSPENSION' or`, '', 'lift what is no suspension'],
    [`asked.state not in ('NOTIFIED', 'CLOSED')`, 'false', 'lift before they are told'],
    [`or coalesce(asked.outcome, 'REFUSED') = 'REFUSED'`, '', 'lift what was refused'],
  ),
]

const LINKS: readonly FunctionCondition[] = [
  ...conditions(
    'look_up_own_links',
    [
      `and (l.purpose <> 'RIGHTS_REQUEST' or jikimi.is_proven_request(l.id))`,
      '',
      'take one that only an unproven request is known by',
    ],
    ['or not jikimi.own_links_left(anchor)', '', 'take a fourth a day'],
  ),
  ...conditions('is_proven_request', [
    'and (r.verified_at is not null or r.registered_by is not null)',
    '',
    'take one that only an unproven request is known by',
  ]),
  ...conditions('own_links_left', ['< 3', '< 300', 'take a fourth a day']),
  ...conditions('note_own_link', [`and k.delivery_state = 'SENDING'`, '', 'note a link that nobody sends']),
]

/** What a page of one's own is opened, shown and used by. */
export const FUNCTION_CONDITIONS_OF_OWN_PAGE = [...VISITS, ...SEEN, ...PROVEN, ...LINKS]
