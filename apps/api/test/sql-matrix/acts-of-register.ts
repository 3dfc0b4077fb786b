import { type Act, actsOn } from './act.js'
import { APP, NOBODY, OFFICERS } from './groups.js'

interface Decision {
  readonly one?: string
  readonly other?: string
  readonly isOne?: boolean
  readonly by?: string
  readonly at?: string
}

const decide = ({
  one = 'open',
  other = 'ir open',
  isOne = true,
  by = ':self',
  at = 'now()',
}: Decision = {}): string => `
insert into jikimi.person_link (id, first_id, second_id, is_one, reason_sealed, decided_by, decided_at)
  values ({new}, least({${one}}::uuid, {${other}}::uuid), greatest({${one}}::uuid, {${other}}::uuid), ${isOne}, '\\x00', ${by}, ${at})`
const joined = { one: 'held', other: 'overdue' }
const apart = { one: 'held', other: 'ir held' }

const LINKS = actsOn(
  'person_link',
  ['join two', decide(), OFFICERS],
  ['keep two apart', decide({ isOne: false }), OFFICERS],
  ['join two in the name of another', decide({ by: '{invited}' }), NOBODY],
  ['join two as of yesterday', decide({ at: `now() - interval '1 day'` }), NOBODY],
  ['join one that is restricted', decide({ one: 'restricted open' }), NOBODY],
  ['join with one that is restricted', decide({ other: 'restricted open' }), NOBODY],
  ['join what is one person', decide(joined), NOBODY],
  ['keep one person apart, whom they joined', decide({ ...joined, isOne: false }), OFFICERS],
  ['keep apart what is apart', decide({ ...apart, isOne: false }), NOBODY],
  ['join what others keep apart', decide({ one: 'overdue', other: 'ir held' }), NOBODY],
  ['decide otherwise by hand', 'update jikimi.person_link set is_one = not is_one', NOBODY],
)

const learn = (what: string): string => `select 1 where ${what}`
const pairOf = (one: string, other: string): string =>
  `select * from jikimi.pair_standing(least({${one}}::uuid, {${other}}::uuid), greatest({${one}}::uuid, {${other}}::uuid))`

const FUNCTIONS = actsOn(
  'functions',
  ['keep the register', learn('jikimi.actor_keeps_register()'), OFFICERS],
  ['learn how two stand to each other', pairOf('held', 'overdue'), OFFICERS],
  // By their order
  ['learn how one stands to what is restricted', pairOf('open', 'restricted open'), NOBODY],
  ['learn how what is restricted stands to one', pairOf('held', 'restricted'), NOBODY],
  ['learn that two are undecided', learn('jikimi.is_undecided({open}, {ir open})'), OFFICERS],
  ['learn that a restricted one is undecided', learn('jikimi.is_undecided({open}, {restricted open})'), NOBODY],
  [
    'learn that one is undecided with what is restricted',
    learn('jikimi.is_undecided({restricted open}, {open})'),
    NOBODY,
  ],
  ['learn who is one person', 'select * from jikimi.persons_of(array[{held}]::uuid[])', OFFICERS],
  [
    'learn who is one person with what is restricted',
    'select * from jikimi.persons_of(array[{restricted}]::uuid[])',
    NOBODY,
  ],
  [
    'learn of a restricted one by who is one person with it',
    'select 1 from jikimi.persons_of(array[{held}]::uuid[]) where {restricted}::uuid = any (person)',
    NOBODY,
  ],
  ['follow everybody of a person', 'select jikimi.person_of({held}, null, null)', NOBODY],
  ['ask whether people are apart', `select jikimi.are_apart('{}', '{}', null, null)`, NOBODY],
  ['learn who saw somebody', 'select * from jikimi.accesses_of(array[{held}]::uuid[], 9)', OFFICERS],
  ['learn who saw a restricted one', 'select * from jikimi.accesses_of(array[{restricted}]::uuid[], 9)', NOBODY],
  ['learn what was dealt with', 'select * from jikimi.dealings_of(array[{offered}]::uuid[])', OFFICERS],
  [
    'learn of notes among colleagues',
    `select 1 from jikimi.dealings_of(array[{offered}]::uuid[]) having count(*) > 2`,
    NOBODY,
  ],
  [
    'learn what was dealt with a restricted one',
    'select * from jikimi.dealings_of(array[{restricted}]::uuid[])',
    NOBODY,
  ],
  ['count their own searches', 'select 1 where jikimi.searches_used() = 0', APP],
)

export const ACTS_OF_REGISTER: readonly Act[] = [...LINKS, ...FUNCTIONS]
