import { M0001Staff } from './m0001-staff.js'
import { M0002Subjects } from './m0002-subjects.js'
import { M0003Inquiries } from './m0003-inquiries.js'
import { M0004AccessLog } from './m0004-access-log.js'
import { M0005Authority } from './m0005-authority.js'
import { M0006SignIn } from './m0006-sign-in.js'
import { M0007RowRules } from './m0007-row-rules.js'
import { M0008Rights } from './m0008-rights.js'
import { M0009SecondFactor } from './m0009-second-factor.js'
import { M0010Training } from './m0010-training.js'
import { M0011Reach } from './m0011-reach.js'
import { M0012Separation } from './m0012-separation.js'
import { M0013Standing } from './m0013-standing.js'
import { M0014Sessions } from './m0014-sessions.js'
import { M0015Keeping } from './m0015-keeping.js'
import { M0016RightsHistory } from './m0016-rights-history.js'
import { M0017RowRulesAgain } from './m0017-row-rules-again.js'
import { M0018CaseRules } from './m0018-case-rules.js'
import { M0019RightsAgain } from './m0019-rights-again.js'
import { M0020RecordsByMonth } from './m0020-records-by-month.js'
import { M0021Auditing } from './m0021-auditing.js'
import { M0022AuditQuestions } from './m0022-audit-questions.js'
import { M0023AuditRules } from './m0023-audit-rules.js'
import { M0024AuditRights } from './m0024-audit-rights.js'
import { M0025ReadingRecords } from './m0025-reading-records.js'
import { M0026StandingOnce } from './m0026-standing-once.js'
import { M0027Conversation } from './m0027-conversation.js'
import { M0027ConversationRules } from './m0027-conversation-rules.js'
import { M0028AnswerTemplates } from './m0028-answer-templates.js'
import { M0028Desk } from './m0028-desk.js'
import { M0029Meetings } from './m0029-meetings.js'
import { M0029MeetingRules } from './m0029-meeting-rules.js'
import { M0030Register } from './m0030-register.js'
import { M0030RegisterRules } from './m0030-register-rules.js'
import { M0031Epochs } from './m0031-epochs.js'
import { M0031EpochsRules } from './m0031-epochs-rules.js'
import { M0032Destroying } from './m0032-destroying.js'
import { M0032Retention } from './m0032-retention.js'
import { M0032RetentionActs } from './m0032-retention-acts.js'
import { M0032RetentionRights } from './m0032-retention-rights.js'
import { M0032RetentionRules } from './m0032-retention-rules.js'
import { M0032Runs } from './m0032-runs.js'
import { M0033Certificates } from './m0033-certificates.js'
import { M0033CertificatesRules } from './m0033-certificates-rules.js'
import { M0034Endings } from './m0034-endings.js'
import { M0034EndingsRules } from './m0034-endings-rules.js'
import { M0034Replay } from './m0034-replay.js'
import { M0034ReplayRules } from './m0034-replay-rules.js'
import { M0034Backups } from './m0034-backups.js'
import { M0035Paper } from './m0035-paper.js'
import { M0035PaperActs } from './m0035-paper-acts.js'
import { M0035PaperRules } from './m0035-paper-rules.js'
import { M0036OpenableCopies } from './m0036-openable-copies.js'
import { M0037RightsRequests } from './m0037-rights-requests.js'
import { M0037RequestStates } from './m0037-request-states.js'
import { M0037RequestReceipt } from './m0037-request-receipt.js'
import { M0037RequestActs } from './m0037-request-acts.js'
import { M0037RequestRules } from './m0037-request-rules.js'
import { M0037RequestReading } from './m0037-request-reading.js'
import { M0038Decisions } from './m0038-decisions.js'
import { M0038DecisionActs } from './m0038-decision-acts.js'
import { M0038Executing } from './m0038-executing.js'
import { M0038Notices } from './m0038-notices.js'
import { M0038DecisionsRules } from './m0038-decisions-rules.js'
import { M0039OwnPage } from './m0039-own-page.js'
import { M0039OwnPageActs } from './m0039-own-page-acts.js'
import { M0039OwnRequests } from './m0039-own-requests.js'
import { M0039OwnPageRules } from './m0039-own-page-rules.js'
import { M0040MandateActs } from './m0040-mandate-acts.js'
import { M0040MandateRules } from './m0040-mandate-rules.js'
import { M0040Mandates } from './m0040-mandates.js'
import { M0041Compulsion } from './m0041-compulsion.js'
import { M0041CompulsionRules } from './m0041-compulsion-rules.js'
import { M0041HeldRequests } from './m0041-held-requests.js'
import { M0041Unclaimed } from './m0041-unclaimed.js'
import { M0041UnclaimedRules } from './m0041-unclaimed-rules.js'
import { M0042CertificatesTold } from './m0042-certificates-told.js'
import { M0043PolicyVersions } from './m0043-policy-versions.js'
import { M0044PolicyDraftRules } from './m0044-policy-draft-rules.js'
import { M0044PolicyDrafts } from './m0044-policy-drafts.js'
import { M0044PolicyWithdrawals } from './m0044-policy-withdrawals.js'
import { M0045ConsentAsks } from './m0045-consent-asks.js'
import { M0045ConsentCampaigns } from './m0045-consent-campaigns.js'
import { M0045ConsentEvents } from './m0045-consent-events.js'
import { M0045PolicyEffect } from './m0045-policy-effect.js'
import { M0045ConsentRules } from './m0045-consent-rules.js'

