import { type Act, actsOn } from './act.js'
import { NOBODY, OFFICERS, OVERSEERS } from './groups.js'

type Parts = Readonly<Record<string, string>>

const WITNESS = ['handler', 'handlerStale'] as const
const RECORDER = ['officer', 'officerStale'] as const
const YESTERDAY = `now() - interval '1 day'`

const opened = ({ holder = '{handler}', by = ':self', at = 'now()' }: Parts = {}): string => `
insert into jikimi.storage_place (id, name, room, lock, holder_id, opened_by, opened_at)
  values ({new}, '새 장소', '4층', 'CARD', ${holder}, ${by}, ${at})`
const changed = (set: string, place = 'empty cabinet'): string =>
  `update jikimi.storage_place set ${set} where id = {${place}}`

const PLACES = actsOn(
  'storage_place',
  ['open a place', opened(), OFFICERS],
  ['open a place in the name of another', opened({ by: '{invited}' }), NOBODY],
  ['open a place as of yesterday', opened({ at: YESTERDAY }), NOBODY],
  ['give the key of a new place to somebody suspended', opened({ holder: '{suspended}' }), NOBODY],
  ['hand over a key', changed('holder_id = {handler}', 'cabinet'), OFFICERS],
  ['hand over a key to somebody suspended', changed('holder_id = {suspended}', 'cabinet'), NOBODY],
  ['hand over the key of what has ended', changed('holder_id = {handler}', 'ended cabinet'), NOBODY],
  ['end an empty place', changed('ended_by = :self, ended_at = now()'), OFFICERS],
  ['end a place in the name of another', changed('ended_by = {invited}, ended_at = now()'), NOBODY],
  ['end a place as of yesterday', changed(`ended_by = :self, ended_at = ${YESTERDAY}`), NOBODY],
  ['count what lies there otherwise', changed('media = 0', 'cabinet'), NOBODY],
)

const registered = ({ by = ':self', at = 'now()', taken = 'jikimi.today()', people = '3' }: Parts = {}): string => `
insert into jikimi.medium (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id, registered_by,
  registered_at) values ({new}, 'USB', '\\x00', 'CIVIL_COMPLAINT', ${people}, ${taken}, {policy}, ${taken} + 90, {cabinet}, ${by}, ${at})`
const moved = (medium: string): string =>
  `update jikimi.medium set place_id = {empty cabinet}, version = version + 1 where id = {${medium}}`
const named = ({ medium = '{medium}', of = 'held', number = of, by = ':self', at = 'now()' }: Parts = {}): string => `
insert into jikimi.medium_case (medium_id, case_id, case_number, named_by, named_at)
  values (${medium}, {case ${of}}, '${number}', ${by}, ${at})`

const MEDIA = [
  ...actsOn(
    'medium',
    ['register a medium', registered(), OFFICERS],
    ['register a medium in the name of another', registered({ by: '{invited}' }), NOBODY],
    ['register a medium as of yesterday', registered({ at: YESTERDAY }), NOBODY],
    ['register a medium of tomorrow', registered({ taken: '(jikimi.today() + 1)' }), NOBODY],
    ['register a medium of nobody', registered({ people: '0' }), NOBODY],
    ['move a medium', moved('medium'), OFFICERS],
    ['move what is gone', moved('medium gone'), NOBODY],
    ['mark a medium as destroyed', 'update jikimi.medium set people = 0, destroyed_at = now()', NOBODY],
  ),
  ...actsOn(
    'medium_case',
    ['name a case of a medium', named(), OFFICERS],
    ['name a case in the name of another', named({ by: '{invited}' }), NOBODY],
    ['name a case as of yesterday', named({ at: YESTERDAY }), NOBODY],
    ['name a case by another number', named({ number: 'open' }), NOBODY],
    ['name a case of another purpose', named({ of: 'ir open' }), NOBODY],
    ['name a case that is restricted', named({ of: 'restricted' }), NOBODY],
    ['name a case of what is gone', named({ medium: '{medium gone}' }), NOBODY],
  ),
  ...actsOn('medium_move', [
    'write where a medium lay',
    'insert into jikimi.medium_move (medium_id, place_id, moved_by, moved_at) values ({medium}, {empty cabinet}, :self, now())',
    NOBODY,
  ]),
  ...actsOn('storage_key', [
    'write who held a key',
    'insert into jikimi.storage_key (place_id, holder_id, handed_by, handed_at) values ({cabinet}, {handler}, :self, now())',
    NOBODY,
  ]),
]

