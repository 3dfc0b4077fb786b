interface Medium {
  readonly kind?: string
  readonly purpose?: string
  readonly people?: number
  readonly destroyed?: boolean
}

const medium = (
  name: string,
  { kind = 'PAPER', purpose = 'CIVIL_COMPLAINT', people = 12, destroyed }: Medium = {},
): string => `
insert into jikimi.medium (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id, registered_by,
  registered_at, destroyed_at) values ({${name}}, '${kind}', '\\x00', '${purpose}', ${people}, jikimi.today() - 10, {policy},
  jikimi.today() + 80, {cabinet}, {officer}, now() - interval '1 day', ${destroyed ? 'now()' : 'null'});
insert into jikimi.medium_move (medium_id, place_id, moved_by, moved_at) values ({${name}}, {cabinet}, {officer}, now());`

const destruction = (name: string, of: string, witness: string, ends = ''): string => `
insert into jikimi.medium_destruction (id, medium_id, method, ground, destroyed_on, people_left, due_on, where_sealed, recorded_by,
  recorded_at, witness_id${ends && `, ${ends}`}) values ({${name}}, {${of}}, 'SHREDDED', 'PURPOSE_ACHIEVED', jikimi.today(), 0,
  jikimi.today() + 80, '\\x00', {officer}, now() - interval '1 hour', {${witness}}${ends && `, ${ends.includes('declined_by') ? '{irHandler}, now()' : 'now()'}`});`

const place = (name: string, media: number, ends = 'null, null'): string => `
insert into jikimi.storage_place (id, name, room, lock, holder_id, opened_by, opened_at, media, ended_by, ended_at)
  values ({${name}}, '${name}', '3층', 'KEY', {officer}, {officer}, now() - interval '2 days', ${media}, ${ends});
insert into jikimi.storage_key (place_id, holder_id, handed_by, handed_at) values ({${name}}, {officer}, {officer}, now());`

/** A cabinet with media: one that lies there, one whose destruction waits, one that is gone, one that a hold keeps. */
export const PAPER_IN_SQL = `
set session_replication_role = replica;
${place('cabinet', 3)}${place('empty cabinet', 0)}${place('ended cabinet', 0, '{officer}, now()')}
${medium('medium')}${medium('medium asked')}${medium('medium gone', { people: 0, destroyed: true })}
${medium('medium held', { kind: 'PRINT', purpose: 'IR_MEETING' })}
insert into jikimi.medium_case (medium_id, case_id, case_number, named_by, named_at)
  values ({medium held}, {case ir held}, 'ir held', {officer}, now());
insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at)
  values ({hold of paper}, 'STATUTE', '전자상거래법 6', jikimi.today() + 30, {officer}, now());
insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id) values ({hold of paper}, {case ir held}, 'ir held', {ir held});
${destruction('destruction asked', 'medium asked', 'handler')}
${destruction('destruction done', 'medium gone', 'colleague', 'confirmed_at')}
${destruction('destruction declined', 'medium', 'irHandler', 'declined_by, declined_at')}
set session_replication_role = origin;`