/** In order; an applied one never changes. */
export const MIGRATIONS = [
  M0001Staff,
  M0002Subjects,
  M0003Inquiries,
  M0004AccessLog,
  M0005Authority,
  M0006SignIn,
  M0007RowRules,
  M0008Rights,
  M0009SecondFactor,
  M0010Training,
  M0011Reach,
  M0012Separation,
  M0013Standing,
  M0014Sessions,
  M0015Keeping,
  M0016RightsHistory,
  M0017RowRulesAgain,
  M0018CaseRules,
  M0019RightsAgain,
  M0020RecordsByMonth,
  M0021Auditing,
  M0022AuditQuestions,
  M0023AuditRules,
  M0024AuditRights,
  M0025ReadingRecords,
  M0026StandingOnce,
  M0027Conversation,
  M0027ConversationRules,
  M0028AnswerTemplates,
  M0028Desk,
  M0029Meetings,
  M0029MeetingRules,
  M0030Register,
  M0030RegisterRules,
  M0031Epochs,
  M0031EpochsRules,
  M0032Retention,
  M0032Runs,
  M0032Destroying,
  M0032RetentionActs,
  M0032RetentionRules,
  M0032RetentionRights,
  M0033Certificates,
  M0033CertificatesRules,
  M0034Endings,
  M0034EndingsRules,
  M0034Replay,
  M0034ReplayRules,
  M0034Backups,
  M0035Paper,
  M0035PaperActs,
  M0035PaperRules,
  M0036OpenableCopies,
  M0037RightsRequests,
  M0037RequestStates,
  M0037RequestReceipt,
  M0037RequestActs,
  M0037RequestRules,
  M0037RequestReading,
  M0038Decisions,
  M0038DecisionActs,
  M0038Executing,
  M0038Notices,
  M0038DecisionsRules,
  M0039OwnPage,
  M0039OwnPageActs,
  M0039OwnRequests,
  M0039OwnPageRules,
  M0040Mandates,
  M0040MandateActs,
  M0040MandateRules,
  M0041Compulsion,
  M0041CompulsionRules,
  M0041HeldRequests,
  M0041Unclaimed,
  M0041UnclaimedRules,
  M0042CertificatesTold,
  M0043PolicyVersions,
  M0044PolicyDrafts,
  M0044PolicyWithdrawals,
  M0044PolicyDraftRules,
  M0045ConsentEvents,
  M0045ConsentCampaigns,
  M0045ConsentAsks,
  M0045ConsentRules,
  M0045PolicyEffect,
]
