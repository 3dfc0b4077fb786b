import { actsOn } from './act.js'
import { CHIEFS, NOBODY, OFFICERS, OVERSEERS, PERSONS, SITES, WORKERS } from './groups.js'

const withdrawn = (of: string): string => `select 1 where jikimi.withdraw_own_consent({${of}})`
const begun = (purpose: string, stale = 'policy past'): string =>
  `select 1 where jikimi.begin_consent_campaign({new}, '${purpose}', array[{${stale}}]::uuid[], 14, 10) > 0`
const stopped = (campaign: string, seen = 1): string =>
  `select 1 where jikimi.stop_consent_campaign({${campaign}}, ${seen})`
/** As often as there are questions, so that each that may be claimed is. */
const claimed = (ask: string): string =>
  `select 1 from (select (jikimi.claim_consent_ask()).ask_id as id from generate_series(1, 30)) c where c.id = {ask ${ask}}`
const noted = (ask: string, became = 'SENT'): string =>
  `select 1 where jikimi.note_consent_ask({ask ${ask}}, '${became}', null)`
const expired = (of: string): string =>
  `select 1 from jikimi.expire_consent_asks(99) e where e.pseudonym = {pseudonym of ${of}}`
const asked = (name: string, outcome: string): string =>
  `select 1 from jikimi.consent_ask_of('ask ${name}') a where a.outcome = '${outcome}'`
const answered = (name: string, agrees = true): string =>
  `select 1 where jikimi.answer_consent_ask('ask ${name}', ${agrees}, (select digest from jikimi.consent_text limit 1), jikimi.today() + 99)`

/** What becomes of consents: withdrawn by the person, asked for again, answered, fallen due. */
export const ACTS_BY_CONSENTS = actsOn(
  'functions',
  ['withdraw their own consent', withdrawn('open'), ['visitorOwn']],
  [`withdraw another's consent`, withdrawn('held'), NOBODY],
  ['see what became of their consents', 'select 1 from jikimi.own_consent_events()', PERSONS],
  [
    'count consents to ask for again',
    'select 1 from jikimi.consents_to_renew(array[{policy past}]::uuid[])',
    OVERSEERS,
  ],
  ['count consents to what is in force', 'select 1 from jikimi.consents_to_renew(array[{policy}]::uuid[])', NOBODY],
  ['ask for consent again', begun('CIVIL_COMPLAINT'), OFFICERS],
  ['ask again while people are asked', begun('IR_MEETING'), NOBODY],
  ['ask again where nobody is to be asked', begun('NOTHING'), NOBODY],
  ['stop asking', stopped('campaign'), [...OFFICERS, ...CHIEFS]],
  ['stop asking as it was before', stopped('campaign', 7), NOBODY],
  ['stop what is over', stopped('campaign done'), NOBODY],
  ['see campaigns', 'select 1 from jikimi.consent_campaigns(null, null, null, 9)', OVERSEERS],
  ['claim a question', claimed('waiting'), WORKERS],
  ['claim one to who is restricted', claimed('of restricted'), NOBODY],
  ['claim one about what is due', claimed('of due'), NOBODY],
  ['claim one about what was withdrawn', claimed('of ground'), NOBODY],
  ['claim one of tomorrow', claimed('tomorrow'), NOBODY],
  ['claim one about a version that was', claimed('overtaken'), NOBODY],
  ['claim one of what is over', claimed('ended'), NOBODY],
  ['claim one that is tried later', claimed('later'), NOBODY],
  ['claim one that is being sent', `${claimed('waiting')} having count(*) > 1`, NOBODY],
  ['note a question as sent', noted('sending'), WORKERS],
  ['note one that is not being sent', noted('waiting'), NOBODY],
  ['note a question as answered', noted('sending', 'RENEWED'), NOBODY],
  ['let fall due what nobody confirmed', expired('of lapsed'), WORKERS],
  ['let it fall due on its last day', expired('of busy'), NOBODY],
  ['let fall due what was answered', expired('left'), NOBODY],
  ['let fall due what nobody asks any more', expired('overdue'), NOBODY],
  ['see what they are asked', asked('open', 'OPEN'), SITES],
  ['see it with another link', asked('nothing', 'OPEN'), NOBODY],
  ['be asked when its days are over', asked('over', 'OPEN'), NOBODY],
  ['be asked again when it is answered', asked('answered', 'OPEN'), NOBODY],
  ['be asked about what is restricted', asked('restricted', 'OPEN'), NOBODY],
  ['be asked about a version that was', asked('sent of overtaken', 'OPEN'), NOBODY],
  ['be asked by what is over', asked('sent of done', 'OPEN'), NOBODY],
  ['agree again', answered('open'), SITES],
  ['agree on the last day', answered('last day'), SITES],
  ['not agree', answered('open', false), SITES],
  ['agree with another link', answered('nothing'), NOBODY],
  ['agree when its days are over', answered('over'), NOBODY],
  ['agree to what is answered', answered('answered'), NOBODY],
  ['agree for what is restricted', answered('restricted'), NOBODY],
  ['agree to a version that was', answered('sent of overtaken'), NOBODY],
  ['agree to what is over', answered('sent of done'), NOBODY],
)
