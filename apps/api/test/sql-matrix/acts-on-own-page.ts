import { actsOn } from './act.js'
import { APP, NOBODY, OWN, PERSONS, SITES, WORKERS } from './groups.js'

const opened = (link: string): string =>
  `select 1 from jikimi.open_own_visit('${link}', 'new visit') o where o.outcome = 'OPENED'`

const VISITS = actsOn(
  'functions',
  ['ask for a link', `select jikimi.ask_own_link({new}, 2, sha256('x'), 'KO', '{}')`, SITES],
  ['open a link to a page of their own', opened('own link'), SITES],
  ['open a link twice', opened('spent own link'), NOBODY],
  ['open a link the day after', opened('old own link'), NOBODY],
  ['open what is no link to any page', opened('own link of somebody'), NOBODY],
  [`open an agent's link`, opened('agent link'), SITES],
  ['open the link of a mandate that was revoked', opened('link of revoked agent'), NOBODY],
  ['be on their own page', 'select 1 where jikimi.actor_own_visit() is not null', OWN],
  ['be on it by a mandate', 'select 1 where jikimi.actor_own_mandate() is not null', ['agent']],
  ['be on it for themselves', 'select 1 where cardinality(jikimi.actor_own()) > 0', PERSONS],
  ['be on it with what they asked', 'select 1 where {asked waiting one} = any (jikimi.actor_own())', NOBODY],
  ['be told who they are', `select * from jikimi.session_actor() a where a.kind = 'OWN'`, OWN],
  ['see what their visit is', 'select * from jikimi.own_visit_facts()', OWN],
  ['leave their page', `select jikimi.end_own_visit(); select 1 where jikimi.actor_own_visit() is null`, APP],
  [
    `leave another's page`,
    'select jikimi.end_own_visit(); select 1 where jikimi.actor_own_visit() is not null',
    NOBODY,
  ],
)

const held = (visit: string): string => `select * from jikimi.own_held('${visit}')`
const own = (from: string, where: string): string => `select 1 from jikimi.${from}() o where o.${where}`

const SEEN = actsOn(
  'functions',
  ['see what is held of who visits', held('own visit'), [...SITES, 'visitorOwn']],
  ['see it when the visit ended', held('own visit ended'), NOBODY],
  ['see it when the visit is over', held('own visit over'), NOBODY],
  ['see it by a mandate', held('own visit of agent'), NOBODY],
  [
    'see held what is no answer',
    `select 1 from jikimi.own_held('own visit') h where h.purpose = 'RIGHTS_REQUEST'`,
    NOBODY,
  ],
  ['see who looked', own('own_looks', 'number is not null').replace('own_looks()', 'own_looks(100)'), PERSONS],
  [
    'see who was inspected',
    own('own_looks', `duty = 'ACCESS_CONTROL'`).replace('own_looks()', 'own_looks(100)'),
    NOBODY,
  ],
  ['see their request', own('own_requests', 'id = {waiting one}'), PERSONS],
  ['see their request by a mandate', own('own_requests', 'id = {mandated}'), OWN],
  ['see by a mandate what it is not for', own('own_requests', 'id = {deletion beside}'), NOBODY],
  ['see by a mandate what was asked without it', own('own_requests', 'id = {asked beside}'), NOBODY],
  [`see another's request`, own('own_requests', 'id = {received}'), NOBODY],
  [`see what another asked about them as well`, own('own_requests', 'id = {about several}'), NOBODY],
  [`see what another asked and nobody proved`, own('own_requests', 'id = {unproven of another}'), NOBODY],
  ['see a request about them', own('own_requests', 'id = {late}'), PERSONS],
  ['see the cases of their request', own('own_requests', `id = {waiting one} and 'open' = any (o.cases)`), PERSONS],
  ['see cases that they only named', own('own_requests', `id = {unproven} and cardinality(o.cases) > 0`), NOBODY],
  ['see what they were told', own('own_notices', 'request_id = {access told}'), PERSONS],
  [`see what another was told`, own('own_notices', 'request_id = {access whole}'), NOBODY],
  ['see what of it is gone', own('own_destroyed', `case_number = 'gone'`), PERSONS],
  ['see gone what they only named', own('own_destroyed', `case_number = 'gone and done'`), NOBODY],
  ['find what a request is about', 'select * from jikimi.own_targets({waiting one})', PERSONS],
  [`find what is another's`, 'select * from jikimi.own_targets({unproven})', NOBODY],
  [`find theirs in another's`, 'select * from jikimi.own_targets({about several})', NOBODY],
  ['see who acts for them', own('own_mandates', 'id = {mandate proposed}'), PERSONS],
  ['see who acts for them by their mandate', own('own_mandates', 'id = {mandate in force}'), PERSONS],
  ['see who acted for them', own('own_mandates', 'id = {mandate revoked}'), NOBODY],
  ['see who acts no more', own('own_mandates', 'id = {mandate over}'), NOBODY],
  [`see who acts for another`, own('own_mandates', 'id = {mandate narrow}'), NOBODY],
)

