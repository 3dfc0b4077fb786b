import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

const reasonOf = ({ reference }: Pick<Things, 'reference'>) =>
  reference === undefined ? { kind: 'STATUTE', statute: '지어낸 법 제1조' } : { kind: 'PROCEEDING', reference }

/** Due dates, holds, runs, approvals, the register, certificates, the keys behind all of it, and their backups. */
export const destructionQuestions = ({ hold, run, standing, version, purpose, today, later, ...things }: Things) => {
  const ofHold = { id: hold, version }
  const ofRun = { id: run, version }
  return {
    'staff Query.retentionForecast': bare('{ overdue }'),
    'staff Query.retentionCounts': bare('{ late }'),
    'staff Query.retentionItems': bare(PAGE),
    'staff Query.holds': bare(PAGE),
    'staff Query.hold': of('id', 'ID', hold, ID),
    'staff Mutation.placeHold': ofInput(
      'PlaceHoldInput',
      { caseNumbers: [things.caseNumber], reviewOn: later, ...reasonOf(things) },
      ID,
    ),
    'staff Mutation.reviewHold': ofInput('ReviewHoldInput', { ...ofHold, reviewOn: later }, ID),
    'staff Mutation.askHoldRelease': ofInput('AskHoldReleaseInput', { ...ofHold, reason: '지어낸 까닭' }, ID),
    'staff Mutation.keepHold': ofInput('KeepHoldInput', ofHold, ID),
    'staff Mutation.releaseHold': ofInput('ReleaseHoldInput', ofHold, ID),
    'staff Query.destructionRuns': bare(PAGE),
    'staff Query.destructionRun': of('id', 'ID', run, '{ counts { waiting } }'),
    'staff Query.destructionItems': of('runId', 'ID', run, PAGE),
    'staff Mutation.prepareDestruction': ofInput(
      'PrepareDestructionInput',
      { dueUntil: today, purposes: [purpose], reason: '지어낸 까닭' },
      ID,
    ),
    'staff Mutation.approveDestruction': ofInput('ApproveDestructionInput', ofRun, ID),
    'staff Mutation.declineDestruction': ofInput('DeclineDestructionInput', { ...ofRun, reason: '지어낸 까닭' }, ID),
    'staff Query.standingApprovals': bare(ID),
    'staff Mutation.grantStandingApproval': ofInput(
      'GrantStandingApprovalInput',
      { purposes: [purpose], fromOn: today, untilOn: later },
      ID,
    ),
    'staff Mutation.endStandingApproval': ofInput('EndStandingApprovalInput', { id: standing, version }, ID),
    'staff Query.destructionRegister': bare(PAGE),
    'staff Query.certificates': bare(PAGE),
    'staff Query.certificate': of('number', 'String', things.certificate, '{ root }'),
    'public Query.destructionProof': of('number', 'String', things.certificate, '{ kind }'),
    'staff Query.keystoreStatus': bare('{ epoch }'),
    'staff Mutation.turnEpoch': bare('{ epoch }'),
    'staff Query.backups': bare(PAGE),
    'staff Query.replays': bare(PAGE),
  }
}
