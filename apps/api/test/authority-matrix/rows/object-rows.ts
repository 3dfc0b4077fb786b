import type { RootField } from '../matrix.js'
import type { Things } from '../questions/things.js'
import type { Scene } from '../scene/a-scene.js'

/** Who asks, in the order of the words below. */
export const ASKERS = ['administrator', 'archivist', 'auditor', 'chief', 'handler', 'officer', 'deputy'] as const

export type Asker = (typeof ASKERS)[number]
export type Choice = (scene: Scene, me: Asker) => Partial<Things>

/** What the words mean; any other word is the code itself. The first two never tell whether the thing is there. */
export const WORDS: Readonly<Record<string, string>> = {
  '-': 'NOT_ALLOWED',
  none: 'NOT_FOUND',
  apart: 'SEPARATION_OF_DUTIES',
}

const account =
  (name: string): Choice =>
  ({ people, department }) => ({ account: people[name]!, department })
const self: Choice = ({ people, department }, me) => ({ account: people[me]!, department })
const released =
  (to: string | undefined): Choice =>
  ({ people }, me) => ({ account: people['colleague']!, substitute: people[to ?? me]! })
const designation =
  (name: string): Choice =>
  ({ designations }) => ({ designation: designations[name]!, purpose: 'CIVIL_COMPLAINT' })
const course =
  (name: string, person = 'colleague'): Choice =>
  ({ courses, people }) => ({ course: courses[name]!, account: people[person]! })
const ownCourse: Choice = ({ courses, people }, me) => ({ course: courses['unattended']!, account: people[me]! })
const attendance =
  (name: string): Choice =>
  ({ attendances }) => ({ attendance: attendances[name]! })
const unlock =
  (name: string): Choice =>
  ({ unlocks }) => ({ unlock: unlocks[name]! })
const ruleChange =
  (name: string): Choice =>
  ({ ruleChanges }) => ({ ruleChange: ruleChanges[name]! })
const exception =
  (name: string): Choice =>
  ({ exceptions }) => ({ exception: exceptions[name]! })
const siteKey =
  (name: string): Choice =>
  ({ siteKeys }) => ({ siteKey: siteKeys[name]! })
const declared =
  (person: string, deputy: string): Choice =>
  ({ people }) => ({ account: people[person]!, other: people[deputy]! })
const proposed =
  (person: string): Choice =>
  ({ people }) => ({ account: people[person]!, purpose: 'IR_MEETING' })

export type ObjectRow = readonly [field: RootField, object: string, choice: Choice, words: string]

/** Every act that names an account, a session, a department or a site key, on one in each state. */
export const STAFF_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Query.staffAccount', 'a colleague', account('colleague'), 'ok - ok ok - ok -'],
  ['staff Query.staffSessions', 'a colleague', account('colleague'), 'ok - - - - - -'],
  [
    'staff Mutation.endSession',
    'one of their own',
    ({ secondSessions }, me) => ({ session: secondSessions[me]!.id }),
    'ok ok ok ok ok ok ok',
  ],
  [
    'staff Mutation.endSession',
    "a colleague's",
    ({ sessions }) => ({ session: sessions['colleague']!.id }),
    'ok none none none none none none',
  ],
  ['staff Mutation.disableAccount', 'a colleague', account('colleague'), 'ok - - - - - -'],
  ['staff Mutation.disableAccount', 'their own', self, 'ACCOUNT_OF_ONESELF - - - - - -'],
  ['staff Mutation.disableAccount', 'a disabled one', account('disabled'), 'ACCOUNT_ALREADY_DISABLED - - - - - -'],
  ['staff Mutation.suspendAccount', 'a colleague', account('colleague'), 'ok - - ok - ok -'],
  [
    'staff Mutation.suspendAccount',
    'their own',
    self,
    'ACCOUNT_OF_ONESELF - - ACCOUNT_OF_ONESELF - ACCOUNT_OF_ONESELF -',
  ],
  [
    'staff Mutation.suspendAccount',
    'a suspended one',
    account('suspendedByChief'),
    'ACCOUNT_ALREADY_SUSPENDED - - ACCOUNT_ALREADY_SUSPENDED - ACCOUNT_ALREADY_SUSPENDED -',
  ],
  ['staff Mutation.reinstateAccount', 'suspended by another', account('suspendedByChief'), 'ok - - - - - -'],
  [
    'staff Mutation.reinstateAccount',
    'suspended by themselves',
    account('suspendedByAdministrator'),
    'apart - - - - - -',
  ],
  ['staff Mutation.reinstateAccount', 'an active one', account('colleague'), 'ACCOUNT_NOT_SUSPENDED - - - - - -'],
  ['staff Mutation.unlockAccount', 'a locked one', account('locked'), 'ok - - - - - -'],
  ['staff Mutation.unlockAccount', 'an open one', account('irHandler'), 'ACCOUNT_NOT_LOCKED - - - - - -'],
  ['staff Mutation.endSessionsOf', 'a colleague', account('colleague'), 'ok - - - - - -'],
  ['staff Mutation.changeAccount', 'a colleague', account('colleague'), 'ok - - - - - -'],
  ['staff Mutation.changeAccount', 'their own', self, 'ok - - - - - -'],
  ['staff Mutation.changeRoles', 'a colleague', account('colleague'), 'ok - - - - - -'],
  ['staff Mutation.changeRoles', 'their own', self, 'apart - - - - - -'],
  ['staff Mutation.changeRoles', 'a disabled one', account('disabled'), 'ACCOUNT_ALREADY_DISABLED - - - - - -'],
  ['staff Mutation.reinviteAccount', 'an invited one', account('invited'), 'ok - - - - - -'],
  ['staff Mutation.reinviteAccount', 'their own', self, 'ACCOUNT_OF_ONESELF - - - - - -'],
  ['staff Mutation.renameDepartment', 'a department', account('colleague'), 'ok - - - - - -'],
  ['staff Mutation.endSiteKey', 'a live one', siteKey('live'), 'ok - - - - - -'],
  ['staff Mutation.endSiteKey', 'an ended one', siteKey('ended'), 'SITE_KEY_ALREADY_ENDED - - - - - -'],
  ['staff Mutation.releaseCases', 'a colleague', account('colleague'), '- - - - - ok -'],
  ['staff Mutation.releaseCases', 'their own', self, '- - - - - ACCOUNT_OF_ONESELF -'],
  ['staff Mutation.releaseCases', 'a colleague, to the handler', released('handler'), '- - - - - ok -'],
  ['staff Mutation.releaseCases', 'a colleague, to themselves', released(undefined), '- - - - - ACCOUNT_OF_ONESELF -'],
]

