import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, type Question } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'
/** Of every edge that a case comes by: until when it is kept. */
const CASE = '{ id retention { state } }'
const WORDS = { titleKo: '제목', titleEn: 'Title', bodyKo: '글', bodyEn: 'Words' }

/** Letters, drafts, templates, meetings. */
export const conversationQuestions = ({ case: caseId, message: messageId, version, ...things }: Things) => ({
  'staff Mutation.sendAgain': ofInput(
    'SendAgainInput',
    { caseId, version, messageId, idempotencyKey: randomUUID() },
    CASE,
  ),
  'staff Mutation.noteBounce': ofInput('NoteBounceInput', { caseId, version, messageId }, CASE),
  'staff Mutation.reopenCase': ofInput('ReopenCaseInput', { caseId, version }, CASE),
  'staff Query.caseCounts': bare('{ purpose }'),
  'staff Query.answerDraft': of('caseId', 'ID', caseId, '{ savedAt }'),
  'staff Mutation.saveDraft': ofInput('SaveDraftInput', { caseId, body: '지어낸 초안' }, '{ savedAt }'),
  'staff Mutation.discardDraft': ofInput('DiscardDraftInput', { caseId }, ''),
  'staff Query.managedTemplates': bare(ID),
  'staff Query.previewTemplate': preview,
  'staff Mutation.saveTemplate': ofInput(
    'SaveTemplateInput',
    { id: things.template, version, code: things.templateCode, ...WORDS },
    ID,
  ),
  'staff Mutation.endTemplate': ofInput('EndTemplateInput', { id: things.template, version }, ID),
  'staff Query.myAppointments': {
    declares: '($day: CalendarDay!)',
    passes: '(from: $day, until: $day)',
    selects: ID,
    variables: { day: things.today },
  },
  'staff Mutation.offerTimes': ofInput('OfferTimesInput', { caseId, version, ...offered(things) }, ID),
  'staff Mutation.endAppointment': ofInput(
    'EndAppointmentInput',
    { appointmentId: things.appointment, version, outcome: things.outcome },
    ID,
  ),
})

const preview: Question = {
  declares: '($ko: String!, $en: String!)',
  passes: '(bodyKo: $ko, bodyEn: $en)',
  selects: '{ ko }',
  variables: { ko: '글', en: 'Words' },
}

const offered = ({ meetsAt }: Pick<Things, 'meetsAt'>) => ({
  form: 'ONLINE',
  place: '지어낸 방',
  minutes: 30,
  startsAt: [meetsAt],
  idempotencyKey: randomUUID(),
})