/** After the site has proven by a visit, on that visit's page. */
const proven = (visit: string, request: string, where = 'verified_at is not null', several = false): string =>
  `select jikimi.prove_own_requests('${visit}', ${several}), set_config('jikimi.session', '${visit}', true);
   select 1 from jikimi.own_requests() o where o.id = {${request}} and o.${where}`
/** After the site has proven by a visit, as officers see it. */
const linked = (visit: string, request: string): string =>
  `select jikimi.prove_own_requests('${visit}', false), set_config('jikimi.session', 'token of officer', true);
   select 1 from jikimi.verification v where v.request_id = {${request}} and v.rung = 'CONTACT_LINK'`
const made = (request: string, where = 'true'): string =>
  `select jikimi.prove_made_request({${request}}); select 1 from jikimi.own_requests() o where o.id = {${request}} and ${where}`
const lifted = (request: string, seen = 1): string => `select 1 where jikimi.lift_own_suspension({${request}}, ${seen})`

const PROVEN = actsOn(
  'functions',
  ['prove what asked for a link', proven('own visit', 'waiting one'), SITES],
  ['prove it where several are found', proven('own visit', 'waiting one', 'verified_at is not null', true), NOBODY],
  ['have it compared where several are found', proven('own visit', 'waiting one', 'needs_comparison', true), SITES],
  [`prove what another asked`, linked('own visit', 'received'), NOBODY],
  [`prove an agent's contact`, linked('own visit of agent', 'mandated'), SITES],
  [`prove by an agent what the person asked`, linked('own visit of agent', 'waiting three'), NOBODY],
  [
    'prove what asked when the visit is over',
    `select jikimi.prove_own_requests('own visit over', false), set_config('jikimi.session', 'own visit', true);
     select 1 from jikimi.own_requests() o where o.id = {waiting two}`,
    NOBODY,
  ],
  ['prove what they made', made('made within'), PERSONS],
  ['prove by themselves what they made', made('made within', 'o.verified_at is not null'), ['visitorOwn']],
  ['prove what they made before', made('waiting one'), NOBODY],
  ['prove what came by e-mail', made('unproven'), NOBODY],
  ['prove what a mandate is for', made('mandated within'), PERSONS],
  [`prove what another made`, 'select jikimi.prove_made_request({made by another})', NOBODY],
  ['lift what they had suspended', lifted('suspension told'), PERSONS],
  ['lift what a mandate had suspended', lifted('suspension by mandate'), PERSONS],
  ['lift as it was before', lifted('suspension told', 7), NOBODY],
  ['lift what was refused', lifted('suspension refused'), NOBODY],
  ['lift before they are told', lifted('suspension executed'), NOBODY],
  ['lift what is no suspension', lifted('access told'), NOBODY],
  [`lift what another had suspended`, lifted('suspension of another'), NOBODY],
  ['queue a link by themselves', 'select jikimi.queue_own_link({received}, {new})', NOBODY],
  [
    `queue an agent's link by themselves`,
    'select jikimi.queue_agent_link({mandated}, {mandate in force}, {new})',
    NOBODY,
  ],
)

const looked = (id: string): string =>
  `select jikimi.look_up_own_links(100); select 1 from jikimi.claim_own_link() c where c.link_id = {${id}}`

/** Links are looked up, made and sent by the worker. */
const LINKS = actsOn(
  'functions',
  ['look up who asked for a link', 'select 1 where jikimi.look_up_own_links(100) > 0', WORKERS],
  ['take a link that waits', 'select * from jikimi.claim_own_link()', WORKERS],
  ['take one that somebody is known by', looked('link wanted'), WORKERS],
  ['take a fourth a day', looked('link wanted again'), NOBODY],
  ['take one that nobody is known by', looked('link wanted by a stranger'), NOBODY],
  ['take one that only an unproven request is known by', looked('link wanted by somebody new'), NOBODY],
  [
    'make a link of what is being sent',
    `select jikimi.make_own_link({link being sent}, sha256('x')); select 1 where jikimi.note_own_link({link being sent}, 'SENT', null)`,
    WORKERS,
  ],
  ['note a link that nobody sends', `select 1 where jikimi.note_own_link({own link}, 'FAILED', null)`, NOBODY],
)

/** Of whoever has a page of their own: what it shows them, what they prove by it, and how they came to it. */
export const ACTS_ON_OWN_PAGE = [...VISITS, ...SEEN, ...PROVEN, ...LINKS]
