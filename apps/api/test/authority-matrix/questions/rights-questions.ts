import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'
const WORDS = '지어낸 말: 스무 글자는 넘어야 하는 설명입니다.'

/** Rights requests, mandates, and looks that a statute compels. */
export const rightsQuestions = ({ request: id, version, target: targetId, mandate, compulsion, ...things }: Things) => {
  const ofRequest = { id, version }
  const ofMandate = { id: mandate, version }
  return {
    'staff Query.rightsRequests': bare(PAGE),
    'staff Query.rightsRequest': of('id', 'ID', id, ID),
    'staff Query.rightsRequestCounts': bare('{ open }'),
    'staff Query.previewNotice': { ...of('id', 'ID', id, '{ title }'), passes: '(id: $value, locale: KO)' },
    'staff Query.rightsStatistics': {
      declares: '($from: CalendarDay!, $until: CalendarDay!)',
      passes: '(from: $from, until: $until)',
      selects: '{ kind }',
      variables: { from: things.from, until: things.today },
    },
    'staff Mutation.registerRightsRequest': ofInput('RegisterRightsRequestInput', registered(things), ID),
    'staff Mutation.assignRightsRequest': ofInput(
      'AssignRightsRequestInput',
      { ...ofRequest, accountId: things.account },
      ID,
    ),
    'staff Mutation.noteVerification': ofInput('NoteVerificationInput', { ...ofRequest, ...rungOf(things) }, ID),
    'staff Mutation.sendVerificationLink': ofInput('RightsRequestInput', ofRequest, ID),
    'staff Mutation.showCallBackNumber': ofInput('RightsRequestInput', ofRequest, '{ __typename }'),
    'staff Mutation.addRequestTarget': ofInput(
      'RequestTargetInput',
      { ...ofRequest, caseNumber: things.caseNumber },
      ID,
    ),
    'staff Mutation.removeRequestTarget': ofInput(
      'RequestTargetInput',
      { ...ofRequest, caseNumber: things.caseNumber },
      ID,
    ),
    'staff Mutation.groupRightsRequest': ofInput(
      'GroupRightsRequestInput',
      { ...ofRequest, under: things.underRequest },
      ID,
    ),
    'staff Mutation.withdrawRightsRequest': ofInput('WithdrawRightsRequestInput', { ...ofRequest, words: WORDS }, ID),
    'staff Mutation.showRequestWords': ofInput('ShowRequestWordsInput', { id }, '{ __typename }'),
    'staff Mutation.deferRightsRequest': ofInput(
      'DeferRightsRequestInput',
      { ...ofRequest, until: things.later, words: WORDS },
      ID,
    ),
    'staff Mutation.decideRightsRequest': ofInput(
      'DecideRightsRequestInput',
      {
        ...ofRequest,
        words: WORDS,
        parts: [targetId, ...things.moreTargets].map((one) => ({ targetId: one, ...partOf(things) })),
      },
      ID,
    ),
    'staff Mutation.executeRightsRequest': ofInput('ExecuteRightsRequestInput', ofRequest, ID),
    'staff Mutation.showRequestContents': ofInput('ShowRequestContentsInput', { id }, '{ __typename }'),
    'staff Mutation.proposeCorrection': ofInput(
      'ProposeCorrectionInput',
      { ...ofRequest, words: WORDS, changes: [{ targetId, item: 'NAME', value: '지어낸이' }] },
      ID,
    ),
    'staff Mutation.dropCorrection': ofInput(
      'DropCorrectionInput',
      { ...ofRequest, correctionId: things.correction },
      ID,
    ),
    'staff Mutation.noteObjection': ofInput(
      'NoteObjectionInput',
      { ...ofRequest, receivedAt: things.receivedAt, words: WORDS },
      ID,
    ),
    'staff Mutation.sendNotice': ofInput('SendNoticeInput', { ...ofRequest, means: 'EMAIL' }, ID),
    'staff Mutation.registerMandate': ofInput('RegisterMandateInput', mandated(id, version, things), ID),
    'staff Mutation.acceptMandate': ofInput('AcceptMandateInput', { ...ofMandate, checklist: things.checklist }, ID),
    'staff Mutation.refuseMandate': ofInput('RefuseMandateInput', { ...ofMandate, words: WORDS }, ID),
    'staff Mutation.revokeMandate': ofInput('RevokeMandateInput', { ...ofMandate, words: WORDS }, ID),
    'staff Query.compulsions': bare(PAGE),
    'staff Mutation.askCompulsion': ofInput(
      'AskCompulsionInput',
      { caseNumber: things.caseNumber, statute: '지어낸 법 제1조', reference: '지어낸 영장', words: WORDS, hours: 1 },
      ID,
    ),
    'staff Mutation.decideCompulsion': ofInput(
      'DecideCompulsionInput',
      { id: compulsion, version, isApproved: true },
      ID,
    ),
    'staff Mutation.showCompelledContents': ofInput('ShowCompelledContentsInput', { id: compulsion }, '{ caseNumber }'),
  }
}

const rungOf = ({ rung, compared }: Pick<Things, 'rung' | 'compared'>) => ({
  rung,
  isPassed: compared ? undefined : true,
  documentKind: rung === 'DOCUMENT' ? 'PASSPORT' : undefined,
  compared: compared && Object.entries(compared).map(([item, value]) => ({ item, value })),
})

const partOf = ({ ground }: Pick<Things, 'ground'>) =>
  ground === undefined ? { outcome: 'GRANTED' } : { outcome: 'REFUSED', ground, words: WORDS }

type Registered = 'caseNumbers' | 'receivedAt' | 'receivedHow' | 'asker' | 'askerName' | 'kind' | 'requester'

const registered = ({ kind, requester, asker, askerName, caseNumbers, ...came }: Pick<Things, Registered>) => ({
  kinds: [kind],
  channel: 'EMAIL',
  requester,
  receivedAt: came.receivedAt,
  receivedHow: came.receivedHow,
  locale: 'KO',
  name: askerName,
  email: asker,
  words: '열람을 요구합니다.',
  caseNumbers,
  idempotencyKey: randomUUID(),
})

const mandated = (
  requestId: string,
  version: number,
  { rights, mandatedFrom, later }: Pick<Things, 'rights' | 'mandatedFrom' | 'later'>,
) => ({
  requestId,
  version,
  agentName: '지어낸 대리',
  agentEmail: 'agent@example.kr',
  relation: '변호사',
  rights,
  fromOn: mandatedFrom,
  untilOn: later,
})
