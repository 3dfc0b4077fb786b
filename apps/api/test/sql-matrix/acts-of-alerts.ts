import { type Act, actsOn } from './act.js'
import { CHIEFS, NOBODY, OFFICERS } from './groups.js'

const WATCHER = ['watcher'] as const
const JUDGES = [...OFFICERS, ...CHIEFS]
const WITHOUT_BOTH = JUDGES.filter((name) => name !== 'both')

const change = (set: string, name: string): string =>
  `update jikimi.alert set ${set}, version = version + 1 where id = {${name}}`
const asked = (state: string, due = 'jikimi.today() + 5', at = 'now()'): string =>
  `state = '${state}', asked_at = ${at}, due_on = ${due}`
const SIGNED = `state = 'SIGNED_OFF'`

const raise = (state = 'RAISED', at = 'now()', due = 'null, null'): string => `
insert into jikimi.alert (id, rule, key, at, raised_at, account_id, department_id, duty, records, collection_count, found, state, asked_at, due_on)
  values ({new}, 'OFF_HOURS', 'new', now(), ${at}, {handler}, {support}, 'ACCESS_CONTROL', array[{record}]::uuid[], 1, 1, '${state}', ${due})`

const ALERTS = actsOn(
  'alert',
  ['dismiss one', change(`state = 'DISMISSED'`, 'alert raised'), JUDGES],
  ['bring a dismissed one back', change(`state = 'RAISED'`, 'alert dismissed'), NOBODY],
  ['ask for an explanation', change(asked('ASKED'), 'alert raised'), JUDGES],
  ['ask for one by today', change(asked('ASKED', 'jikimi.today()'), 'alert raised'), NOBODY],
  [
    'ask for one as of last year',
    change(asked('ASKED', undefined, `now() - interval '1 year'`), 'alert raised'),
    NOBODY,
  ],
  ['ask again before there is an answer', change(asked('ASKED'), 'alert asked'), NOBODY],
  ['grant more days', change('due_on = due_on + 30', 'alert asked'), NOBODY],
  ['sign off an answer', change(SIGNED, 'alert answered'), JUDGES],
  ['sign off what is about an officer', change(SIGNED, 'alert about both'), WITHOUT_BOTH],
  ['sign off what is about the chief', change(SIGNED, 'alert about chief'), OFFICERS],
  ['sign off without an answer', change(SIGNED, 'alert asked'), NOBODY],
  ['sign off what is overdue', change(SIGNED, 'alert overdue'), NOBODY],
  ['reject an answer', change(asked('REJECTED'), 'alert answered'), JUDGES],
  ['reject what an officer answered', change(asked('REJECTED'), 'alert about both'), WITHOUT_BOTH],
  ['reject without asking anew', change(`state = 'REJECTED'`, 'alert answered'), NOBODY],
  ['open one again that was signed off', change(asked('REJECTED'), 'alert signed off'), NOBODY],
  ['answer for somebody', change(`state = 'ANSWERED'`, 'alert asked'), NOBODY],
  [
    'dismiss what may have changed meanwhile',
    `update jikimi.alert set state = 'DISMISSED' where id = {alert raised}`,
    NOBODY,
  ],
  ['say that it is about another', change('account_id = {archivist}', 'alert raised'), NOBODY],
  ['raise one', raise(), WATCHER],
  ['raise one as of last year', raise('RAISED', `now() - interval '1 year'`), NOBODY],
  ['raise one that is asked already', raise('ASKED', 'now()', 'now(), jikimi.today() + 5'), NOBODY],
  ['add to one that nobody looked at', change('found = found + 1', 'alert raised'), WATCHER],
  ['add to one that somebody asked about', change('found = found + 1', 'alert asked'), NOBODY],
  ['remind', change('reminded_at = now()', 'alert asked'), WATCHER],
  ['find a last day missed', change(`state = 'OVERDUE', missed_at = now()`, 'alert asked'), WATCHER],
  ['find it missed again', change('missed_at = now()', 'alert overdue'), NOBODY],
)