/** Every act that names a designation, a course or an attendance. */
export const DESIGNATION_ROWS: readonly ObjectRow[] = [
  ['staff Query.designation', "the privacy officer's", designation('proposed'), '- - ok ok - ok none'],
  ['staff Query.designation', 'of whom the deputy stands for', designation('proposedBySingle'), '- - ok ok - ok ok'],
  ['staff Mutation.proposeDesignation', 'a handler', proposed('undesignated'), '- - - - - ok -'],
  [
    'staff Mutation.proposeDesignation',
    'themselves',
    (scene, me) => proposed(me)(scene, me),
    '- - - - - DESIGNATION_OF_ONESELF -',
  ],
  ['staff Mutation.changeDesignation', 'a proposed one', designation('proposed'), '- - - - - ok -'],
  [
    'staff Mutation.changeDesignation',
    'an approved one',
    designation('ofColleague'),
    '- - - - - DESIGNATION_NOT_PROPOSED -',
  ],
  [
    'staff Mutation.changeDesignation',
    'one for themselves',
    designation('forOfficer'),
    '- - - - - DESIGNATION_OF_ONESELF -',
  ],
  ['staff Mutation.approveDesignation', "the privacy officer's", designation('proposed'), '- - - ok - - none'],
  [
    'staff Mutation.approveDesignation',
    'of whom the deputy stands for',
    designation('proposedBySingle'),
    '- - - ok - - ok',
  ],
  ['staff Mutation.approveDesignation', 'one for the deputy', designation('forDeputy'), '- - - ok - - apart'],
  [
    'staff Mutation.approveDesignation',
    'of an excepted holder of one seat',
    designation('byOneSeat'),
    '- - - ok - - none',
  ],
  ['staff Mutation.approveDesignation', "the chief's own", designation('byChief'), '- - - apart - - none'],
  ['staff Mutation.approveDesignation', 'one for the chief', designation('forChief'), '- - - apart - - none'],
  [
    'staff Mutation.approveDesignation',
    'an approved one',
    designation('ofColleague'),
    '- - - DESIGNATION_NOT_PROPOSED - - none',
  ],
  ['staff Mutation.declineDesignation', "the privacy officer's", designation('proposed'), '- - - ok - - none'],
  [
    'staff Mutation.declineDesignation',
    'of whom the deputy stands for',
    designation('proposedBySingle'),
    '- - - ok - - ok',
  ],
  ['staff Mutation.endDesignation', 'one in force', designation('ofColleague'), '- - - ok - ok -'],
  [
    'staff Mutation.endDesignation',
    'an ended one',
    designation('ofEnded'),
    '- - - DESIGNATION_ALREADY_ENDED - DESIGNATION_ALREADY_ENDED -',
  ],
  ['staff Query.trainingCourse', 'a course', course('held'), '- - ok ok - ok -'],
  ['staff Mutation.changeCourse', 'unattended', course('unattended'), '- - - - - ok -'],
  ['staff Mutation.changeCourse', 'attended', course('held'), '- - - - - COURSE_HAS_ATTENDANCE -'],
  ['staff Mutation.changeCourse', 'cancelled', course('cancelled'), '- - - - - COURSE_CANCELLED -'],
  ['staff Mutation.cancelCourse', 'unattended', course('unattended'), '- - - - - ok -'],
  ['staff Mutation.cancelCourse', 'attended', course('held'), '- - - - - COURSE_HAS_ATTENDANCE -'],
  ['staff Mutation.enterAttendance', 'of a colleague', course('unattended'), '- - - ok - ok -'],
  ['staff Mutation.enterAttendance', 'of themselves', ownCourse, '- - - apart - apart -'],
  [
    'staff Mutation.enterAttendance',
    'before its day',
    course('toCome'),
    '- - - COURSE_NOT_HELD_YET - COURSE_NOT_HELD_YET -',
  ],
  [
    'staff Mutation.enterAttendance',
    'of a cancelled course',
    course('cancelled'),
    '- - - COURSE_CANCELLED - COURSE_CANCELLED -',
  ],
  [
    'staff Mutation.enterAttendance',
    'a second time',
    course('held'),
    '- - - ATTENDANCE_ALREADY_ENTERED - ATTENDANCE_ALREADY_ENTERED -',
  ],
  ['staff Mutation.voidAttendance', "a handler's", attendance('ofHandler'), '- - - ok - ok -'],
  ['staff Mutation.voidAttendance', "the chief's", attendance('ofChief'), '- - - apart - ok -'],
  ['staff Mutation.voidAttendance', "the officer's", attendance('ofOfficer'), '- - - ok - apart -'],
  [
    'staff Mutation.voidAttendance',
    'a voided one',
    attendance('voided'),
    '- - - ATTENDANCE_ALREADY_VOIDED - ATTENDANCE_ALREADY_VOIDED -',
  ],
]

