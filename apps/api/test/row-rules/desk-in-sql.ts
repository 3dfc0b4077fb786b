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
delete from jikimi.answer_template where changed_by is null;
${template('everywhere', 'null')}${template('complaints', `'CIVIL_COMPLAINT'`)}${template('meetings', `'IR_MEETING'`)}
${template('over', 'null', 'now()')}`

interface Draft {
  readonly of?: string
  readonly collection?: string
  readonly account?: string
  readonly at?: string
}

const save = ({ of = 'earlier', collection = of, account = ':self', at = 'now()' }: Draft = {}): string =>
  `insert into jikimi.case_draft (id, case_id, account_id, collection_id, purpose, sealed, saved_at)
   values ({new}, {case ${of}}, ${account}, {${collection}}, 'CIVIL_COMPLAINT', '\\x00', ${at})`

interface Template {
  readonly by?: string
  readonly at?: string
  readonly ended?: string
  readonly version?: number
}

const add = ({ by = ':self', at = 'now()', ended = 'null', version = 1 }: Template = {}): string =>
  `insert into jikimi.answer_template (id, code, title_ko, title_en, body_ko, body_en, version, changed_by, changed_at, ended_at)
   values ({new}, 'NEW_ONE', '제목', 'Title', '글', 'Words', ${version}, ${by}, ${at}, ${ended})`

const change = (name: string, set = 'changed_by = :self, changed_at = now()'): string =>
  `update jikimi.answer_template set body_ko = '다른 글', ${set} where id = {template ${name}}`

const duplicate = (of: string, one = 'held', reason = 'DUPLICATE'): string =>
  `update jikimi.inquiry_case set state = 'CLOSED', closed_at = now(), close_reason = '${reason}', duplicate_of = ${of} where id = {case ${one}}`

const release = (holder: string, substitute: string): string =>
  `select * from jikimi.release_cases(${holder}, ${substitute})`

const OFFICERS = ['officer', 'secondOfficer', 'both']

/** What, how, and who can; everybody else is refused, or reaches no row. */
export const ACTS_ON_DESK: readonly (readonly [what: string, statement: string, by: readonly string[]])[] = [
  ['save a draft of the case that the handler holds', save(), ['handler']],
  [
    'save a draft of the case that the colleague holds',
    `delete from jikimi.case_draft; ${save({ of: 'of colleague' })}`,
    ['colleague'],
  ],
  ['save a draft in the name of the handler', save({ account: '{handler}' }), ['handler']],
  ['save a draft in the name of a colleague', save({ account: '{colleague}' }), []],
  ['save a draft beside the collection of another case', save({ collection: 'held' }), []],
  ['save a draft of yesterday', save({ at: `now() - interval '1 day'` }), []],
  ['save a draft of a lapsed handler’s own case', `delete from jikimi.case_draft; ${save({ of: 'of lapsed' })}`, []],
  ['save a draft of an open case', save({ of: 'open' }), []],
  [
    'change the draft of the handler',
    `update jikimi.case_draft set sealed = '\\x01', saved_at = now() where id = {draft held}`,
    ['handler'],
  ],
  ['throw away the draft of the handler', 'delete from jikimi.case_draft where id = {draft held}', ['handler']],
  [
    'throw away a draft of a case that somebody else holds by now',
    'delete from jikimi.case_draft where id = {draft stale}',
    [],
  ],
  ['give a draft to somebody else', 'update jikimi.case_draft set account_id = {colleague}', []],
  ['add a template', add(), OFFICERS],
  ['add a template in the name of the officer', add({ by: '{officer}' }), ['officer']],
  ['add a template of yesterday', add({ at: `now() - interval '1 day'` }), []],
  ['add a template that has ended', add({ ended: 'now()' }), []],
  ['add a template that was changed before', add({ version: 2 }), []],
  ['change a template', change('everywhere'), OFFICERS],
  [
    'change a template in the name of somebody else',
    change('everywhere', 'changed_by = {invited}, changed_at = now()'),
    [],
  ],
  [
    'change a template yesterday',
    change('everywhere', `changed_by = :self, changed_at = now() - interval '1 day'`),
    [],
  ],
  ['end a template', change('meetings', 'changed_by = :self, changed_at = now(), ended_at = now()'), OFFICERS],
  [
    'end a template yesterday',
    change('meetings', `changed_by = :self, changed_at = now(), ended_at = now() - interval '1 day'`),
    [],
  ],
  [
    'bring back a template that has ended',
    change('over', 'changed_by = :self, changed_at = now(), ended_at = null'),
    [],
  ],
  [
    'give a template another code',
    change('everywhere', `changed_by = :self, changed_at = now(), code = 'ANOTHER'`),
    [],
  ],
  ['remove a template', 'delete from jikimi.answer_template', []],
  ['close a case as duplicate of another', duplicate('{case open}'), ['handler']],
  ['close a case as duplicate of one of another handler', duplicate('{case of colleague}'), ['handler']],
  ['close a case as duplicate of nothing', duplicate('null'), []],
  ['close a case as duplicate of itself', duplicate('{case held}'), []],
  ['close a case as duplicate of one of another purpose', duplicate('{case ir open}'), []],
  ['close a case as duplicate of a restricted one', duplicate('{case restricted open}'), []],
  ['close a case as spam and duplicate', duplicate('{case open}', 'held', 'SPAM'), []],
  [
    'close two cases as duplicates of each other',
    `${duplicate('{case earlier}')}; ${duplicate('{case held}', 'earlier')}`,
    [],
  ],
  [
    'close three cases as duplicates in a circle',
    `${duplicate('{case earlier}')}; ${duplicate('{case overdue}', 'earlier')}; ${duplicate('{case held}', 'overdue')}`,
    [],
  ],
  ['give back the cases of the handler', release('{handler}', 'null'), OFFICERS],
  ['give the cases of the handler to a colleague', release('{handler}', '{colleague}'), OFFICERS],
  ['give the cases of the handler to the handler', release('{handler}', '{handler}'), []],
  ['give the cases of the handler to themselves', release('{handler}', ':self'), []],
  ['give back their own cases', release(':self', 'null'), []],
  [
    'ask who held cases and is designated no more',
    `select 1 where cardinality(jikimi.former_handlers('CIVIL_COMPLAINT')) > 0`,
    ['handler', 'colleague', 'lapsed', 'both'],
  ],
]
