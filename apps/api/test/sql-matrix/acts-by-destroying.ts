import { type Act, actsOn } from './act.js'
import { CHIEFS, DESIGNATED, NOBODY, OFFICERS, OVERSEERS } from './groups.js'

const OFFICE = [...OFFICERS, ...CHIEFS]
const KEEPER = ['keeper'] as const

const placed = (numbers: string, review = 'jikimi.today() + 30'): string =>
  `select * from jikimi.place_hold({new}, array[${numbers}]::text[], 'STATUTE', '상법 33', null, (${review})::date)`
const reviewed = (hold: string, review = 'jikimi.today() + 60', version = 1): string =>
  `select 1 where jikimi.review_hold({${hold}}, ${version}, (${review})::date)`
const said = (act: string, of: string, version = 1): string => `select 1 where jikimi.${act}({${of}}, ${version})`

const HOLDS = actsOn(
  'functions',
  ['place a hold', placed(`'held'`), OFFICE],
  ['place a hold over what is restricted', placed(`'restricted'`), OFFICE],
  [
    'place a hold over a request',
    `${placed(`'R-2026-000001'`)}; select 1 from jikimi.hold_item where hold_id = {new} and collection_id = {asked request}`,
    OFFICE,
  ],
  [
    'place a hold over what is gone',
    `${placed(`'gone'`)}; select 1 from jikimi.hold_item where hold_id = {new}`,
    NOBODY,
  ],
  ['place a hold over nothing', `${placed('')}; select 1 from jikimi.hold where id = {new}`, NOBODY],
  ['place a hold over too many', placed(`'held'${`, 'held'`.repeat(200)}`), NOBODY],
  ['place a hold for more than half a year', placed(`'held'`, `jikimi.today() + interval '7 months'`), NOBODY],
  ['place a hold that is to be looked at today', placed(`'held'`, 'jikimi.today()'), NOBODY],
  ['look at a hold again', reviewed('hold'), OFFICE],
  ['look at a hold as they never saw it', reviewed('hold', undefined, 2), NOBODY],
  ['look at a hold again in a year', reviewed('hold', `jikimi.today() + interval '1 year'`), NOBODY],
  ['look at a hold again today', reviewed('hold', 'jikimi.today()'), NOBODY],
  ['look at what is released', reviewed('hold released'), NOBODY],
  ['ask to release a hold', said('ask_hold_release', 'hold'), OFFICE],
  ['ask twice to release a hold', said('ask_hold_release', 'hold asked'), NOBODY],
  ['ask to release a hold as they never saw it', said('ask_hold_release', 'hold', 2), NOBODY],
  ['keep a hold', said('keep_hold', 'hold asked'), OFFICE],
  ['keep what nobody asked to release', said('keep_hold', 'hold'), NOBODY],
  ['keep a hold as they never saw it', said('keep_hold', 'hold asked', 2), NOBODY],
  [
    'release a hold that another asked to release',
    said('release_hold', 'hold asked'),
    ['secondOfficer', 'both', ...CHIEFS],
  ],
  ['release a hold within a day', said('release_hold', 'hold just asked'), NOBODY],
  ['release what nobody asked to release', said('release_hold', 'hold'), NOBODY],
  ['release a hold as they never saw it', said('release_hold', 'hold asked', 2), NOBODY],
)

const prepared = (purpose: string, until = 'jikimi.today()'): string =>
  `select 1 where jikimi.prepare_destruction({new}, ${until}, array['${purpose}'], '\\x00') > 0`
const granted = (first: string, last: string): string =>
  `select 1 from (select jikimi.grant_standing_approval({new}, array['SURVEY'], (${first})::date, (${last})::date)) t`

const RUNS = actsOn(
  'functions',
  ['prepare a destruction', prepared('SURVEY'), OFFICERS],
  ['prepare what is due in three days', prepared('SURVEY LATER', 'jikimi.today() + 3'), OFFICERS],
  ['prepare a destruction far ahead', prepared('SURVEY', 'jikimi.today() + 8'), NOBODY],
  ['prepare what is held', prepared('SURVEY HELD'), NOBODY],
  ['prepare what is being destroyed', prepared('SURVEY RUNNING'), NOBODY],
  ['prepare what is not due', prepared('SURVEY LATER'), NOBODY],
  ['prepare another purpose', prepared('NOTHING'), NOBODY],
  ['approve a destruction', said('approve_destruction', 'run'), ['chief']],
  ['approve for whom they sign second', said('approve_destruction', 'run of double'), ['chief', 'deputy']],
  ['approve what the chief prepared', said('approve_destruction', 'run of chief'), NOBODY],
  ['approve a destruction as they never saw it', said('approve_destruction', 'run', 2), NOBODY],
  ['approve what was declined', said('approve_destruction', 'run declined'), NOBODY],
  ['decline a destruction', said('decline_destruction', 'run'), CHIEFS],
  [
    'decline for whom they sign second',
    said('decline_destruction', 'run of double'),
    [...CHIEFS, 'deputy', 'deputyStale'],
  ],
  ['decline what they prepared', said('decline_destruction', 'run of chief'), NOBODY],
  ['decline a destruction as they never saw it', said('decline_destruction', 'run', 2), NOBODY],
  ['decline what was declined', said('decline_destruction', 'run declined'), NOBODY],
  ['decline what runs', said('decline_destruction', 'run running'), NOBODY],
  ['approve what expires for a while', granted('jikimi.today()', 'jikimi.today() + 100'), ['chief', 'deputy']],
  ['approve what expired', granted('jikimi.today() - 1', 'jikimi.today() + 100'), NOBODY],
  ['approve what expires for years', granted('jikimi.today()', `jikimi.today() + interval '2 years'`), NOBODY],
  ['end a standing approval', said('end_standing_approval', 'standing'), OFFICE],
  ['end a standing approval twice', said('end_standing_approval', 'standing ended'), NOBODY],
  ['end a standing approval as they never saw it', said('end_standing_approval', 'standing', 2), NOBODY],
)

