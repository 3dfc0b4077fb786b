import type { FileField, RootField } from '../matrix.js'
import { alertQuestions } from './alert-questions.js'
import { auditQuestions } from './audit-questions.js'
import { consentQuestions } from './consent-questions.js'
import { conversationQuestions } from './conversation-questions.js'
import { destructionQuestions } from './destruction-questions.js'
import { designationQuestions } from './designation-questions.js'
import { inquiryQuestions } from './inquiry-questions.js'
import { oversightQuestions } from './oversight-questions.js'
import { paperQuestions } from './paper-questions.js'
import { publicQuestions } from './public-questions.js'
import type { Question } from './question.js'
import { ownPageQuestions } from './own-page-questions.js'
import { rightsQuestions } from './rights-questions.js'
import { registerQuestions } from './register-questions.js'
import { signInQuestions } from './sign-in-questions.js'
import { staffQuestions } from './staff-questions.js'
import type { Things } from './things.js'
import { policyQuestions } from './policy-questions.js'
import { unclaimedQuestions } from './unclaimed-questions.js'

type AskedInGraphql = Exclude<RootField, FileField>

/** The smallest valid question to each root field, about these things. */
export const questionsAbout = (things: Things): Record<AskedInGraphql, Question> => ({
  ...signInQuestions(things),
  ...staffQuestions(things),
  ...designationQuestions(things),
  ...inquiryQuestions(things),
  ...conversationQuestions(things),
  ...registerQuestions(things),
  ...oversightQuestions(things),
  ...auditQuestions(things),
  ...alertQuestions(things),
  ...destructionQuestions(things),
  ...paperQuestions(things),
  ...rightsQuestions(things),
  ...unclaimedQuestions(things),
  ...policyQuestions(things),
  ...consentQuestions(things),
  ...ownPageQuestions(things),
  ...publicQuestions(things),
})

/** The document that asks it. */
export function documentOf(field: AskedInGraphql, { declares = '', passes = '', selects }: Question): string {
  const [, kind, name] = /(Query|Mutation)\.(\w+)$/.exec(field)!
  return `${kind!.toLowerCase()} ${declares} { ${name}${passes} ${selects} }`
}
