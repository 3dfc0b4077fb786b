import { actsOn } from './act.js'
import { DECIDERS, HAND, NOBODY, OFFICERS, PERSONS, WORKERS } from './groups.js'

const WHOLE = `'{SIGNED,DELEGATOR_MATCHES,AGENT_MATCHES,SCOPE_STATED,DATED}'`
const registered = (name: string, agent = `agent of ${name}`, seen = 1): string =>
  `select 1 where jikimi.register_mandate({new}, {${name}}, ${seen}, '{DELETION}', jikimi.today(), jikimi.today() + 9, {${agent}})`
const accepted = (name: string, seen = 1): string =>
  `select 1 where jikimi.accept_mandate({${name}}, ${seen}, ${WHOLE})`
const refused = (name: string, why: string, seen = 1): string =>
  `select 1 where jikimi.refuse_mandate({${name}}, ${seen}, {${why}})`
const revoked = (name: string, seen = 1): string =>
  `select 1 where jikimi.revoke_mandate({${name}}, ${seen}, {new}, '\\x00')`
const takenBack = (name: string): string => `select 1 where jikimi.revoke_own_mandate({${name}})`

const MANDATES = actsOn(
  'functions',
  ['register a mandate', registered('represented'), HAND],
  [`register a mandate in another's request`, registered('represented by second'), ['secondOfficer']],
  ['register one as it was before', registered('represented', 'agent of represented', 7), NOBODY],
  ['register one where nobody is represented', registered('received', 'agent of received'), NOBODY],
  [`register one of another's agent`, registered('represented', 'agent of mandated'), NOBODY],
  ['register one of nobody', registered('represented', 'words of represented'), NOBODY],
  ['register one after one that is over', registered('ended mandate'), HAND],
  ['accept a mandate', accepted('mandate proposed'), HAND],
  [`accept one in another's request`, accepted('mandate of second'), ['secondOfficer']],
  ['accept one as it was before', accepted('mandate proposed', 7), NOBODY],
  ['accept one twice', accepted('mandate in force'), NOBODY],
  ['accept one that was revoked', accepted('mandate revoked'), NOBODY],
  ['accept one of another right', accepted('mandate narrow'), NOBODY],
  [
    'verify by a mandate alone',
    `${accepted('mandate proposed')}; select 1 from jikimi.rights_request r where r.id = {proposed} and r.verified_at is not null`,
    NOBODY,
  ],
  ['refuse a mandate', refused('mandate proposed', 'reason of proposed'), HAND],
  [`refuse one in another's request`, refused('mandate of second', 'reason of second'), ['secondOfficer']],
  ['refuse one as it was before', refused('mandate proposed', 'reason of proposed', 7), NOBODY],
  ['refuse one that is accepted', refused('mandate in force', 'reason of mandated'), NOBODY],
  [`refuse one for another's reason`, refused('mandate narrow', 'reason of proposed'), NOBODY],
  ['refuse one without a reason', refused('mandate proposed', 'agent of proposed'), NOBODY],
  ['revoke a mandate that the person took back', revoked('mandate in force'), OFFICERS],
  ['revoke one before it is accepted', revoked('mandate of second'), OFFICERS],
  ['revoke one as it was before', revoked('mandate in force', 7), NOBODY],
  ['revoke one twice', revoked('mandate revoked'), NOBODY],
  ['take their mandate back', takenBack('mandate in force'), PERSONS],
  ['take a mandate back twice', takenBack('mandate revoked'), NOBODY],
  [`take another's mandate back`, takenBack('mandate narrow'), NOBODY],
  ['learn that somebody is represented', 'select 1 where jikimi.is_mandated({mandated})', DECIDERS],
  ['learn that who asks for themselves is represented', 'select 1 where jikimi.is_mandated({asked beside})', NOBODY],
  ['learn that somebody was represented', 'select 1 where jikimi.is_mandated({revoked})', NOBODY],
  ['learn that another right is represented', 'select 1 where jikimi.is_mandated({narrow and accepted})', NOBODY],
  ['learn that somebody is represented no more', 'select 1 where jikimi.is_mandated({ended mandate})', NOBODY],
  [
    'ask whom a mandate opens for',
    'select jikimi.mandate_opens({mandate in force}), jikimi.mandate_requests({mandate in force})',
    NOBODY,
  ],
  ['take back a mandate by name', `select jikimi.end_mandate({mandate in force}, 'SUBJECT')`, NOBODY],
)

const linked = (name: string, seen = 1): string => `select 1 where jikimi.send_request_link({${name}}, ${seen})`
const mailed = (name: string): string => `select * from jikimi.mandate_to_mail({${name}})`

const LINKS = actsOn(
  'functions',
  ['send a link to who asked', linked('unproven'), HAND],
  [`send a link in another's request`, linked('request of second'), ['secondOfficer']],
  ['send a link as it was before', linked('unproven', 7), NOBODY],
  ['send a link when all is over', linked('withdrawn'), NOBODY],
  ['send a link to an agent', linked('mandated'), HAND],
  ['send a link to who is not accepted', linked('proposed'), NOBODY],
  ['send a link to whose mandate was revoked', linked('revoked'), NOBODY],
  ['send a link to whose mandate is over', linked('ended mandate'), NOBODY],
  ['write to an agent', mailed('mandate in force'), WORKERS],
  ['write to whose mandate was revoked', mailed('mandate revoked'), NOBODY],
  ['write to whose mandate is over', mailed('mandate over'), NOBODY],
  ['write about what is over', mailed('mandate of what is over'), NOBODY],
)

const scanned = (name: string): string =>
  `select 1 where jikimi.add_scan({new}, {${name}}, 'MANDATE', 'PNG', 1, sha256('new scan'), '\\x0000') is not null`
const opened = (name: string): string => `select * from jikimi.scan_contents({${name}})`

const SCANS = actsOn(
  'functions',
  ['add a scan', scanned('received'), HAND],
  [`add a scan to another's request`, scanned('request of second'), ['secondOfficer']],
  ['add a scan when all is over', scanned('withdrawn'), NOBODY],
  ['add a twenty-first scan', scanned('scanned'), NOBODY],
  ['open a scan', opened('scan of request'), HAND],
  [`open a scan of another's request`, opened('scan of request of second'), ['secondOfficer']],
  ['open a scan when all is over', opened('scan of withdrawn'), NOBODY],
)

/** Who acts for somebody else, by whose word, and what came on paper. */
export const ACTS_BY_MANDATES = [...MANDATES, ...LINKS, ...SCANS]
