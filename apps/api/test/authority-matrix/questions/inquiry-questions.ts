import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'
/** Of every edge that a case comes by: until when it is kept. */
const CASE = '{ id retention { state } }'

/** Cases and reveals. */
export const inquiryQuestions = ({ case: caseId, purpose, account, other, unlock, version, ...things }: Things) => {
  const ofCase = { caseId, version }
  return {
    'staff Query.inquiryCases': of('purpose', 'PurposeCode', purpose, PAGE),
    'staff Query.inquiryCase': of('id', 'ID', caseId, CASE),
    'staff Query.answerTemplates': of('caseId', 'ID', caseId, '{ code }'),
    'staff Query.colleagues': of('purpose', 'PurposeCode', purpose, ID),
    'staff Query.revealAllowance': bare('{ used }'),
    'staff Query.revealUnlocks': bare(ID),
    'staff Mutation.findCasesByContact': ofInput(
      'FindCasesByContactInput',
      { purpose, email: 'nobody@example.kr' },
      CASE,
    ),
    'staff Mutation.takeCase': ofInput('TakeCaseInput', ofCase, CASE),
    'staff Mutation.renewReach': ofInput('RenewReachInput', { caseId }, CASE),
    'staff Mutation.revealItems': ofInput(
      'RevealItemsInput',
      { caseId, items: ['EMAIL'], messageIds: things.letter && [things.letter], reason: 'ANSWERING' },
      '{ until }',
    ),
    'staff Mutation.answerCase': ofInput(
      'AnswerCaseInput',
      { ...ofCase, body: '답변입니다.', idempotencyKey: randomUUID() },
      CASE,
    ),
    'staff Mutation.closeCase': ofInput(
      'CloseCaseInput',
      { ...ofCase, reason: things.duplicateOf ? 'DUPLICATE' : 'SPAM', duplicateOfId: things.duplicateOf },
      CASE,
    ),
    'staff Mutation.handOverCase': ofInput(
      'HandOverCaseInput',
      { ...ofCase, accountId: other, note: '지어낸 메모' },
      CASE,
    ),
    'staff Mutation.releaseCases': ofInput(
      'ReleaseCasesInput',
      { accountId: account, substituteId: things.substitute },
      '{ count }',
    ),
    'staff Mutation.askRevealUnlock': ofInput('AskRevealUnlockInput', { reason: '문의가 몰렸습니다.' }, '{ used }'),
    'staff Mutation.unlockReveals': ofInput('UnlockRevealsInput', { unlockId: unlock, more: 5 }, ID),
    'staff Mutation.declineRevealUnlock': ofInput('RevealUnlockInput', { unlockId: unlock }, ID),
  }
}
