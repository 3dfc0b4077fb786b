import { type Act, actsOn } from './act.js'
import { AUDITORS, NOBODY, OFFICERS, OVERSEERS } from './groups.js'

const DIGEST = `encode(sha256('y'), 'hex')`
const monthsAgo = (count: number): string => `date_trunc('month', jikimi.today() - interval '${count} months')::date`

const prepare = (month = monthsAgo(9), by = ':self', at = 'now()', signed = 'null, null, null, null'): string => `
insert into jikimi.inspection (id, month, prepared_by, prepared_at, content, digest, signed_by, signed_at, follow_up_sealed, signed_digest)
  values ({new}, ${month}, ${by}, ${at}, 'y', ${DIGEST}, ${signed})`
const change = (set: string, name = 'inspection'): string => `update jikimi.inspection set ${set} where id = {${name}}`
const RENEWED = `prepared_by = :self, prepared_at = now(), content = 'y', digest = ${DIGEST}`
const signature = (by = ':self', at = 'now()'): string =>
  `signed_by = ${by}, signed_at = ${at}, follow_up_sealed = '\\x00', signed_digest = ${DIGEST}`
const UNSIGNED = 'signed_by = null, signed_at = null, follow_up_sealed = null, signed_digest = null'
const PREPARERS = [...OFFICERS, ...AUDITORS]

const INSPECTIONS = actsOn(
  'inspection',
  ['prepare one', prepare(), PREPARERS],
  ['prepare a month that is not over', prepare(monthsAgo(0)), NOBODY],
  ['prepare one in the name of another', prepare(undefined, '{archivist}'), NOBODY],
  ['prepare one as of last year', prepare(undefined, ':self', `now() - interval '1 year'`), NOBODY],
  ['prepare one that is signed', prepare(undefined, ':self', 'now()', `{chief}, now(), '\\x00', ${DIGEST}`), NOBODY],
  ['prepare one anew', change(RENEWED), PREPARERS],
  ['prepare one anew in the name of another', change(`prepared_by = {archivist}, prepared_at = now()`), NOBODY],
  ['prepare one anew as of last year', change(`prepared_by = :self, prepared_at = now() - interval '1 year'`), NOBODY],
  ['prepare one anew that is signed', change(RENEWED, 'inspection signed'), NOBODY],
  ['take a signature away', change(`${RENEWED}, ${UNSIGNED}`, 'inspection signed'), NOBODY],
  ['move it to another month', change(`month = ${monthsAgo(9)}`), NOBODY],
  ['sign one', change(signature()), ['chief']],
  [`sign an auditor's`, change(signature(), 'inspection of auditor'), ['chief']],
  ['sign what they prepared', change(signature(), 'inspection of chief'), NOBODY],
  ['sign in the name of another', change(signature('{secondOfficer}')), NOBODY],
  ['sign as of last year', change(signature(':self', `now() - interval '1 year'`)), NOBODY],
  ['sign one again', change(signature(), 'inspection signed'), NOBODY],
  ['sign other words than were prepared', change(`${signature()}, content = 'y', digest = ${DIGEST}`), NOBODY],
  [
    'sign what they prepared as if another had',
    change(`${signature()}, prepared_by = {officer}`, 'inspection of chief'),
    NOBODY,
  ],
)

const comment = (of = 'inspection', isFinding = false, by = ':self', at = 'now()'): string => `
insert into jikimi.inspection_comment (id, inspection_id, by_account, at, is_finding, text_sealed)
  values ({new}, {${of}}, ${by}, ${at}, ${isFinding}, '\\x00')`

const COMMENTS = actsOn(
  'inspection_comment',
  ['comment', comment(), OVERSEERS],
  ['find something', comment('inspection', true), AUDITORS],
  ['comment on what is signed', comment('inspection signed'), NOBODY],
  ['find something in what is signed', comment('inspection signed', true), NOBODY],
  ['comment in the name of another', comment('inspection', false, '{archivist}'), NOBODY],
  ['comment as of last year', comment('inspection', false, ':self', `now() - interval '1 year'`), NOBODY],
  ['rewrite one', `update jikimi.inspection_comment set text_sealed = '\\x01' where id = {comment}`, NOBODY],
)

/** Months of records: prepared, commented, signed. */
export const ACTS_OF_INSPECTIONS: readonly Act[] = [...INSPECTIONS, ...COMMENTS]
