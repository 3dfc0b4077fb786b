import { effect, type Effect, has, kept } from './effect.js'

const DENIED = '42501'
const CANNOT_BE = '23514'

const recorded = (witness: string, left = 0): string =>
  `insert into jikimi.medium_destruction (id, medium_id, method, ground, destroyed_on, people_left, where_sealed, recorded_by,
    recorded_at, witness_id) values ({new}, {medium}, 'SHREDDED', 'PURPOSE_ACHIEVED', jikimi.today(), ${left}, '\\x00', {officer}, now(), {${witness}})`
const registered = (place: string): string =>
  `insert into jikimi.medium (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id,
    registered_by, registered_at) values ({new}, 'USB', '\\x00', 'CIVIL_COMPLAINT', 3, jikimi.today(), {policy}, jikimi.today() + 90,
    {${place}}, {officer}, now())`
const moved = (place: string): string => `update jikimi.medium set place_id = {${place}} where id = {medium}`
const confirmed = 'update jikimi.medium_destruction set confirmed_at = now() where id = {destruction asked}'

/** What triggers and constraints make of acts on paper: histories that write themselves, counts, the end of a medium. */
export const EFFECTS_OF_PAPER: readonly Effect[] = [
  ...kept('storage_key.storage_key_keeps', 'holder_id = {archivist}'),
  ...kept('medium_case.medium_case_keeps', `case_number = 'another'`),
  ...kept('medium_move.medium_move_keeps', 'place_id = {empty cabinet}'),
  effect(
    'storage_place.storage_place_opens',
    'officer',
    `insert into jikimi.storage_place (id, name, room, lock, holder_id, opened_by, opened_at)
       values ({new}, '새 장소', '4층', 'KEY', {handler}, {officer}, now())`,
    has('storage_key', 'place_id = {new} and holder_id = {handler} and handed_by = {officer}'),
  ),
  effect(
    'storage_place.storage_place_hands',
    'officer',
    'update jikimi.storage_place set holder_id = {handler} where id = {cabinet}',
    has('storage_key', 'place_id = {cabinet} and holder_id = {handler} and handed_by = {officer}'),
  ),
  effect(
    'storage_place.ends empty',
    'officer',
    'update jikimi.storage_place set ended_by = {officer}, ended_at = now() where id = {cabinet}',
    CANNOT_BE,
  ),
  effect(
    'medium.medium_put',
    'officer',
    registered('cabinet'),
    `${has('medium_move', 'medium_id = {new} and place_id = {cabinet} and moved_by = {officer}')}
     intersect ${has('storage_place', 'id = {cabinet} and media = 4')}`,
  ),
  effect('medium.medium_put', 'officer', registered('ended cabinet'), CANNOT_BE),
  effect(
    'medium.medium_moved',
    'officer',
    moved('empty cabinet'),
    `${has('medium_move', 'medium_id = {medium} and place_id = {empty cabinet} and moved_by = {officer}')}
     intersect ${has('storage_place', 'id = {cabinet} and media = 2')}`,
  ),
  effect('medium.medium_moved', 'officer', moved('ended cabinet'), CANNOT_BE),
  effect('medium_destruction.medium_destruction_fits', 'officer', recorded('auditor'), DENIED),
  effect(
    'medium_destruction.medium_destruction_fits',
    'officer',
    recorded('handler'),
    has('medium_destruction', 'id = {new} and due_on = jikimi.today() + 80'),
  ),
  effect('medium_destruction.witnessed by another', 'officer', recorded('officer'), CANNOT_BE),
  effect('medium_destruction.leaves nobody', 'officer', recorded('handler', 3), CANNOT_BE),
  effect(
    'medium_destruction.medium_destruction_confirmed',
    'handler',
    confirmed,
    `${has('medium', 'id = {medium asked} and destroyed_at is not null and people = 0')}
     intersect ${has('storage_place', 'id = {cabinet} and media = 2')}`,
  ),
]
