import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import {
  ExceptionFieldsResolver,
  RevealUnlockFieldsResolver,
  RevealUnlocksResolver,
  ReviewFieldsResolver,
  RightsResolver,
  RuleChangeFieldsResolver,
  RulesResolver,
  SeparationResolver,
} from '../rooms/access-control/index.js'
import {
  AccessLogResolver,
  AuditScopesResolver,
  ConsentsResolver,
  CutFieldsResolver,
  ExportFieldsResolver,
  InstallationResolver,
  ReachResolver,
  RecordCutsResolver,
  RecordExportsResolver,
  RecordFieldsResolver,
  ScopeFieldsResolver,
} from '../rooms/access-log/index.js'
import { ALERT_RESOLVERS } from '../rooms/alerts/index.js'
import {
  AppointmentsResolver,
  MeetingCountsResolver,
  MeetingFieldsResolver,
  OwnAppointmentResolver,
} from '../rooms/appointments/index.js'
import { CAMPAIGN_RESOLVERS, ConsentAsksResolver } from '../rooms/consent-campaigns/index.js'
import { CertificatesResolver, PublicCertificatesResolver } from '../rooms/certificates/index.js'
import {
  AttendanceFieldsResolver,
  CourseFieldsResolver,
  DesignationFieldsResolver,
  DesignationsResolver,
  DueFieldsResolver,
  TrainingResolver,
} from '../rooms/designations/index.js'
import {
  AlikeResolver,
  CaseCountsResolver,
  CaseFieldsResolver,
  ColleaguesResolver,
  ConversationResolver,
  DraftsResolver,
  LettersResolver,
  MessageFieldsResolver,
  PublicInquiriesResolver,
  StaffInquiriesResolver,
  TemplatesResolver,
} from '../rooms/inquiries/index.js'
import { BackupsResolver } from '../rooms/backups/index.js'
import { EpochsResolver } from '../rooms/epochs/index.js'
import {
  InspectionCommentFieldsResolver,
  InspectionFieldsResolver,
  InspectionsResolver,
  PackAccountFieldsResolver,
  PackChangeFieldsResolver,
  PackExplanationFieldsResolver,
  PackExportFieldsResolver,
} from '../rooms/inspections/index.js'
import { MandateFieldsResolver, MandatesResolver, RequestMandateResolver } from '../rooms/mandates/index.js'
import { OwnActsResolver, OwnPageResolver, OwnVisitResolver } from '../rooms/own-page/index.js'
import {
  PolicyHistoryResolver,
  PolicyVersionsResolver,
  PublicPolicyResolver,
  StaffPolicyResolver,
} from '../rooms/policy/index.js'
import { PolicyDraftFieldsResolver, PolicyDraftsResolver } from '../rooms/policy-drafts/index.js'
import { PAPER_RESOLVERS } from '../rooms/paper/index.js'
import { RIGHTS_REQUEST_RESOLVERS } from '../rooms/rights-requests/index.js'
import { RegisteredFieldsResolver, RegisterResolver } from '../rooms/register/index.js'
import { RETENTION_RESOLVERS } from '../rooms/retention/index.js'
import {
  DepartmentsResolver,
  OwnSignInResolver,
  SignInResolver,
  SiteKeysResolver,
  StaffResolver,
} from '../rooms/staff/index.js'
import '../kernel/vocabulary.js'

type Resolvers = NonEmptyArray<new () => object>

const PUBLIC: Resolvers = [
  PolicyHistoryResolver,
  PolicyVersionsResolver,
  PublicPolicyResolver,
  PublicInquiriesResolver,
  ConversationResolver,
  OwnAppointmentResolver,
  PublicCertificatesResolver,
  OwnVisitResolver,
  OwnPageResolver,
  OwnActsResolver,
  ConsentAsksResolver,
]

const STAFF: Resolvers = [
  SignInResolver,
  OwnSignInResolver,
  StaffResolver,
  DepartmentsResolver,
  SiteKeysResolver,
  DesignationsResolver,
  DesignationFieldsResolver,
  TrainingResolver,
  CourseFieldsResolver,
  AttendanceFieldsResolver,
  DueFieldsResolver,
  PolicyDraftFieldsResolver,
  PolicyDraftsResolver,
  PolicyVersionsResolver,
  StaffPolicyResolver,
  ...CAMPAIGN_RESOLVERS,
  StaffInquiriesResolver,
  ColleaguesResolver,
  CaseFieldsResolver,
  LettersResolver,
  MessageFieldsResolver,
  AlikeResolver,
  CaseCountsResolver,
  DraftsResolver,
  TemplatesResolver,
  AppointmentsResolver,
  MeetingFieldsResolver,
  MeetingCountsResolver,
  RulesResolver,
  RuleChangeFieldsResolver,
  RevealUnlocksResolver,
  RevealUnlockFieldsResolver,
  SeparationResolver,
  ExceptionFieldsResolver,
  RightsResolver,
  ReviewFieldsResolver,
  AccessLogResolver,
  AuditScopesResolver,
  ConsentsResolver,
  ReachResolver,
  RecordCutsResolver,
  CutFieldsResolver,
  RecordFieldsResolver,
  ScopeFieldsResolver,
  InstallationResolver,
  ...ALERT_RESOLVERS,
  RecordExportsResolver,
  ExportFieldsResolver,
  InspectionsResolver,
  InspectionFieldsResolver,
  InspectionCommentFieldsResolver,
  PackAccountFieldsResolver,
  PackExplanationFieldsResolver,
  PackExportFieldsResolver,
  PackChangeFieldsResolver,
  CertificatesResolver,
  RegisterResolver,
  EpochsResolver,
  BackupsResolver,
  RegisteredFieldsResolver,
  ...RETENTION_RESOLVERS,
  ...PAPER_RESOLVERS,
  ...RIGHTS_REQUEST_RESOLVERS,
  MandatesResolver,
  RequestMandateResolver,
  MandateFieldsResolver,
]

export const buildPublicSchema = (): GraphQLSchema => build(PUBLIC)
export const buildStaffSchema = (): GraphQLSchema => build(STAFF)

/** Inputs are checked by the verbs; a validator that echoes what it was given has no place here. */
function build(resolvers: Resolvers): GraphQLSchema {
  // One instance of each resolver class a schema: the sign-in limits are its state
  const instances = new Map<unknown, object>()
  return buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: false,
    container: {
      get: (type) => {
        const instance = instances.get(type) ?? new (type as new () => object)()
        instances.set(type, instance)
        return instance
      },
    },
  })
}
