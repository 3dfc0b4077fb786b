import { CoreAdminUI, CustomRoutes, Resource, reactRouterProvider } from 'react-admin'
import { type ComponentType, lazy } from 'react'
import { SignedIn } from './rooms/staff/signed-in.js'
import { SignInPage } from './rooms/staff/sign-in-page.js'
import { Broken } from './ui/broken.js'
import { Denied } from './ui/denied.js'
import { Loading } from './ui/loading.js'
import { Only } from './ui/only.js'
import { NotFound } from './ui/not-found.js'

const { Route } = reactRouterProvider

const HomePage = lazy(() => import('./rooms/home-page.js'))
const EnrolPage = lazy(() => import('./rooms/staff/enrol-page.js'))
const InboxPage = lazy(() => import('./rooms/inquiries/inbox-page.js'))
const CasePage = lazy(() => import('./rooms/inquiries/case-page.js'))
const DesignationsPage = lazy(() => import('./rooms/staff/designations-page.js'))
const DesignatePage = lazy(() => import('./rooms/staff/designate-page.js'))
const AccountsPage = lazy(() => import('./rooms/staff/accounts-page.js'))
const CreateAccountPage = lazy(() => import('./rooms/staff/create-account-page.js'))
const OwnSecurityPage = lazy(() => import('./rooms/staff/own-security-page.js'))
const AccessRecordsPage = lazy(() => import('./rooms/access-log/access-records-page.js'))
const AuditScopesPage = lazy(() => import('./rooms/access-log/audit-scopes-page.js'))
const GrantScopePage = lazy(() => import('./rooms/access-log/grant-scope-page.js'))

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
    {PAGES.map(({ resource, list, show, create }) => (
      <Resource
        key={resource}
        name={resource}
        list={page(resource, 'list', list)}
        {...(show && { show: page(resource, 'show', show) })}
        {...(create && { create: page(resource, 'create', create) })}
      />
    ))}
  </CoreAdminUI>
)

const PAGES: readonly { resource: string; list: ComponentType; show?: ComponentType; create?: ComponentType }[] = [
  { resource: 'inquiries', list: InboxPage, show: CasePage },
  { resource: 'designations', list: DesignationsPage, create: DesignatePage },
  { resource: 'accounts', list: AccountsPage, create: CreateAccountPage },
  { resource: 'own-security', list: OwnSecurityPage },
  { resource: 'access-records', list: AccessRecordsPage },
  { resource: 'audit-scopes', list: AuditScopesPage, create: GrantScopePage },
]

const page = (resource: string, action: 'list' | 'show' | 'create', Page: ComponentType) => (
  <Only resource={resource} action={action}>
    <Page />
  </Only>
)