const recorded = (parts: Parts = {}): string => {
  const { medium = 'medium', method = 'SHREDDED', ground = 'PURPOSE_ACHIEVED', on = 'jikimi.today()' } = parts
  const { left = '0', by = ':self', at = 'now()', witness = 'handler' } = parts
  return `insert into jikimi.medium_destruction (id, medium_id, method, ground, destroyed_on, people_left, where_sealed, recorded_by,
    recorded_at, witness_id) values ({new}, {${medium}}, '${method}', '${ground}', ${on}, ${left}, '\\x00', ${by}, ${at}, {${witness}})`
}
const decided = (set: string, which = 'destruction asked'): string =>
  `update jikimi.medium_destruction set ${set} where id = {${which}}`
const CONFIRMED = 'confirmed_at = now()'
const DECLINED = 'declined_by = :self, declined_at = now()'

const DESTRUCTIONS = actsOn(
  'medium_destruction',
  ['record a destruction', recorded(), OFFICERS],
  ['record that a part went', recorded({ method: 'PUNCHED', left: '4' }), OFFICERS],
  ['record a destruction in the name of another', recorded({ by: '{invited}' }), NOBODY],
  ['record a destruction as of yesterday', recorded({ at: YESTERDAY }), NOBODY],
  ['record a destruction of tomorrow', recorded({ on: 'jikimi.today() + 1' }), NOBODY],
  ['record a destruction before it was taken', recorded({ on: 'jikimi.today() - 11' }), NOBODY],
  ['record a destruction of what a hold keeps', recorded({ medium: 'medium held' }), NOBODY],
  ['record a destruction of what is gone', recorded({ medium: 'medium gone' }), NOBODY],
  ['record that its period has ended too early', recorded({ ground: 'PERIOD_ENDED' }), NOBODY],
  ['record a way that does not fit', recorded({ method: 'DEGAUSSED' }), NOBODY],
  ['record a part by which nobody went', recorded({ method: 'PUNCHED', left: '12' }), NOBODY],
  ['name a witness who only audits', recorded({ witness: 'auditor' }), NOBODY],
  ['name a witness who is suspended', recorded({ witness: 'suspended' }), NOBODY],
  ['confirm a destruction', decided(CONFIRMED), WITNESS],
  ['confirm a destruction as of yesterday', decided(`confirmed_at = ${YESTERDAY}`), NOBODY],
  ['confirm what was declined', decided(CONFIRMED, 'destruction declined'), NOBODY],
  ['decline a destruction or take it back', decided(DECLINED), [...WITNESS, ...RECORDER]],
  ['decline in the name of another', decided('declined_by = {invited}, declined_at = now()'), NOBODY],
  ['decline as of yesterday', decided(`declined_by = :self, declined_at = ${YESTERDAY}`), NOBODY],
  ['decline what was confirmed', decided(DECLINED, 'destruction done'), NOBODY],
  ['change what was recorded', decided(`method = 'INCINERATED'`), NOBODY],
)

const FUNCTIONS = actsOn(
  'functions',
  ['learn when media are due', 'select * from jikimi.media_due()', [...OVERSEERS, ...WITNESS, 'irHandler']],
  ['learn when a medium is due past who may', 'select * from jikimi.medium_retention({medium})', NOBODY],
)

/** Everything that somebody could try with paper and other media. */
export const ACTS_OF_PAPER: readonly Act[] = [...PLACES, ...MEDIA, ...DESTRUCTIONS, ...FUNCTIONS]
