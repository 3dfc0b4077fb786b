import { bare, of, ofInput } from './question.js'
import type { Things } from './things.js'

const TOKEN = 'a'.repeat(43)
const SESSIONS = '{ id }'

/** Sign-in, the second factor, one's own sessions. */
export const signInQuestions = ({ account, session }: Things) => ({
  'staff Query.viewer': bare('{ permissions }'),
  'staff Query.ownSessions': bare(SESSIONS),
  'staff Query.staffSessions': of('accountId', 'ID', account, SESSIONS),
  'staff Mutation.signIn': ofInput(
    'SignInInput',
    { signInName: 'nobody@example.kr', password: 'a wrong pass phrase', code: '000000' },
    '{ __typename }',
  ),
  'staff Mutation.beginEnrolment': of('token', 'String', TOKEN, '{ signInName }'),
  'staff Mutation.completeEnrolment': ofInput(
    'CompleteEnrolmentInput',
    { token: TOKEN, password: 'an invented pass phrase', code: '000000' },
    '{ codes }',
  ),
  'staff Mutation.changeLocale': ofInput('ChangeLocaleInput', { locale: 'KO' }, '{ permissions }'),
  'staff Mutation.stepUp': ofInput(
    'StepUpInput',
    { password: 'a wrong pass phrase', code: '000000' },
    '{ __typename }',
  ),
  'staff Mutation.renewRecoveryCodes': bare('{ codes }'),
  'staff Mutation.changePassword': ofInput('ChangePasswordInput', { password: 'short' }, ''),
  'staff Mutation.beginAuthenticatorChange': bare('{ signInName }'),
  'staff Mutation.completeAuthenticatorChange': ofInput('AuthenticatorCodeInput', { code: '000000' }, ''),
  'staff Mutation.endSession': ofInput('EndSessionInput', { sessionId: session }, SESSIONS),
  'staff Mutation.endOtherSessions': bare(SESSIONS),
  'staff Mutation.signOut': bare(''),
})
