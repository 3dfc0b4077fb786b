const decided = (name: string, one: string, other: string, isOne: boolean): string => `
insert into jikimi.person_link (id, first_id, second_id, is_one, reason_sealed, decided_by, decided_at)
  values ({${name}}, least({${one}}::uuid, {${other}}::uuid), greatest({${one}}::uuid, {${other}}::uuid), ${isOne}, '\\x00', {officer}, now());`

/** Who is one person and who isn't, decided past the trigger: it would want a session. Who saw a restricted one. */
export const REGISTER_IN_SQL = `
set session_replication_role = replica;
${decided('joined', 'held', 'overdue', true)}${decided('apart', 'held', 'ir held', false)}${decided('joined with restricted', 'held', 'restricted', true)}
set session_replication_role = origin;
insert into jikimi.collection_access (collection, at, record_id)
  select {pseudonym of restricted}, at, id from jikimi.access_record where id = {record};`
