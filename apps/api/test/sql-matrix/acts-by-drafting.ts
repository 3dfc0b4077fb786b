import { actsOn } from './act.js'
import { CHIEFS, NOBODY, OFFICERS, WORKERS } from './groups.js'

const saved = (draft: string, seen = 1): string =>
  `select 1 where jikimi.save_policy_draft({${draft}}, ${seen}, '{}', '공지', 'Notice', false)`
const on = (act: string, draft: string, seen = 1, more = ''): string =>
  `select 1 where jikimi.${act}_policy_draft({${draft}}, ${seen}${more})`
const returned = (draft: string, seen = 1): string => on('return', draft, seen, `, '까닭'`)
const approved = (draft: string, seen = 1): string =>
  on('approve', draft, seen, `, {new}, 'digest', 'SIGNIFICANT', 30, '{}'`)
const noted = (version: string): string => `select 1 where jikimi.note_policy_effect({${version}})`
const halted = (version: string): string => `select 1 where jikimi.stop_policy({${version}}, '까닭', 'Why')`
const withdrawn = (version: string): string => `select 1 where jikimi.withdraw_policy({${version}}, '까닭', 'Why')`

/** Drafts of the next policy version: who writes, proposes, returns, approves; who withdraws what is announced. */
export const ACTS_BY_DRAFTING = actsOn(
  'functions',
  ['begin a draft', `select 1 where jikimi.begin_policy_draft({new}, {policy}, '{}')`, OFFICERS],
  ['save a draft', saved('draft'), OFFICERS],
  ['save a draft as it was before', saved('draft', 7), NOBODY],
  ['save what is proposed', saved('draft proposed'), NOBODY],
  ['propose a draft', on('propose', 'draft'), OFFICERS],
  ['propose a draft as it was before', on('propose', 'draft', 7), NOBODY],
  ['propose without a notice', on('propose', 'draft without notice'), NOBODY],
  ['propose what is proposed', on('propose', 'draft proposed'), NOBODY],
  ['return a draft', returned('draft proposed'), [...OFFICERS, ...CHIEFS]],
  ['return a draft as it was before', returned('draft proposed', 7), NOBODY],
  ['return what is not proposed', returned('draft'), NOBODY],
  ['drop a draft', on('drop', 'draft'), [...OFFICERS, ...CHIEFS]],
  ['drop a draft as it was before', on('drop', 'draft', 7), NOBODY],
  ['drop what is dropped', on('drop', 'draft dropped'), NOBODY],
  ['approve a draft', approved('draft proposed'), ['chief']],
  ['approve for whom a deputy signs', approved('draft of double'), ['chief', 'deputy']],
  ['approve a draft as it was before', approved('draft proposed', 7), NOBODY],
  ['approve what is not proposed', approved('draft'), NOBODY],
  ['approve what the chief proposed', approved('draft of chief'), NOBODY],
  ['approve what the chief wrote in', approved('draft written by chief'), NOBODY],
  ['approve what comes too early', approved('draft early'), NOBODY],
  ['withdraw a version', withdrawn('policy coming'), ['chief']],
  ['withdraw the version in force', withdrawn('policy'), NOBODY],
  ['withdraw what another follows', withdrawn('policy followed'), NOBODY],
  ['withdraw it twice', withdrawn('policy withdrawn'), NOBODY],
  ['note that a version took effect', noted('policy'), WORKERS],
  ['note it before its day', noted('policy coming'), NOBODY],
  ['note it twice', noted('policy past'), NOBODY],
  ['stop a version', halted('policy'), WORKERS],
  ['stop it before its day', halted('policy coming'), NOBODY],
  ['stop what took effect', halted('policy past'), NOBODY],
  ['count collections by version', 'select 1 from jikimi.collections_by_version()', [...OFFICERS, ...CHIEFS]],
)
