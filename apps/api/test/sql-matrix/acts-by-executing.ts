import { actsOn } from './act.js'
import { APP, AUDITORS, DECIDERS, HAND, NOBODY, PERSONS, WORKERS } from './groups.js'

const corrected = (name: string, target = name): string =>
  `select 1 where jikimi.correct_collection({${name}}, {target of ${target}}, '{EMAIL,NAME}', '{}', '\\x01', '{2}', '{EMAIL}', array[sha256('new')])`
const executed = (name: string, seen = 1, run = 'new'): string =>
  `select 1 where jikimi.execute_rights_request({${name}}, ${seen}, {${run}}) is not null`
const locked = (name: string, seen = 1): string => `select * from jikimi.lock_corrections({${name}}, ${seen})`

const EXECUTED = actsOn(
  'functions',
  ['open what is to be put right', locked('correction decided'), HAND],
  [`open what another's puts right`, locked('correction of second'), ['secondOfficer']],
  ['open it as it was before', locked('correction decided', 7), NOBODY],
  ['open it before it is decided', locked('correction'), NOBODY],
  ['open what is not put right', locked('correction refused'), NOBODY],
  ['open what was put right', locked('correction executed'), NOBODY],
  ['open what is only disclosed', locked('access decided'), NOBODY],
  ['put right what was granted', corrected('correction decided'), HAND],
  [`put right what another's request granted`, corrected('correction of second'), ['secondOfficer']],
  ['put right before it is decided', corrected('correction'), NOBODY],
  ['put right what was refused', corrected('correction refused'), NOBODY],
  ['put right what is only disclosed', corrected('access decided'), NOBODY],
  ['put right what another request is about', corrected('correction decided', 'correction of second'), NOBODY],
  ['put right what was carried out', corrected('correction executed'), NOBODY],
  ['put right again', corrected('correction done'), NOBODY],
  ['carry out a deletion', executed('deletion decided'), HAND],
  ['carry out a correction', executed('correction done'), HAND],
  ['carry out a correction that was not made', executed('correction decided'), NOBODY],
  [`carry out another's`, executed('access of second'), ['secondOfficer']],
  ['carry out as it was before', executed('deletion decided', 7), NOBODY],
  ['carry out what is not decided', executed('verified'), NOBODY],
  ['carry out twice', executed('access done'), NOBODY],
  ['carry out by a run of something else', executed('access decided', 1, 'run'), NOBODY],
  ['ask whether tokens are being made', 'select 1 where not jikimi.is_epoch_filling()', APP],
)

const objected = (name: string, terms: { seen?: number; at?: string; due?: string; words?: string } = {}): string => {
  const { seen = 1, at = 'now()', due = `(${at})::date + 11`, words = 'null' } = terms
  return `select 1 where jikimi.object_to_decision({new}, {${name}}, ${seen}, ${at}, ${due}, ${words})`
}

const OBJECTED = actsOn(
  'functions',
  ['object', objected('access told'), [...HAND, ...PERSONS]],
  ['object for who gave a mandate', objected('told by mandate'), [...HAND, ...PERSONS, 'agent']],
  [`object to another's`, objected('told of second'), ['secondOfficer']],
  ['object as it was before', objected('access told', { seen: 7 }), NOBODY],
  ['object to what was granted', objected('access whole'), NOBODY],
  ['object to what nobody was told', objected('access done'), NOBODY],
  ['object twice', objected('told twice'), NOBODY],
  ['object after more than a month', objected('access told long ago'), NOBODY],
  ['object tomorrow', objected('access told', { at: `now() + interval '1 day'` }), NOBODY],
  ['object before it was decided', objected('access told', { at: `now() - interval '2 days'` }), NOBODY],
  ['have an objection answered at once', objected('access told', { due: 'now()::date + 3' }), NOBODY],
  [`object by another's words`, objected('access told', { words: '{words of request}' }), NOBODY],
)

const sent = (name: string, terms: { seen?: number; means?: string; on?: string; words?: string } = {}): string => {
  const { seen = 1, means = 'POST', on = 'jikimi.today()', words = 'null' } = terms
  return `select 1 where jikimi.send_rights_notice({new}, {${name}}, ${seen}, '${means}', ${words}, ${on})`
}

const nextToTell = (name: string): string => `select 1 from jikimi.next_certificate_to_tell() d where d.id = {${name}}`
const certificateOf = (name: string): string =>
  `select 1 where jikimi.tell_certificate({new}, {${name}}, gen_random_uuid(), '\\x00')`

