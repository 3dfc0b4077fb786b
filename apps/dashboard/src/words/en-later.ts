import { accessLog } from './en/access-log.js'
import { acts } from './en/acts.js'
import { administration } from './en/administration.js'
import { alerts } from './en/alerts.js'
import { answerTemplates } from './en/answer-templates.js'
import { appointments } from './en/appointments.js'
import { casePage } from './en/case-page.js'
import { certificates } from './en/certificates.js'
import { consents } from './en/consents.js'
import { conversation } from './en/conversation.js'
import { destruction } from './en/destruction.js'
import { inspections } from './en/inspections.js'
import { logState } from './en/log-state.js'
import { keys } from './en/keys.js'
import { media } from './en/media.js'
import { palette } from './en/palette.js'
import { policyFindings } from './en/policy-findings.js'
import { policyDrafts } from './en/policy-drafts.js'
import { policyFacts } from './en/policy-facts.js'
import { policyReview } from './en/policy-review.js'
import { recordQuestions } from './en/record-questions.js'
import { refusalsOfRights } from './en/refusals-of-rights.js'
import { register } from './en/register.js'
import { retention } from './en/retention.js'
import { rightsPages } from './en/rights-pages.js'
import { mandates } from './en/mandates.js'
import { rightsDecisions } from './en/rights-decisions.js'
import { rightsOverview } from './en/rights-overview.js'
import { rightsRequests } from './en/rights-requests.js'
import { rightsVocabulary } from './en/rights-vocabulary.js'
import { rightsWork } from './en/rights-work.js'

/** What only pages say that load it: the auditor's desk, the page of a case, accounts, rights. A home must not need it. */
export const enLater = {
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
