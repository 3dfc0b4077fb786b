import { CoreAdminUI, CustomRoutes, Resource, reactRouterProvider } from 'react-admin'
import { type ComponentType, lazy } from 'react'
import { SignedIn } from './rooms/staff/signed-in.js'
import { SignInPage } from './rooms/staff/sign-in-page.js'
import { Broken } from './ui/broken.js'
import { Denied } from './ui/denied.js'
import { Loading } from './ui/loading.js'
import { Only } from './ui/only.js'
import { NotFound } from './ui/not-found.js'
import { withAllWords } from './words/with-all-words.js'

const { Route } = reactRouterProvider

const HomePage = lazy(() => import('./rooms/home-page.js'))
const EnrolPage = lazy(() => import('./rooms/staff/enrol-page.js'))
const InboxPage = lazy(() => import('./rooms/inquiries/inbox-page.js'))
const CasePage = lazy(() => withAllWords(import('./rooms/inquiries/case-page.js')))
const TemplatesPage = lazy(() => withAllWords(import('./rooms/inquiries/templates-page.js')))
const TemplatePage = lazy(() => withAllWords(import('./rooms/inquiries/template-page.js')))
const CreateTemplatePage = lazy(() => withAllWords(import('./rooms/inquiries/create-template-page.js')))
const DesignationsPage = lazy(() => import('./rooms/designations/designations-page.js'))
const DesignationPage = lazy(() => import('./rooms/designations/designation-page.js'))
const ProposePage = lazy(() => import('./rooms/designations/propose-page.js'))
const DesignationPaperPage = lazy(() => import('./rooms/designations/designation-paper-page.js'))
const TrainingPage = lazy(() => import('./rooms/designations/training-page.js'))
const CoursePage = lazy(() => import('./rooms/designations/course-page.js'))
const PlanCoursePage = lazy(() => import('./rooms/designations/plan-course-page.js'))
const CoursePaperPage = lazy(() => import('./rooms/designations/course-paper-page.js'))
const AccountsPage = lazy(() => import('./rooms/staff/accounts-page.js'))
const AccountPage = lazy(() => withAllWords(import('./rooms/staff/account-page.js')))
const CreateAccountPage = lazy(() => import('./rooms/staff/create-account-page.js'))
const DepartmentsPage = lazy(() => withAllWords(import('./rooms/staff/departments-page.js')))
const SiteKeysPage = lazy(() => withAllWords(import('./rooms/staff/site-keys-page.js')))
const CreateSiteKeyPage = lazy(() => withAllWords(import('./rooms/staff/create-site-key-page.js')))
const OwnSecurityPage = lazy(() => import('./rooms/staff/own-security-page.js'))
const WhoCanReachPage = lazy(() => withAllWords(import('./rooms/access-control/who-can-reach-page.js')))
const RightsHistoryPage = lazy(() => withAllWords(import('./rooms/access-control/rights-history-page.js')))
const RightsReviewsPage = lazy(() => import('./rooms/access-control/rights-reviews-page.js'))
const RightsReviewPage = lazy(() => withAllWords(import('./rooms/access-control/rights-review-page.js')))
const SignReviewPage = lazy(() => withAllWords(import('./rooms/access-control/sign-review-page.js')))
const RulesPage = lazy(() => withAllWords(import('./rooms/access-control/rules-page.js')))
const SeparationPage = lazy(() => import('./rooms/access-control/separation-page.js'))
const DeclareExceptionPage = lazy(() => import('./rooms/access-control/declare-exception-page.js'))
const RegisterPage = lazy(() => withAllWords(import('./rooms/register/register-page.js')))
const PersonPage = lazy(() => withAllWords(import('./rooms/register/person-page.js')))
const FindRegisteredPage = lazy(() => withAllWords(import('./rooms/register/find-page.js')))
const SuggestionsPage = lazy(() => withAllWords(import('./rooms/register/suggestions-page.js')))
const RightsRequestsPage = lazy(() => withAllWords(import('./rooms/rights-requests/rights-requests-page.js')))
const RightsRequestPage = lazy(() => withAllWords(import('./rooms/rights-requests/rights-request-page.js')))
const RegisterRequestPage = lazy(() => withAllWords(import('./rooms/rights-requests/register-request-page.js')))
const RightsStatisticsPage = lazy(() => withAllWords(import('./rooms/rights-requests/rights-statistics-page.js')))
const CompulsionsPage = lazy(() => withAllWords(import('./rooms/rights-requests/compulsions-page.js')))
const UnclaimedPage = lazy(() => withAllWords(import('./rooms/rights-requests/unclaimed-page.js')))
const MediaPage = lazy(() => withAllWords(import('./rooms/paper/media-page.js')))
const MediumPage = lazy(() => withAllWords(import('./rooms/paper/medium-page.js')))
const RegisterMediumPage = lazy(() => withAllWords(import('./rooms/paper/register-medium-page.js')))
const StoragePlacesPage = lazy(() => withAllWords(import('./rooms/paper/storage-places-page.js')))
const StoragePlacePage = lazy(() => withAllWords(import('./rooms/paper/storage-place-page.js')))
const PaperRegisterPage = lazy(() => withAllWords(import('./rooms/paper/paper-register-page.js')))
const ForecastPage = lazy(() => withAllWords(import('./rooms/retention/forecast-page.js')))
const ItemsPage = lazy(() => withAllWords(import('./rooms/retention/items-page.js')))
const HoldsPage = lazy(() => withAllWords(import('./rooms/retention/holds-page.js')))
const HoldPage = lazy(() => withAllWords(import('./rooms/retention/hold-page.js')))
const PlaceHoldPage = lazy(() => withAllWords(import('./rooms/retention/place-hold-page.js')))
const RunsPage = lazy(() => withAllWords(import('./rooms/retention/runs-page.js')))
const RunPage = lazy(() => withAllWords(import('./rooms/retention/run-page.js')))
const PrepareRunPage = lazy(() => withAllWords(import('./rooms/retention/prepare-run-page.js')))
const ApprovalsPage = lazy(() => withAllWords(import('./rooms/retention/approvals-page.js')))
const GrantApprovalPage = lazy(() => withAllWords(import('./rooms/retention/grant-approval-page.js')))
const DestructionRegisterPage = lazy(() => withAllWords(import('./rooms/retention/register-page.js')))
const RegisterPaperPage = lazy(() => withAllWords(import('./rooms/retention/register-paper-page.js')))
const CertificatesPage = lazy(() => withAllWords(import('./rooms/certificates/certificates-page.js')))
const CertificatePage = lazy(() => withAllWords(import('./rooms/certificates/certificate-page.js')))
const KeysPage = lazy(() => withAllWords(import('./rooms/keys/keys-page.js')))
const AccessRecordsPage = lazy(() => withAllWords(import('./rooms/access-log/access-records-page.js')))
const AlertsPage = lazy(() => withAllWords(import('./rooms/alerts/alerts-page.js')))
const AlertPage = lazy(() => withAllWords(import('./rooms/alerts/alert-page.js')))
const OwnExplanationsPage = lazy(() => withAllWords(import('./rooms/alerts/own-explanations-page.js')))
const CanariesPage = lazy(() => withAllWords(import('./rooms/alerts/canaries-page.js')))
const InspectionsPage = lazy(() => withAllWords(import('./rooms/inspections/inspections-page.js')))
const InspectionPage = lazy(() => withAllWords(import('./rooms/inspections/inspection-page.js')))
const DraftsPage = lazy(() => withAllWords(import('./rooms/policy-drafts/drafts-page.js')))
const DraftPage = lazy(() => withAllWords(import('./rooms/policy-drafts/draft-page.js')))
const CampaignsPage = lazy(() => withAllWords(import('./rooms/consents/campaigns-page.js')))
const FindingsPage = lazy(() => withAllWords(import('./rooms/policy/findings-page.js')))
const AccessRecordPage = lazy(() => withAllWords(import('./rooms/access-log/access-record-page.js')))
const WhoSawPage = lazy(() => withAllWords(import('./rooms/access-log/who-saw-page.js')))
const LeakReachPage = lazy(() => withAllWords(import('./rooms/access-log/leak-reach-page.js')))
const RecordExportsPage = lazy(() => withAllWords(import('./rooms/access-log/record-exports-page.js')))
const AskExportPage = lazy(() => withAllWords(import('./rooms/access-log/ask-export-page.js')))
const TransparencyLogPage = lazy(() => withAllWords(import('./rooms/access-log/transparency-log-page.js')))
const RecordCutsPage = lazy(() => withAllWords(import('./rooms/access-log/record-cuts-page.js')))
const AuditScopesPage = lazy(() => withAllWords(import('./rooms/access-log/audit-scopes-page.js')))
const GrantScopePage = lazy(() => withAllWords(import('./rooms/access-log/grant-scope-page.js')))