const TOLD = actsOn(
  'functions',
  ['tell what was done', sent('access done'), HAND],
  ['tell it by e-mail', sent('access done', { means: 'EMAIL' }), HAND],
  ['tell it again', sent('access told'), HAND],
  ['tell that it is put off', sent('deferred'), HAND],
  [`tell another's`, sent('told of second'), ['secondOfficer']],
  ['tell as it was before', sent('access done', { seen: 7 }), NOBODY],
  ['tell what is not done', sent('access decided'), NOBODY],
  ['tell what is over', sent('withdrawn'), NOBODY],
  ['have told it tomorrow', sent('access done', { on: 'jikimi.today() + 1' }), NOBODY],
  ['have mailed it yesterday', sent('access done', { means: 'EMAIL', on: 'jikimi.today() - 1' }), NOBODY],
  ['have told it before it was decided', sent('access done', { on: 'jikimi.today() - 3' }), NOBODY],
  ['have told of a delay before there was one', sent('deferred', { on: 'jikimi.today() - 3' }), NOBODY],
  [`tell another's words`, sent('access done', { words: '{words of request}' }), NOBODY],
  ['tell a certificate on paper', sent('certified on paper'), HAND],
  ['look for a certificate to tell', nextToTell('certified'), WORKERS],
  ['mail what an officer sends on paper', nextToTell('certified on paper'), NOBODY],
  ['mail again what came back', nextToTell('certified and returned'), NOBODY],
  ['tell a certificate', certificateOf('certified'), WORKERS],
  ['tell what is not certified', certificateOf('destroyed'), NOBODY],
  ['tell a certificate twice', certificateOf('certified and told'), NOBODY],
  ['tell a certificate before the decision', certificateOf('certified and not reached'), NOBODY],
  ['tell a certificate of what was seen', certificateOf('certified and seen'), NOBODY],
  ['tell a certificate of what is held', certificateOf('certified and held'), NOBODY],
  ['tell a certificate when all is over', certificateOf('certified and over'), NOBODY],
  ['take what waits to be mailed', 'select * from jikimi.claim_rights_notice(now())', WORKERS],
  [
    'note what came of a mail',
    `select jikimi.note_rights_notice({notice sending}, 'SENT', null, null, now());
     select 1 from jikimi.bounce_rights_notice({notice sending}, 'REFUSED')`,
    WORKERS,
  ],
  [
    'note what came of what nobody mails',
    `select jikimi.note_rights_notice({notice of request}, 'SENT', null, null, now());
     select 1 from jikimi.bounce_rights_notice({notice of request}, 'REFUSED')`,
    NOBODY,
  ],
  ['have a mail come back', `select * from jikimi.bounce_rights_notice({notice sent}, 'REFUSED')`, WORKERS],
  ['have a letter on paper come back', `select * from jikimi.bounce_rights_notice({notice posted}, 'REFUSED')`, NOBODY],
  [
    'have come back what was not mailed',
    `select * from jikimi.bounce_rights_notice({notice sending}, 'REFUSED')`,
    NOBODY,
  ],
)

const disclosed = (name: string): string => `select * from jikimi.disclosed_contents({${name}})`

const DISCLOSED = actsOn(
  'functions',
  ['be shown what access shows', disclosed('access done'), HAND],
  ['be shown what access showed a month ago', disclosed('access told'), NOBODY],
  ['be shown what is not carried out', disclosed('access decided'), NOBODY],
  ['be shown what was deleted', disclosed('deletion done'), NOBODY],
  ['be shown what was refused', disclosed('access refused'), NOBODY],
  ['be shown what a mandate is for', disclosed('told by mandate'), HAND],
  [`be shown what another asked for`, disclosed('told of second'), ['secondOfficer']],
  ['be shown who looked', 'select * from jikimi.disclosed_looks({access done})', HAND],
  [
    'see how the clock is kept',
    'select * from jikimi.rights_statistics(jikimi.today() - 60, jikimi.today())',
    [...DECIDERS, ...AUDITORS],
  ],
  [
    'see what is refused',
    'select * from jikimi.refusal_statistics(jikimi.today() - 60, jikimi.today())',
    [...DECIDERS, ...AUDITORS],
  ],
)

/** Carrying out, objecting, telling and disclosing: by who has the request in hand, and by whose it is. */
export const ACTS_BY_EXECUTING = [...EXECUTED, ...OBJECTED, ...TOLD, ...DISCLOSED]
