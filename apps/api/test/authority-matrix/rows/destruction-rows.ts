import { REFERENCE } from '../scene/destruction.js'
import type { CaseName } from '../scene/cases.js'
import type { RootField } from '../matrix.js'
import type { Choice, ObjectRow } from './object-rows.js'

const hold =
  (name: string, version = 1): Choice =>
  ({ holds }) => ({ hold: holds[name]!, version })
const run =
  (name: string, version = 1): Choice =>
  ({ runs }) => ({ run: runs[name]!, version })
const standing =
  (name: string, version = 1): Choice =>
  ({ standings }) => ({ standing: standings[name]!, version })
const ofCase =
  (name: CaseName, reference?: string): Choice =>
  ({ cases }) => ({ caseNumber: cases.numbers[name], reference })
const ofPurpose =
  (purpose: string): Choice =>
  () => ({ purpose })
const ofDestroyed: Choice = ({ destroyedCase }) => ({ caseNumber: destroyedCase })
const certificate: Choice = (scene) => ({ certificate: scene.certificate })
const statementOf =
  (name?: CaseName): Choice =>
  (scene) => ({
    certificate: scene.certificate,
    caseNumber: name ? scene.cases.numbers[name] : scene.destroyedCase,
  })

/** What only officers do. */
const officers = (field: RootField, object: string, choice: Choice, word: string): ObjectRow => [
  field,
  object,
  choice,
  `- - - ${word} - ${word} -`,
]
const DECIDED = 'RUN_ALREADY_DECIDED'

const decidingOn = (field: RootField): readonly ObjectRow[] => [
  [field, "the officer's", run('ofOfficer'), '- - - ok - - none'],
  [field, 'of whom the deputy stands for', run('ofSingle'), '- - - ok - - ok'],
  [field, 'of somebody else with a deputy', run('ofSecondSingle'), '- - - ok - - none'],
  [field, "the chief's own", run('ofChief'), '- - - apart - - none'],
  [field, 'as it was before', run('ofOfficer', 7), `- - - ${DECIDED} - - none`],
  [field, 'that stands on an approval', run('standing'), `- - - ${DECIDED} - - none`],
  [field, 'declined, of whom the deputy stands for', run('declinedOfSingle'), `- - - ${DECIDED} - - ${DECIDED}`],
  ...(['declined', 'running', 'done', 'certified'] as const).map((name): ObjectRow => [
    field,
    name,
    run(name),
    `- - - ${DECIDED} - - none`,
  ]),
]

/** Holds, runs, approvals, certificates, by how far they have come and who did the other half. */
export const DESTRUCTION_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Query.hold', 'in force', hold('inForce'), '- - ok ok - ok -'],
  ['staff Query.hold', 'released', hold('released'), '- - ok ok - ok -'],
  officers('staff Mutation.placeHold', 'over a living case', ofCase('free'), 'ok'),
  officers('staff Mutation.placeHold', 'over one that is held', ofCase('unreached'), 'ok'),
  officers('staff Mutation.placeHold', 'over a restricted one', ofCase('restrictedFree'), 'ok'),
  officers('staff Mutation.placeHold', 'of a proceeding', ofCase('free', REFERENCE), 'ok'),
  officers('staff Mutation.placeHold', 'of a proceeding that is not named', ofCase('free', ''), 'TEXT_NOT_VALID'),
  officers('staff Mutation.placeHold', 'over a destroyed one', ofDestroyed, 'CASES_NOT_KNOWN'),
  officers('staff Mutation.reviewHold', 'in force', hold('inForce'), 'ok'),
  officers('staff Mutation.reviewHold', 'as it was before', hold('inForce', 7), 'HOLD_CHANGED'),
  officers('staff Mutation.reviewHold', 'released', hold('released'), 'HOLD_RELEASED'),
  officers('staff Mutation.askHoldRelease', 'in force', hold('inForce'), 'ok'),
  officers('staff Mutation.askHoldRelease', 'as it was before', hold('inForce', 7), 'HOLD_CHANGED'),
  officers('staff Mutation.askHoldRelease', 'asked already', hold('askedByChief'), 'HOLD_CHANGED'),
  officers('staff Mutation.askHoldRelease', 'released', hold('released'), 'HOLD_RELEASED'),
  officers('staff Mutation.keepHold', 'that nobody asked to release', hold('inForce'), 'HOLD_RELEASE_NOT_ASKED'),
  officers('staff Mutation.keepHold', 'asked to be released', hold('askedByChief'), 'ok'),
  officers('staff Mutation.keepHold', 'released', hold('released'), 'HOLD_RELEASED'),
  officers('staff Mutation.releaseHold', 'that nobody asked to release', hold('inForce'), 'HOLD_RELEASE_NOT_ASKED'),
  ['staff Mutation.releaseHold', 'asked by the officer', hold('askedByOfficer'), '- - - ok - apart -'],
  ['staff Mutation.releaseHold', 'asked by the chief', hold('askedByChief'), '- - - apart - ok -'],
  officers('staff Mutation.releaseHold', 'asked less than a day ago', hold('askedJustNow'), 'HOLD_RELEASE_TOO_EARLY'),
  officers('staff Mutation.releaseHold', 'released', hold('released'), 'HOLD_RELEASED'),
  ['staff Query.destructionRun', "the officer's", run('ofOfficer'), '- - ok ok - ok none'],
  ['staff Query.destructionRun', 'of whom the deputy stands for', run('ofSingle'), '- - ok ok - ok ok'],
  ['staff Query.destructionRun', 'that stands on an approval', run('standing'), '- - ok ok - ok none'],
  officers('staff Query.destructionItems', "the officer's", run('ofOfficer'), 'ok'),
  officers('staff Query.destructionItems', 'of what is not there', ofPurpose('CIVIL_COMPLAINT'), 'none'),
  ['staff Mutation.prepareDestruction', 'of what is due', ofPurpose('CIVIL_COMPLAINT'), '- - - - - ok -'],
  ['staff Mutation.prepareDestruction', 'of nothing', ofPurpose('IR_MEETING'), '- - - - - NOTHING_DUE -'],
  ...decidingOn('staff Mutation.approveDestruction'),
  ...decidingOn('staff Mutation.declineDestruction'),
  ['staff Mutation.grantStandingApproval', 'of a purpose', ofPurpose('CIVIL_COMPLAINT'), '- - - ok - - ok'],
  officers('staff Mutation.endStandingApproval', 'in force', standing('inForce'), 'ok'),
  officers('staff Mutation.endStandingApproval', "the deputy's", standing('ofDeputy'), 'ok'),
  officers('staff Mutation.endStandingApproval', 'as it was before', standing('inForce', 7), 'STANDING_APPROVAL_ENDED'),
  officers('staff Mutation.endStandingApproval', 'an ended one', standing('ended'), 'STANDING_APPROVAL_ENDED'),
  ['staff Query.certificate', 'of a run', certificate, '- - ok ok - ok -'],
  ['files of certificates', 'of a run', certificate, '- - ok ok - ok -'],
  ['files of statements', 'of a case under it', statementOf(), '- - ok ok - ok -'],
  ['files of statements', 'of a living case', statementOf('free'), '- - none none - none -'],
]
