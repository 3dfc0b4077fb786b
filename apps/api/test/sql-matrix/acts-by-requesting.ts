import { actsOn } from './act.js'
import { CHIEFS, DECIDERS, HAND, NOBODY, OFFICERS, PERSONS, SITES, WORKERS } from './groups.js'

interface Terms {
  readonly id?: string
  readonly batch?: string
  readonly kind?: string
  readonly channel?: string
  readonly at?: string
  readonly kinds?: string
  readonly contact?: string
  readonly numbers?: string
}

const receiving = (terms: Terms = {}): string => {
  const { id = 'new', batch = 'new act', kind = 'ACCESS', channel = 'EMAIL', at = 'now()', kinds = 'EMAIL' } = terms
  const { contact = 'open', numbers = `'{}'` } = terms
  return `jikimi.receive_request({${id}}, {${batch}}, '${kind}', '${channel}', 'SUBJECT', ${at}, 'ARRIVAL', 'KO',
    ((${at}) at time zone 'Asia/Seoul')::date + 10, {collection of ${id}}, {pseudonym of ${id}}, {key of ${id}}, {policy}, '{NAME}', '\\x00',
    '{2}', '{${kinds}}', array[sha256('${contact}')], ${numbers}, sha256('key of ${id}'), '\\x00')`
}
const received = (terms?: Terms): string => `select * from ${receiving(terms)}`
const onTheWeb = (terms: Terms = {}): string => received({ channel: 'WEB', ...terms })

const RECEIVED = actsOn(
  'functions',
  ['register what came by e-mail', received(), OFFICERS],
  ['register what came yesterday', received({ at: `now() - interval '1 day'` }), OFFICERS],
  ['register what comes tomorrow', received({ at: `now() + interval '1 day'` }), NOBODY],
  ['register what came two years ago', received({ at: `now() - interval '2 years'` }), NOBODY],
  ['register who is known by a telephone number', received({ kinds: 'PHONE' }), OFFICERS],
  ['ask on the web', onTheWeb(), [...SITES, ...PERSONS]],
  ['ask on the web by a telephone number', onTheWeb({ kinds: 'PHONE' }), NOBODY],
  [`join another's act`, onTheWeb({ batch: 'act of mandated' }), NOBODY],
  [`register into another's act`, received({ batch: 'act of mandated' }), NOBODY],
  [
    'name cases where they ask by themselves',
    `${onTheWeb({ numbers: `array['held']` })}; select jikimi.prove_made_request({new});
     select 1 from jikimi.own_requests() o where o.id = {new} and 'held' = any (o.cases)`,
    NOBODY,
  ],
  [
    'restrict by a fourth that nobody proved',
    `${onTheWeb({ kind: 'DELETION' })}; select 1 from jikimi.own_requests() o where o.id = {new} and o.takes_effect`,
    NOBODY,
  ],
)

const assigned = (name: string, to: string, seen = 1): string =>
  `select 1 where jikimi.assign_request({${name}}, ${seen}, ${to})`

const ASSIGNED = actsOn(
  'functions',
  ['give a request to an officer', assigned('request of nobody', '{secondOfficer}'), DECIDERS],
  [`give back what is another's`, assigned('request', 'null'), DECIDERS],
  ['give a request as it was before', assigned('request', '{officer}', 7), NOBODY],
  ['give a request to a handler', assigned('request', '{handler}'), NOBODY],
  ['give a request to who was an officer', assigned('request', '{formerOfficer}'), NOBODY],
  ['give a first round to the chief', assigned('request', '{chief}'), NOBODY],
  ['give an objection to the chief', assigned('objected', '{chief}'), DECIDERS],
  ['give what is over', assigned('withdrawn', '{officer}'), NOBODY],
  ['give what was grouped', assigned('grouped', '{officer}'), NOBODY],
  ['learn that there are requests', 'select 1 where jikimi.actor_sees_requests()', DECIDERS],
  ['attend to a request', 'select 1 where jikimi.actor_attends_request({request})', HAND],
  [`attend to what is over`, 'select 1 where jikimi.actor_attends_request({withdrawn})', HAND],
  ['attend to a first round as chief', 'select 1 where jikimi.actor_attends_request({first round of chief})', NOBODY],
  ['attend to an objection as chief', 'select 1 where jikimi.actor_attends_request({objected of chief})', CHIEFS],
  [
    'attend to an objection that is over as chief',
    'select 1 where jikimi.actor_attends_request({objection over})',
    NOBODY,
  ],
  ['attend to a request as who is no officer', 'select 1 where jikimi.actor_attends_request({of a handler})', NOBODY],
  ['work on a request', 'select 1 where jikimi.actor_works_on_request({request})', HAND],
  ['work on what is over', 'select 1 where jikimi.actor_works_on_request({withdrawn})', NOBODY],
  ['work on what was grouped', 'select 1 where jikimi.actor_works_on_request({grouped})', NOBODY],
  ['see what requests are about', 'select * from jikimi.targets_of_requests(array[{request}]::uuid[])', DECIDERS],
  ['see which requests restrict', 'select * from jikimi.restricting_requests(array[{restricting}]::uuid[])', DECIDERS],
)