const destroyed = (run: string, name: string): string =>
  `select * from jikimi.destroy_collections({${run}}, array[{${name}}]::uuid[])`

/** Not destroyed, and its item says why. */
const setAside = (name: string, why: string, run = 'run running'): string => `${destroyed(run, name)};
  select 1 from jikimi.destruction_item where run_id = {${run}} and collection_id = {${name}} and skipped_because = '${why}'`

const DESTROYING = actsOn(
  'functions',
  ['destroy what is approved', destroyed('run running', 'due'), KEEPER],
  ['destroy what expired with a standing approval', destroyed('run by standing', 'due by standing'), KEEPER],
  ['destroy what is only prepared', destroyed('run', 'due elsewhere'), NOBODY],
  ['destroy with what is over', destroyed('run done', 'due'), NOBODY],
  ['destroy what is not in the run', destroyed('run running', 'due elsewhere'), NOBODY],
  ['destroy what is held', destroyed('run running', 'due held'), NOBODY],
  ['destroy what is asked about', destroyed('run running', 'due asked'), NOBODY],
  ['destroy what is not due', destroyed('run running', 'not due'), NOBODY],
  ['destroy what is due in three days', destroyed('run of later', 'not due'), NOBODY],
  ['put aside what is held', setAside('due held', 'HELD'), KEEPER],
  ['put aside what is asked about', setAside('due asked', 'DEFERRED'), KEEPER],
  ['put aside what is not due', setAside('not due', 'NOT_DUE'), KEEPER],
  ['put aside what an approval does not cover', setAside('due withdrawn', 'NOT_APPROVED', 'run by standing'), KEEPER],
  [
    'put aside a purpose that an approval does not cover',
    setAside('due by another purpose', 'NOT_APPROVED', 'run by standing'),
    KEEPER,
  ],
  ['destroy with an approval that is to come', destroyed('run by standing to come', 'due'), NOBODY],
  [
    'destroy in an older snapshot',
    `commit; begin isolation level repeatable read; ${destroyed('run running', 'due')}`,
    NOBODY,
  ],
  [
    'destroy more than two hundred at once',
    'select * from jikimi.destroy_collections({run running}, array[{due}]::uuid[] || array_fill({new}::uuid, array[200]))',
    NOBODY,
  ],
  ['destroy with an approval that ended', destroyed('run by ended standing', 'due'), NOBODY],
  ['destroy another purpose with a standing approval', destroyed('run by standing', 'due by another purpose'), NOBODY],
  ['destroy what was withdrawn with a standing approval', destroyed('run by standing', 'due withdrawn'), NOBODY],
  ['erase past the wall', 'select jikimi.erase_collections(array[{due}]::uuid[], now())', NOBODY],
)

const listed = 'select * from jikimi.retention_list(null, null, null, null, null, null, null, 50)'
const until = (name: string): string => `select * from jikimi.retention_of(array[{${name}}]::uuid[])`

const READING = actsOn(
  'functions',
  ['list what is due one by one', listed, OFFICE],
  ['learn until when a case is kept', until('held'), [...OFFICE, ...DESIGNATED]],
  ['learn until when what is restricted is kept', until('restricted'), OFFICE],
  [
    'read how the run of whom they sign second for goes',
    'select * from jikimi.run_counts(array[{run of double}]::uuid[])',
    [...OVERSEERS, 'deputy', 'deputyStale'],
  ],
  ['read how no run goes', 'select * from jikimi.run_counts(array[{new}]::uuid[])', NOBODY],
  [
    'list what nothing is kept for',
    `select * from jikimi.retention_list('NOTHING', null, null, null, null, null, null, 50)`,
    NOBODY,
  ],
  ['read a forecast of the past', 'select * from jikimi.retention_forecast(jikimi.today() - 2000, null)', NOBODY],
  ['read a forecast of another purpose', `select * from jikimi.retention_forecast(jikimi.today(), 'NOTHING')`, NOBODY],
  ['ask past the lists whether a run holds it', 'select 1 where jikimi.is_in_a_run({due})', NOBODY],
  ['ask until when copies open', 'select 1 where jikimi.copies_openable_until(2) is not null', NOBODY],
  [
    'count tokens',
    'select * from jikimi.token_counts()',
    [...OFFICE, 'administrator', 'administratorStale', 'secondAdministrator'],
  ],
  ['read in numbers what overseers do', 'select * from jikimi.retention_forecast(jikimi.today(), null)', OVERSEERS],
)

/** Holds, runs, destroying and certifying, by the functions that are the only way there. */
export const ACTS_BY_DESTROYING: readonly Act[] = [...HOLDS, ...RUNS, ...DESTROYING, ...READING]
