import { type Act, actsOn } from './act.js'
import { CHIEFS, DESIGNATED, NOBODY, OFFICERS, OVERSEERS, SITES } from './groups.js'

const OFFICE = [...OFFICERS, ...CHIEFS]
const KEEPER = ['keeper'] as const

const placed = (numbers: string, review = 'jikimi.today() + 30'): string =>
  `select * from jikimi.place_hold({new}, array[${numbers}], 'STATUTE', '상법 33', null, (${review})::date)`
const reviewed = (hold: string, review = 'jikimi.today() + 60', version = 1): string =>
  `select 1 where jikimi.review_hold({${hold}}, ${version}, (${review})::date)`
const said = (act: string, of: string, version = 1): string => `select 1 where jikimi.${act}({${of}}, ${version})`

const HOLDS = actsOn(
  'functions',
  ['place a hold', placed(`'held'`), OFFICE],
  ['place a hold over what is restricted', placed(`'restricted'`), OFFICE],
  ['place a hold over what is gone', placed(`'gone'`), NOBODY],
  ['place a hold for more than half a year', placed(`'held'`, `jikimi.today() + interval '7 months'`), NOBODY],
  ['place a hold that is to be looked at today', placed(`'held'`, 'jikimi.today()'), NOBODY],
  ['look at a hold again', reviewed('hold'), OFFICE],
  ['look at a hold as they never saw it', reviewed('hold', undefined, 2), NOBODY],
  ['look at a hold again in a year', reviewed('hold', `jikimi.today() + interval '1 year'`), NOBODY],
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

const DESTROYING = actsOn(
  'functions',
  ['destroy what is approved', destroyed('run running', 'due'), KEEPER],
  ['destroy what expired with a standing approval', destroyed('run by standing', 'due by standing'), KEEPER],
  ['destroy what is only prepared', destroyed('run', 'due elsewhere'), NOBODY],
  ['destroy what is not in the run', destroyed('run running', 'due elsewhere'), NOBODY],
  ['destroy what is held', destroyed('run running', 'due held'), NOBODY],
  ['destroy what is asked about', destroyed('run running', 'due asked'), NOBODY],
  ['destroy what is not due', destroyed('run running', 'not due'), NOBODY],
  ['destroy with an approval that ended', destroyed('run by ended standing', 'due'), NOBODY],
  ['destroy another purpose with a standing approval', destroyed('run by standing', 'due by another purpose'), NOBODY],
  ['destroy what was withdrawn with a standing approval', destroyed('run by standing', 'due withdrawn'), NOBODY],
  ['erase past the wall', 'select jikimi.erase_collections(array[{due}]::uuid[], now())', NOBODY],
  ['make a run of an ended approval', 'select 1 where jikimi.make_standing_run({standing ended}, {new}) > 0', NOBODY],
  ['finish a run', 'select 1 where jikimi.finish_run({run finished})', KEEPER],
  ['finish a run that goes on', 'select 1 where jikimi.finish_run({run running})', NOBODY],
  ['count what is left of a run', 'select 1 where jikimi.rows_left_of({run done}) = 0', KEEPER],
  ['learn which runs are to be certified', 'select * from jikimi.runs_to_certify(10)', KEEPER],
  ['take the next number', 'select jikimi.next_certificate_number()', KEEPER],
  [
    'certify what is not so',
    `select jikimi.certify_run({run done}, '{"number": "D-2026-000009"}', '\\x00', '\\x00', '[]')`,
    NOBODY,
  ],
  ['look up a certificate', `select * from jikimi.destruction_proof('D-2026-000001')`, SITES],
  ['look up a case that is gone', `select * from jikimi.destruction_proof('gone and certified')`, SITES],
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
    NOBODY,
  ],
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