/** Every act that names an unlock, a change of a rule or an exception. */
export const OVERSIGHT_ROWS: readonly ObjectRow[] = [
  ['staff Mutation.unlockReveals', "a handler's", unlock('ofHandler'), '- - - ok - ok -'],
  ['staff Mutation.unlockReveals', "the chief's", unlock('ofChief'), '- - - apart - ok -'],
  ['staff Mutation.unlockReveals', "the officer's", unlock('ofOfficer'), '- - - ok - apart -'],
  [
    'staff Mutation.unlockReveals',
    'decided',
    unlock('decided'),
    '- - - UNLOCK_ALREADY_DECIDED - UNLOCK_ALREADY_DECIDED -',
  ],
  ['staff Mutation.declineRevealUnlock', "a handler's", unlock('ofHandler'), '- - - ok - ok -'],
  ['staff Mutation.cancelRuleChange', 'a staged one', ruleChange('staged'), '- - - ok - ok -'],
  [
    'staff Mutation.cancelRuleChange',
    'one in force',
    ruleChange('inForce'),
    '- - - RULE_CHANGE_NOT_STAGED - RULE_CHANGE_NOT_STAGED -',
  ],
  ['staff Mutation.declareException', 'a new one', declared('chief', 'archivist'), 'ok - - - - - -'],
  [
    'staff Mutation.declareException',
    'an auditor as deputy',
    declared('chief', 'auditor'),
    'DEPUTY_NOT_SUITABLE - - - - - -',
  ],
  ['staff Mutation.declareException', 'for oneself', declared('administrator', 'archivist'), 'apart - - - - - -'],
  [
    'staff Mutation.declareException',
    'oneself as deputy',
    declared('chief', 'administrator'),
    'DEPUTY_NOT_SUITABLE - - - - - -',
  ],
  [
    'staff Mutation.acceptException',
    'as the archivist is deputy',
    exception('toAccept'),
    '- ok - NOT_ALLOWED - apart none',
  ],
  [
    'staff Mutation.acceptException',
    'accepted already',
    exception('inForce'),
    '- none - NOT_ALLOWED - NOT_ALLOWED EXCEPTION_ALREADY_ACCEPTED',
  ],
  ['staff Mutation.endException', 'in force', exception('unused'), 'ok - - ok - - -'],
  ['staff Mutation.endException', 'in use', exception('inForce'), 'EXCEPTION_IN_USE - - EXCEPTION_IN_USE - - -'],
  [
    'staff Mutation.endException',
    'ended',
    exception('ended'),
    'EXCEPTION_ALREADY_ENDED - - EXCEPTION_ALREADY_ENDED - - -',
  ],
]
