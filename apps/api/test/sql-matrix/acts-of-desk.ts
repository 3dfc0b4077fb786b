import { type Act, actsOn } from './act.js'
import { DESIGNATED, NOBODY, OFFICERS } from './groups.js'

const HOLDER = ['handler', 'handlerStale'] as const

interface Draft {
  readonly of?: string
  readonly collection?: string
  readonly account?: string
  readonly at?: string
}

const save = ({ of = 'earlier', collection = of, account = ':self', at = 'now()' }: Draft = {}): string =>
  `insert into jikimi.case_draft (id, case_id, account_id, collection_id, purpose, sealed, saved_at)
   values ({new}, {case ${of}}, ${account}, {${collection}}, 'CIVIL_COMPLAINT', '\\x00', ${at})`

const DRAFTS = actsOn(
  'case_draft',
  ['save one of the case that they hold', save(), HOLDER],
  [
    'save one of the case that the colleague holds',
    `delete from jikimi.case_draft; ${save({ of: 'of colleague' })}`,
    ['colleague'],
  ],
  ['save one in the name of another', save({ account: '{colleague}' }), NOBODY],
  ['save one beside the collection of another case', save({ collection: 'held' }), NOBODY],
  ['save one of yesterday', save({ at: `now() - interval '1 day'` }), NOBODY],
  ['save one with a lapsed attendance', `delete from jikimi.case_draft; ${save({ of: 'of lapsed' })}`, NOBODY],
  ['save one of a closed case', `delete from jikimi.case_draft; ${save({ of: 'closed' })}`, NOBODY],
  ['save one of a restricted case', `delete from jikimi.case_draft; ${save({ of: 'restricted' })}`, NOBODY],
  ['change one', `update jikimi.case_draft set sealed = '\\x01', saved_at = now() where id = {draft held}`, HOLDER],
  ['throw one away', 'delete from jikimi.case_draft where id = {draft held}', HOLDER],
  [
    'throw away one of a case that is not theirs any more',
    'delete from jikimi.case_draft where id = {draft stale}',
    NOBODY,
  ],
  ['give one to somebody else', 'update jikimi.case_draft set account_id = {colleague}', NOBODY],
)

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

const TEMPLATES = actsOn(
  'answer_template',
  ['add one', add(), OFFICERS],
  ['add one in the name of another', add({ by: '{invited}' }), NOBODY],
  ['add one of yesterday', add({ at: `now() - interval '1 day'` }), NOBODY],
  ['add one that has ended', add({ ended: 'now()' }), NOBODY],
  ['add one that was changed before', add({ version: 2 }), NOBODY],
  ['change one', change('everywhere'), OFFICERS],
  ['change one in the name of another', change('everywhere', 'changed_by = {invited}, changed_at = now()'), NOBODY],
  ['change one yesterday', change('everywhere', `changed_by = :self, changed_at = now() - interval '1 day'`), NOBODY],
  ['end one', change('meetings', 'changed_by = :self, changed_at = now(), ended_at = now()'), OFFICERS],
  [
    'end one yesterday',
    change('meetings', `changed_by = :self, changed_at = now(), ended_at = now() - interval '1 day'`),
    NOBODY,
  ],
  ['bring back one that has ended', change('over', 'changed_by = :self, changed_at = now(), ended_at = null'), NOBODY],
  ['give one another code', change('everywhere', `changed_by = :self, changed_at = now(), code = 'ANOTHER'`), NOBODY],
)

const duplicate = (of: string, one = 'held', reason = 'DUPLICATE'): string =>
  `update jikimi.inquiry_case set state = 'CLOSED', closed_at = now(), close_reason = '${reason}', duplicate_of = ${of} where id = {case ${one}}`

const DUPLICATES = actsOn(
  'inquiry_case',
  ['close one as duplicate of another', duplicate('{case open}'), HOLDER],
  [`close one as duplicate of a colleague's`, duplicate('{case of colleague}'), HOLDER],
  ['close one as duplicate of nothing', duplicate('null'), NOBODY],
  ['close one as duplicate of itself', duplicate('{case held}'), NOBODY],
  ['close one as duplicate of another purpose', duplicate('{case ir open}'), NOBODY],
  ['close one as duplicate of what is restricted', duplicate('{case restricted open}'), NOBODY],
  ['close one as spam and duplicate', duplicate('{case open}', 'held', 'SPAM'), NOBODY],
  [
    'close three as duplicates in a circle',
    `${duplicate('{case earlier}')}; ${duplicate('{case overdue}', 'earlier')}; ${duplicate('{case held}', 'overdue')}`,
    NOBODY,
  ],
)

const release = (holder: string, substitute: string): string =>
  `select * from jikimi.release_cases(${holder}, ${substitute})`

const FUNCTIONS = actsOn(
  'functions',
  ['give back the cases of a colleague', release('{colleague}', 'null'), OFFICERS],
  ['give the cases of a colleague to a substitute', release('{colleague}', '{handler}'), OFFICERS],
  ['give the cases of a colleague to the same', release('{colleague}', '{colleague}'), NOBODY],
  ['give the cases of a colleague to themselves', release('{colleague}', ':self'), NOBODY],
  ['give back their own', release(':self', 'null'), NOBODY],
  [
    'learn who held cases and is designated no more',
    `select 1 where cardinality(jikimi.former_handlers('CIVIL_COMPLAINT')) > 0`,
    DESIGNATED,
  ],
)

export const ACTS_OF_DESK: readonly Act[] = [...DRAFTS, ...TEMPLATES, ...DUPLICATES, ...FUNCTIONS]