const rung = (name: string, which: string, passed = true, seen = 1, text = 'null', document = 'null'): string =>
  `jikimi.note_officer_rung({${name}}, ${seen}, '${which}', ${passed}, ${text}, '{}', '{}', ${document})`
const noted = (name: string, which: string, passed = true, seen = 1): string =>
  `select 1 where ${rung(name, which, passed, seen)} is not null`
const seenPassport = (name: string, text = 'null'): string => rung(name, 'DOCUMENT', true, 1, text, `'PASSPORT'`)
const passport = (name: string, text?: string): string => `select 1 where ${seenPassport(name, text)} is not null`

const comparing = (name: string, seen = 1): string => `select * from jikimi.comparison_sources({${name}}, ${seen})`

const PROVEN = actsOn(
  'functions',
  ['note a document', passport('received'), HAND],
  [`note a document of another's`, passport('request of second'), ['secondOfficer']],
  ['note a document as it was before', noted('received', 'COMPARISON', false, 7), NOBODY],
  ['note a document when all is over', passport('withdrawn'), NOBODY],
  ['note a document when all is decided', passport('access decided'), NOBODY],
  [`note a document with another's words`, passport('received', '{words of request}'), NOBODY],
  ['note a link by hand', noted('received', 'CONTACT_LINK'), NOBODY],
  ['note a mandate by hand', noted('mandated', 'MANDATE'), NOBODY],
  ['note a call to a number that they saw', noted('compared', 'CALL_BACK'), HAND],
  ['note a call to a number that another saw', noted('received', 'CALL_BACK'), NOBODY],
  ['note that nobody answered', noted('received', 'CALL_BACK', false), HAND],
  ['note a sixth failure', noted('failing', 'CALL_BACK', false), NOBODY],
  ['verify by a whole ladder', `select 1 where ${seenPassport('compared')} = 'VERIFIED'`, HAND],
  ['note a document when it is verified', passport('verified by fax'), HAND],
  ['verify by a comparison that failed', `select 1 where ${seenPassport('compared badly')} = 'VERIFIED'`, NOBODY],
  ['verify a fax by a call', `select 1 where ${rung('compared badly', 'CALL_BACK')} = 'VERIFIED'`, NOBODY],
  ['verify who represents by a call', `select 1 where ${rung('mandated', 'CALL_BACK')} = 'VERIFIED'`, NOBODY],
  ['verify by half a ladder', `select 1 where ${seenPassport('received')} = 'VERIFIED'`, NOBODY],
  ['be shown the number on file', 'select * from jikimi.call_back_sources({received}, 1)', HAND],
  [`be shown another's number`, 'select * from jikimi.call_back_sources({request of second}, 1)', ['secondOfficer']],
  ['be shown a number as it was before', 'select * from jikimi.call_back_sources({received}, 7)', NOBODY],
  ['be shown a number when all is over', 'select * from jikimi.call_back_sources({withdrawn}, 1)', NOBODY],
  ['compare with what is held', comparing('received'), HAND],
  [`compare with what another's is about`, comparing('request of second'), ['secondOfficer']],
  ['compare as it was before', comparing('received', 7), NOBODY],
  ['compare when all is over', comparing('withdrawn'), NOBODY],
  ['compare when all is decided', comparing('access decided'), NOBODY],
  ['compare a sixth time', comparing('failing'), NOBODY],
  ['compare with what was taken out', comparing('about nothing'), NOBODY],
  ['say that several share a number', 'select 1 from jikimi.tell_people_apart({received})', HAND],
  [
    `say of another's that several share a number`,
    'select 1 from jikimi.tell_people_apart({request of second})',
    ['secondOfficer'],
  ],
  ['say when all is over that several share a number', 'select 1 from jikimi.tell_people_apart({withdrawn})', NOBODY],
)

const added = (name: string, case_: string, seen = 1): string =>
  `select 1 where jikimi.add_request_target({${name}}, ${seen}, '${case_}')`
const removed = (name: string, case_: string, seen = 1): string =>
  `select 1 where jikimi.remove_request_target({${name}}, ${seen}, '${case_}')`
const grouped = (name: string, under: string, seen = 1): string =>
  `select 1 where jikimi.group_request({${name}}, ${seen}, {${under}})`

