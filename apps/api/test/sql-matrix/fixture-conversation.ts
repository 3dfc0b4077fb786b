const letter = (name: string, of: string, direction: string, by: string, more = ''): string => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, direction, idempotency_digest, request_digest, sealed, written_by,
    sent_at, delivery_state, delivery_tried_at, bounces, bounced_at, bounce_reason)
  values ({${name}}, {case ${of}}, {${of}}, 'CIVIL_COMPLAINT', '${direction}', sha256('${name}'), '\\x00', '\\x00', ${by}, now(),
    ${more || `null, null, 0, null, null`});`

const SENT = `'SENT', now(), 0, null, null`
const BOUNCED = `'BOUNCED', now(), 1, now(), 'REFUSED'`

const visit = (token: string, of: string, ends = `interval '20 minutes'`, ended = 'null'): string => `
insert into jikimi.visit (token_digest, case_id, collection_id, opened_at, until_at, ended_at)
  values (jikimi.token_digest('${token}'), {case ${of}}, {${of}}, now() + ${ends} - interval '30 minutes', now() + ${ends}, ${ended});`

const link = (name: string, of: string, spent = 'null', until = `now() + interval '14 days'`): string => `
insert into jikimi.case_link (token_digest, source_id, case_id, collection_id, until_at, spent_at)
  values (jikimi.token_digest('${name}'), {${name}}, {case ${of}}, {${of}}, ${until}, ${spent});`

const renewal = (name: string, of: string, state: string, tried = 'null'): string => `
insert into jikimi.link_renewal (id, case_id, collection_id, asked_at, delivery_state, delivery_tried_at)
  values ({${name}}, {case ${of}}, {${of}}, now(), '${state}', ${tried});`

/** Letters both ways and a note among colleagues, past the triggers that would move their cases; links; who visits. */
export const CONVERSATION_IN_SQL = `
set session_replication_role = replica;
${letter('letter', 'offered', 'TO_VISITOR', '{handler}', SENT)}${letter('reply', 'offered', 'FROM_VISITOR', 'null')}
${letter('note', 'offered', 'HANDOVER', '{colleague}')}${letter('bounced', 'fixed', 'TO_VISITOR', '{handler}', BOUNCED)}
${letter('bounced of colleague', 'of colleague', 'TO_VISITOR', '{colleague}', BOUNCED)}
${letter('bounced of restricted', 'restricted', 'TO_VISITOR', '{handler}', BOUNCED)}
${letter('bounced of lapsed', 'of lapsed', 'TO_VISITOR', '{lapsed}', BOUNCED)}
${letter('letter of closed', 'closed', 'TO_VISITOR', '{handler}', SENT)}
set session_replication_role = origin;
${link('live link', 'offered')}${link('spent link', 'offered', 'now()')}${link('old link', 'offered', 'null', 'now()')}
${link('restricted link', 'restricted')}${link('link of spam', 'closed')}
${visit('visit of offered', 'offered')}${visit('visit of fixed', 'fixed')}${visit('visit of restricted', 'restricted')}
${visit('visit ended', 'held', `interval '20 minutes'`, 'now()')}${visit('visit over', 'held', `interval '-1 second'`)}
${renewal('renewal', 'begun', 'QUEUED')}${renewal('renewal sent', 'met', 'SENT', 'now()')}
${renewal('renewal restricted', 'restricted', 'QUEUED')}`
