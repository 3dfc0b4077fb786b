/** Sealed rows and where each belongs, as queries that give `row`, `collection`, `keyId` and `sealed`. */
const beside = (table: string, sealed = 'sealed', collection = 'collection_id'): string =>
  `select t.id as row, t.${collection} as collection, l.key_id as "keyId", t.${sealed} as sealed
   from jikimi.${table} t join jikimi.collection l on l.id = t.${collection} where t.${sealed} is not null`

export const SEALED_ROWS: Readonly<Record<string, string>> = {
  collection: `select id as row, id as collection, key_id as "keyId", sealed from jikimi.collection`,
  case_message: beside('case_message'),
  case_draft: beside('case_draft'),
  appointment: beside('appointment'),
  reveal: beside('reveal', 'note_sealed'),
  person_link: beside('person_link', 'reason_sealed', 'first_id'),
  request_text: beside('request_text'),
  account_credential: `select account_id as row, account_id as collection, totp_key_id as "keyId", totp_sealed as sealed from jikimi.account_credential`,
  access_record: `select id as row, id as collection, id as "keyId", note_sealed as sealed from jikimi.access_record where note_sealed is not null`,
}
