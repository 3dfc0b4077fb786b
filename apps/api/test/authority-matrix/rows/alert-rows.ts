import type { RootField } from '../matrix.js'
import type { CaseName } from '../scene/cases.js'
import type { Choice, ObjectRow } from './object-rows.js'

const alert =
  (name: string, version = 1): Choice =>
  ({ alerts }) => ({ alert: alerts[name]!, version })
const canary =
  (name: string): Choice =>
  ({ canaries }) => ({ canary: canaries[name]! })
const ofCase =
  (name: CaseName): Choice =>
  ({ cases }) => ({ caseNumber: cases.numbers[name] })

const NOT_VALID = 'ALERT_STATE_NOT_VALID'

/** What only officers do, in the one state for it; `theirs` is about the officer, and in that state. */
const judging = (field: RootField, state: string, theirs: string, others: readonly string[]): readonly ObjectRow[] => [
  [field, `${state} about a handler`, alert(state), '- - - ok - ok -'],
  [field, `${state} about the officer`, alert(theirs), `- - - ok - ${theirs === 'officerRaised' ? 'none' : 'apart'} -`],
  [field, `${state}, as it was before`, alert(state, 7), '- - - ALERT_CHANGED_MEANWHILE - ALERT_CHANGED_MEANWHILE -'],
  ...others.map((other): ObjectRow => [
    field,
    `${other} about a handler`,
    alert(other),
    `- - - ${NOT_VALID} - ${NOT_VALID} -`,
  ]),
  [field, 'about the chief, who does not know of it', alert('chiefRaised'), `- - - none - ${officerOn(field)} -`],
  [field, 'about the chief, who is asked', alert('chiefAsked'), `- - - apart - ${NOT_VALID} -`],
]

const officerOn = (field: RootField): string =>
  field.endsWith('askExplanation') || field.endsWith('dismissAlert') ? 'ok' : NOT_VALID

const ANSWERED_ALREADY = ['answered', 'signedOff'] as const

/** Alerts, by whom they are about and how far they have come; canaries. */
export const ALERT_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Query.alert', 'about a handler, who does not know of it', alert('raised'), 'none none ok ok none ok none'],
  ['staff Query.alert', 'about a handler, dismissed', alert('dismissed'), 'none none ok ok none ok none'],
  ...(['asked', 'overdue', 'answered', 'rejected', 'signedOff'] as const).map((name): ObjectRow => [
    'staff Query.alert',
    `about a handler, ${name}`,
    alert(name),
    'none none ok ok ok ok none',
  ]),
  ['staff Query.alert', 'from before every scope', alert('longAgo'), 'none none none ok none ok none'],
  ['staff Query.alert', 'about the officer', alert('officerRaised'), 'none none ok ok none none none'],
  ['staff Query.alert', 'about the officer, who is asked', alert('officerAsked'), 'none none ok ok none ok none'],
  ['staff Query.alert', 'about the chief', alert('chiefRaised'), 'none none ok none none ok none'],
  ['staff Query.alert', 'about the chief, who is asked', alert('chiefAsked'), 'none none ok ok none ok none'],
  ['staff Query.alert', 'about the auditor', alert('auditorRaised'), 'none none none ok none ok none'],
  ...judging('staff Mutation.askExplanation', 'raised', 'officerRaised', ['dismissed', 'asked', 'answered']),
  ...judging('staff Mutation.dismissAlert', 'raised', 'officerRaised', ['dismissed', 'asked', 'signedOff']),
  ...judging('staff Mutation.rejectExplanation', 'answered', 'officerAnswered', ['raised', 'asked', 'signedOff']),
  ...judging('staff Mutation.signOffExplanation', 'answered', 'officerAnswered', ['raised', 'overdue', 'rejected']),
  ...(['asked', 'overdue', 'rejected'] as const).map((name): ObjectRow => [
    'staff Mutation.answerExplanation',
    `of a handler, ${name}`,
    alert(name),
    'none none none none ok none none',
  ]),
  ...ANSWERED_ALREADY.map((name): ObjectRow => [
    'staff Mutation.answerExplanation',
    `of a handler, ${name}`,
    alert(name),
    `none none none none ${NOT_VALID} none none`,
  ]),
  [
    'staff Mutation.answerExplanation',
    'that nobody was asked for',
    alert('raised'),
    'none none none none none none none',
  ],
  ['staff Mutation.answerExplanation', 'of the officer', alert('officerAsked'), 'none none none none none ok none'],
  ['staff Mutation.plantCanary', 'of a case', ofCase('free'), '- - - ok - - -'],
  ['staff Mutation.plantCanary', 'of one that is one', ofCase('unreached'), '- - - CANARY_ALREADY_PLANTED - - -'],
  ['staff Mutation.plantCanary', 'of one that was one', ofCase('closed'), '- - - ok - - -'],
  ['staff Mutation.endCanary', 'a planted one', canary('planted'), '- - - ok - - -'],
  ['staff Mutation.endCanary', 'an ended one', canary('ended'), '- - - CANARY_ALREADY_ENDED - - -'],
]
