import { accessLog } from './ko/access-log.js'
import { acts } from './ko/acts.js'
import { administration } from './ko/administration.js'
import { alerts } from './ko/alerts.js'
import { answerTemplates } from './ko/answer-templates.js'
import { appointments } from './ko/appointments.js'
import { casePage } from './ko/case-page.js'
import { certificates } from './ko/certificates.js'
import { consents } from './ko/consents.js'
import { conversation } from './ko/conversation.js'
import { destruction } from './ko/destruction.js'
import { inspections } from './ko/inspections.js'
import { logState } from './ko/log-state.js'
import { keys } from './ko/keys.js'
import { media } from './ko/media.js'
import { palette } from './ko/palette.js'
import { policyFindings } from './ko/policy-findings.js'
import { policyDrafts } from './ko/policy-drafts.js'
import { policyFacts } from './ko/policy-facts.js'
import { policyReview } from './ko/policy-review.js'
import { recordQuestions } from './ko/record-questions.js'
import { refusalsOfRights } from './ko/refusals-of-rights.js'
import { register } from './ko/register.js'
import { retention } from './ko/retention.js'
import { rightsPages } from './ko/rights-pages.js'
import { mandates } from './ko/mandates.js'
import { rightsDecisions } from './ko/rights-decisions.js'
import { rightsOverview } from './ko/rights-overview.js'
import { rightsRequests } from './ko/rights-requests.js'
import { rightsVocabulary } from './ko/rights-vocabulary.js'
import { rightsWork } from './ko/rights-work.js'
import type { enLater } from './en-later.js'
import type { Words } from './words.js'

/** Korean of what only pages say that load it. */
export const koLater: Words<typeof enLater> = {
  ...accessLog,
  acts,
  ...recordQuestions,
  ...logState,
  ...alerts,
  ...inspections,
  ...policyFindings,
  ...policyDrafts,
  ...policyFacts,
  ...policyReview,
  ...keys,
  ...media,
  ...palette,
  ...register,
  ...casePage,
  ...consents,
  ...conversation,
  ...appointments,
  ...answerTemplates,
  ...administration,
  ...rightsPages,
  ...retention,
  ...destruction,
  ...certificates,
  laterRefusals: refusalsOfRights,
  ...mandates,
  ...rightsDecisions,
  ...rightsOverview,
  ...rightsRequests,
  ...rightsVocabulary,
  ...rightsWork,
}