const ABOUT = actsOn(
  'functions',
  ['add what a request is about', added('received', 'met'), HAND],
  [`add to another's request`, added('request of second', 'met'), ['secondOfficer']],
  ['add what is not there', added('received', 'no such number'), NOBODY],
  ['add what was destroyed', added('received', 'gone'), NOBODY],
  ['add as it was before', added('received', 'met', 7), NOBODY],
  ['add when all is decided', added('access decided', 'met'), NOBODY],
  ['add to what nobody compared', added('verified without', 'met'), NOBODY],
  ['add to what somebody compared', added('verified by fax', 'met'), HAND],
  ['take out what a request is about', removed('received', 'held'), HAND],
  [`take out of another's request`, removed('request of second', 'open'), ['secondOfficer']],
  ['take out as it was before', removed('received', 'held', 7), NOBODY],
  ['take out what is not in it', removed('received', 'open'), NOBODY],
  ['take out what was taken out', removed('about nothing', 'held'), NOBODY],
  ['take out when all is decided', removed('access decided', 'open'), NOBODY],
  ['group what is asked again', grouped('received', 'verified by fax'), HAND],
  ['group what the same person asked about nothing', grouped('about nothing held', 'verified'), HAND],
  [`group another's`, grouped('request of second', 'verified'), ['secondOfficer']],
  ['group as it was before', grouped('received', 'verified by fax', 7), NOBODY],
  ['group under another right', grouped('received', 'deletion'), NOBODY],
  ['group under what is not proven', grouped('received', 'compared'), NOBODY],
  ['group under itself', grouped('verified by fax', 'verified by fax'), NOBODY],
  ['group under what is about less', grouped('about several', 'verified'), NOBODY],
  ['group under what is about nothing of it', grouped('about nothing', 'verified by fax'), NOBODY],
)

const withdrawn = (name: string, seen = 1): string => `select 1 where jikimi.withdraw_request({${name}}, ${seen})`
const said = (name: string): string => `select 1 where jikimi.add_request_text({new}, {${name}}, 'WORDS', '\\x00')`

const WITHDRAWN = actsOn(
  'functions',
  ['withdraw their own request', withdrawn('waiting one'), PERSONS],
  ['withdraw a request in hand', withdrawn('received'), HAND],
  ['withdraw what a mandate is for', withdrawn('mandated'), [...HAND, ...PERSONS, 'agent']],
  ['withdraw what a mandate was for', withdrawn('revoked'), [...HAND, ...PERSONS]],
  ['withdraw as it was before', withdrawn('waiting one', 7), NOBODY],
  ['withdraw when all is decided', withdrawn('access decided'), NOBODY],
  [`withdraw another's`, withdrawn('request of second'), ['secondOfficer']],
  ['say something about their request', said('waiting one'), PERSONS],
  ['say something about a request in hand', said('received'), HAND],
  ['say something when all is over', said('withdrawn'), NOBODY],
  [`say something about another's`, said('request of second'), ['secondOfficer']],
)

const among = (what: string, name: string): string => `select 1 from jikimi.${what}(100) d where d.id = {${name}}`

/** What goes on by itself. */
const BY_ITSELF = actsOn(
  'functions',
  ['let lapse what nobody proved in time', among('lapse_requests', 'lapsing'), WORKERS],
  ['let lapse what has time', among('lapse_requests', 'received'), NOBODY],
  ['warn of what is late', among('warn_requests', 'late'), WORKERS],
  ['warn of what is not due', among('warn_requests', 'verified'), NOBODY],
  ['warn of what is told', among('warn_requests', 'told late'), NOBODY],
  ['warn of what is over', among('warn_requests', 'closed of late'), NOBODY],
  ['warn twice', among('warn_requests', 'late and warned'), NOBODY],
  ['close what was granted whole', among('close_requests', 'access whole'), WORKERS],
  ['close what a second round decided', among('close_requests', 'told twice'), WORKERS],
  ['close what nobody objected to', among('close_requests', 'access told long ago'), WORKERS],
  ['close what a certificate is told of', among('close_requests', 'certified and told'), WORKERS],
  ['close what a certificate is owed for', among('close_requests', 'certified'), NOBODY],
  ['close what nobody can be told', among('close_requests', 'certified to nobody'), WORKERS],
  ['close what may be objected to', among('close_requests', 'access told'), NOBODY],
  ['close what is not told', among('close_requests', 'access done'), NOBODY],
  ['forget what was over years ago', among('forget_requests', 'forgotten'), WORKERS],
  ['forget what was over of late', among('forget_requests', 'closed of late'), NOBODY],
  ['forget what is still there', among('forget_requests', 'kept'), NOBODY],
  ['forget what still restricts', among('forget_requests', 'restricting'), NOBODY],
)

/** Receipt, proof and what a request is about: of officers the one in whose hand it is, of persons whose it is. */
export const ACTS_BY_REQUESTING = [...RECEIVED, ...ASSIGNED, ...PROVEN, ...ABOUT, ...WITHDRAWN, ...BY_ITSELF]
