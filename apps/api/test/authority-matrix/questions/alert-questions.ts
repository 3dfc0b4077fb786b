import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

/** Alerts, explanations, canaries. */
export const alertQuestions = ({ alert, canary, caseNumber, version }: Things) => {
  const said = { alertId: alert, text: '살펴보는 말', version }
  return {
    'staff Query.alerts': bare(PAGE),
    'staff Query.alert': of('id', 'ID', alert, ID),
    'staff Query.ownExplanations': bare(ID),
    'staff Mutation.askExplanation': ofInput('AskExplanationInput', said, ID),
    'staff Mutation.dismissAlert': ofInput('DismissAlertInput', { ...said, dismissal: 'ORDINARY_WORK' }, ID),
    'staff Mutation.answerExplanation': ofInput('AnswerExplanationInput', said, ID),
    'staff Mutation.rejectExplanation': ofInput('RejectExplanationInput', said, ID),
    'staff Mutation.signOffExplanation': ofInput('SignOffExplanationInput', said, ID),
    'staff Query.canaries': bare(ID),
    'staff Mutation.plantCanary': ofInput('PlantCanaryInput', { caseNumber }, ID),
    'staff Mutation.endCanary': of('id', 'ID', canary, ID),
  }
}
