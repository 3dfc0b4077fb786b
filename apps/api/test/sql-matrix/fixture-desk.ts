const draft = (name: string, of: string, by: string, purpose = 'CIVIL_COMPLAINT'): string => `
insert into jikimi.case_draft (id, case_id, account_id, collection_id, purpose, sealed, saved_at)
  values ({draft ${name}}, {case ${of}}, {${by}}, {${of}}, '${purpose}', '\\x00', now());`

const template = (name: string, purpose: string, ended = 'null'): string => `
insert into jikimi.answer_template (id, code, purpose, title_ko, title_en, body_ko, body_en, changed_by, changed_at, ended_at)
  values ({template ${name}}, '${name.toUpperCase()}', ${purpose}, '제목', 'Title', '글', 'Words', {officer}, now(), ${ended});`

/** Drafts of everybody in every state of their cases, one of somebody who holds its case no more; templates of each kind. */
export const DESK_IN_SQL = `
${draft('held', 'held', 'handler')}${draft('stale', 'held', 'colleague')}${draft('restricted', 'restricted', 'handler')}
${draft('closed', 'closed', 'handler')}${draft('of colleague', 'of colleague', 'colleague')}${draft('of lapsed', 'of lapsed', 'lapsed')}
${draft('left', 'left', 'ended')}${draft('ir held', 'ir held', 'irHandler', 'IR_MEETING')}
${template('everywhere', 'null')}${template('complaints', `'CIVIL_COMPLAINT'`)}${template('meetings', `'IR_MEETING'`)}
${template('over', 'null', 'now()')}`
