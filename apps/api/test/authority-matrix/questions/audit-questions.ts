import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

/** Access records, who may read them, exports, cuts, inspections. */
export const auditQuestions = (things: Things) => {
  const { account, purpose, duties, departments, from, today, month, inspection } = things
  const covers = { purposes: [purpose], duties, departments, from, until: today }
  return {
    'staff Query.accessRecords': bare(PAGE),
    'staff Query.accessRecord': of('id', 'ID', things.record, '{ record { id } }'),
    'staff Query.personAccesses': ofInput(
      'PersonAccessesInput',
      { email: 'nobody@example.kr' },
      '{ collections { purpose } }',
    ),
    'staff Query.leakReach': ofInput(
      'LeakReachInput',
      { accountId: account, from: today, until: today },
      '{ recordCount }',
    ),
    'staff Query.transparencyLog': bare('{ size }'),
    'staff Query.auditScopes': bare(ID),
    'staff Mutation.grantAuditScope': ofInput('GrantAuditScopeInput', { accountId: account, ...covers }, ID),
    'staff Mutation.endAuditScope': of('id', 'ID', things.scope, ID),
    'staff Query.recordExports': bare(PAGE),
    'staff Query.recordExport': of('id', 'ID', things.export, ID),
    'staff Mutation.askRecordExport': ofInput(
      'AskRecordExportInput',
      { ...covers, hasAllHeaders: false, reason: '점검 자료', idempotencyKey: randomUUID() },
      ID,
    ),
    'staff Query.recordCuts': bare(ID),
    'staff Mutation.proposeRecordCut': ofInput('ProposeRecordCutInput', { before: month, reason: '지어낸 까닭' }, ID),
    'staff Mutation.approveRecordCut': of('id', 'ID', things.cut, ID),
    'staff Mutation.declineRecordCut': of('id', 'ID', things.cut, ID),
    'staff Query.inspections': bare('{ month }'),
    'staff Query.inspection': of('id', 'ID', inspection, ID),
    'staff Mutation.prepareInspection': of('month', 'CalendarDay', month, ID),
    'staff Mutation.commentInspection': ofInput(
      'CommentInspectionInput',
      { id: inspection, text: '살펴봄', isFinding: things.isFinding },
      ID,
    ),
    'staff Mutation.signInspection': ofInput(
      'SignInspectionInput',
      { id: inspection, followUp: '고치기로 함', digest: things.digest, version: things.version },
      ID,
    ),
  }
}