/** Every page, each loaded when somebody opens it. */
export const Pages = () => (
  <CoreAdminUI
    requireAuth
    disableTelemetry
    dashboard={HomePage}
    layout={SignedIn}
    loginPage={SignInPage}
    catchAll={NotFound}
    accessDenied={Denied}
    loading={Loading}
    error={Broken}
  >
    <CustomRoutes noLayout>
      <Route path="/enrol" element={<EnrolPage />} />
    </CustomRoutes>
    {PAGES.map(({ resource, list, show, create, paper }) => (
      <Resource
        key={resource}
        name={resource}
        list={page(resource, 'list', list)}
        {...(show && { show: page(resource, 'show', show) })}
        {...(create && { create: page(resource, 'create', create) })}
      >
        {paper && <Route path=":id/print" element={page(resource, 'show', paper)} />}
      </Resource>
    ))}
  </CoreAdminUI>
)

type PagesOf = {
  resource: string
  list: ComponentType
  show?: ComponentType
  create?: ComponentType
  /** What its page looks like on paper. */
  paper?: ComponentType
}

const PAGES: readonly PagesOf[] = [
  { resource: 'inquiries', list: InboxPage, show: CasePage },
  { resource: 'rights-requests', list: RightsRequestsPage, show: RightsRequestPage, create: RegisterRequestPage },
  { resource: 'rights-statistics', list: RightsStatisticsPage },
  { resource: 'compulsions', list: CompulsionsPage },
  { resource: 'unclaimed-restrictions', list: UnclaimedPage },
  { resource: 'register', list: RegisterPage, show: PersonPage },
  { resource: 'register-search', list: FindRegisteredPage },
  { resource: 'person-suggestions', list: SuggestionsPage },
  { resource: 'media', list: MediaPage, show: MediumPage, create: RegisterMediumPage },
  { resource: 'storage-places', list: StoragePlacesPage, show: StoragePlacePage },
  { resource: 'paper-register', list: PaperRegisterPage },
  { resource: 'retention', list: ForecastPage },
  { resource: 'retention-items', list: ItemsPage },
  { resource: 'holds', list: HoldsPage, show: HoldPage, create: PlaceHoldPage },
  { resource: 'destruction-runs', list: RunsPage, show: RunPage, create: PrepareRunPage },
  { resource: 'standing-approvals', list: ApprovalsPage, create: GrantApprovalPage },
  { resource: 'destruction-register', list: DestructionRegisterPage },
  { resource: 'destruction-register-paper', list: RegisterPaperPage },
  { resource: 'certificates', list: CertificatesPage, show: CertificatePage },
  { resource: 'templates', list: TemplatesPage, show: TemplatePage, create: CreateTemplatePage },
  {
    resource: 'designations',
    list: DesignationsPage,
    show: DesignationPage,
    create: ProposePage,
    paper: DesignationPaperPage,
  },
  { resource: 'training', list: TrainingPage, show: CoursePage, create: PlanCoursePage, paper: CoursePaperPage },
  { resource: 'accounts', list: AccountsPage, show: AccountPage, create: CreateAccountPage },
  { resource: 'departments', list: DepartmentsPage },
  { resource: 'site-keys', list: SiteKeysPage, create: CreateSiteKeyPage },
  { resource: 'keys-and-backups', list: KeysPage },
  { resource: 'own-security', list: OwnSecurityPage },
  { resource: 'who-can-reach', list: WhoCanReachPage },
  { resource: 'rights-history', list: RightsHistoryPage },
  { resource: 'rights-reviews', list: RightsReviewsPage, show: RightsReviewPage, create: SignReviewPage },
  { resource: 'rules', list: RulesPage },
  { resource: 'separation', list: SeparationPage, create: DeclareExceptionPage },
  { resource: 'access-records', list: AccessRecordsPage, show: AccessRecordPage },
  { resource: 'who-saw', list: WhoSawPage },
  { resource: 'leak-reach', list: LeakReachPage },
  { resource: 'record-exports', list: RecordExportsPage, create: AskExportPage },
  { resource: 'transparency-log', list: TransparencyLogPage },
  { resource: 'record-cuts', list: RecordCutsPage },
  { resource: 'alerts', list: AlertsPage, show: AlertPage },
  { resource: 'own-explanations', list: OwnExplanationsPage },
  { resource: 'canaries', list: CanariesPage },
  { resource: 'inspections', list: InspectionsPage, show: InspectionPage },
  { resource: 'policy-findings', list: FindingsPage },
  { resource: 'policy-drafts', list: DraftsPage, show: DraftPage },
  { resource: 'consent-campaigns', list: CampaignsPage },
  { resource: 'audit-scopes', list: AuditScopesPage, create: GrantScopePage },
]

const page = (resource: string, action: 'list' | 'show' | 'create', Page: ComponentType) => (
  <Only resource={resource} action={action}>
    <Page />
  </Only>
)