const note = (kind: string, of: string, by = ':self', at = 'now()'): string => `
insert into jikimi.alert_step (id, alert_id, kind, at, by_account, dismissal, text_sealed)
  values ({new}, {${of}}, '${kind}', ${at}, ${by}, ${kind === 'DISMISSED' ? `'FALSE_ALARM'` : 'null'}, ${by === 'null' ? 'null' : `'\\x00'`})`

const STEPS = actsOn(
  'alert_step',
  ['note that it was asked for', note('ASKED', 'alert asked'), JUDGES],
  ['note why one was dismissed', note('DISMISSED', 'alert dismissed'), JUDGES],
  ['note why an officer was asked', note('ASKED', 'alert asked of both'), WITHOUT_BOTH],
  ['note what did not happen', note('SIGNED_OFF', 'alert asked'), NOBODY],
  ['note in the name of another', note('ASKED', 'alert asked', '{archivist}'), NOBODY],
  ['note as of last year', note('ASKED', 'alert asked', ':self', `now() - interval '1 year'`), NOBODY],
  ['note their answer', note('ANSWERED', 'alert answered'), ['handler', 'handlerStale']],
  ['note an answer in the name of another', note('ANSWERED', 'alert answered', '{archivist}'), NOBODY],
  ['note an answer as of last year', note('ANSWERED', 'alert answered', ':self', `now() - interval '1 year'`), NOBODY],
  ['note an answer before there is one', note('ANSWERED', 'alert asked'), NOBODY],
  ['note that they were reminded', note('REMINDED', 'alert asked', 'null'), WATCHER],
  ['note that a day was missed', note('MISSED', 'alert overdue', 'null'), WATCHER],
  ['note that a day was missed that was not', note('MISSED', 'alert asked', 'null'), NOBODY],
  ['note a reminder as of last year', note('REMINDED', 'alert asked', 'null', `now() - interval '1 year'`), NOBODY],
  ['rewrite one', `update jikimi.alert_step set text_sealed = '\\x01' where id = {step asked}`, NOBODY],
)

const plant = (pseudonym = '{pseudonym of open}', by = ':self', at = 'now()', ended = 'null, null'): string => `
insert into jikimi.canary (id, pseudonym, case_number, planted_by, planted_at, ended_at, ended_by)
  values ({new}, ${pseudonym}, 'open', ${by}, ${at}, ${ended})`
const end = (set: string, name = 'canary'): string => `update jikimi.canary set ${set} where id = {${name}}`

const CANARIES = actsOn(
  'canary',
  ['plant one', plant(), ['chief']],
  ['plant one in the name of another', plant(undefined, '{archivist}'), NOBODY],
  ['plant one as of last year', plant(undefined, ':self', `now() - interval '1 year'`), NOBODY],
  ['plant one that has ended', plant(undefined, ':self', 'now()', 'now(), :self'), NOBODY],
  ['plant what is another case', plant('{pseudonym of held}'), NOBODY],
  ['end one', end('ended_by = :self, ended_at = now()'), ['chief']],
  ['end one in the name of another', end('ended_by = {archivist}, ended_at = now()'), NOBODY],
  ['end one as of last year', end(`ended_by = :self, ended_at = now() - interval '1 year'`), NOBODY],
  ['end one again', end('ended_by = :self, ended_at = now()', 'canary ended'), NOBODY],
  ['make it another person', end('pseudonym = {pseudonym of held}'), NOBODY],
)

const WATCH = actsOn(
  'watch_head',
  ['look on', 'update jikimi.watch_head set index = index + 1', WATCHER],
  [
    'begin to look',
    `insert into jikimi.watch_head (index, looked_at) values (0, now()) on conflict (is_only) do update set index = 12`,
    WATCHER,
  ],
)

/** What the watcher raises, what officers ask and judge, what whoever it is about answers. */
export const ACTS_OF_ALERTS: readonly Act[] = [...ALERTS, ...STEPS, ...CANARIES, ...WATCH]
