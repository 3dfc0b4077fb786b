import type { ComponentType } from 'react'
import {
  AccountsIcon,
  AlertsIcon,
  AuditScopesIcon,
  CanariesIcon,
  DepartmentsIcon,
  DesignationsIcon,
  DestructionIcon,
  HistoryIcon,
  HomeIcon,
  InboxIcon,
  KeysIcon,
  LogIcon,
  MediaIcon,
  InspectionsIcon,
  PolicyFindingsIcon,
  ConsentIcon,
  PolicyReviewIcon,
  ReachIcon,
  RecordsIcon,
  RegisterIcon,
  ReviewsIcon,
  RightsIcon,
  RulesIcon,
  SeparationIcon,
  SiteKeysIcon,
  TemplatesIcon,
  TrainingIcon,
} from '../icons.js'
import type { WordKey } from '../../words/use-words.js'

type MenuPage = {
  to: string
  resource?: string
  word: WordKey
  Icon: ComponentType
  /** Pages that belong to this one and are reached from it. */
  also?: readonly string[]
  /** Not where the viewer has this one already, from which it is reached. */
  unless?: string
}

/** The pages of the menu, in its order. Who sees which is the server's word. */
export const MENU: readonly MenuPage[] = [
  { to: '/', word: 'nav.home', Icon: HomeIcon },
  { to: '/inquiries', resource: 'inquiries', word: 'nav.inquiries', Icon: InboxIcon },
  {
    to: '/rights-requests',
    resource: 'rights-requests',
    word: 'nav.rightsRequests',
    Icon: RightsIcon,
    also: ['/rights-statistics', '/compulsions', '/unclaimed-restrictions'],
  },
  {
    to: '/rights-statistics',
    resource: 'rights-statistics',
    word: 'nav.rightsRequests',
    Icon: RightsIcon,
    also: ['/compulsions', '/unclaimed-restrictions'],
    unless: 'rights-requests',
  },
  {
    to: '/compulsions',
    resource: 'compulsions',
    word: 'nav.rightsRequests',
    Icon: RightsIcon,
    also: ['/unclaimed-restrictions'],
    unless: 'rights-statistics',
  },
  {
    to: '/register',
    resource: 'register',
    word: 'nav.register',
    Icon: RegisterIcon,
    also: ['/register-search', '/person-suggestions'],
  },
  {
    to: '/retention',
    resource: 'retention',
    word: 'nav.retention',
    Icon: DestructionIcon,
    also: ['/holds', '/destruction-runs', '/standing-approvals', '/destruction-register', '/certificates'],
  },
  {
    to: '/media',
    resource: 'media',
    word: 'nav.media',
    Icon: MediaIcon,
    also: ['/storage-places', '/paper-register'],
  },
  { to: '/templates', resource: 'templates', word: 'nav.templates', Icon: TemplatesIcon },
  { to: '/designations', resource: 'designations', word: 'nav.designations', Icon: DesignationsIcon },
  { to: '/training', resource: 'training', word: 'nav.training', Icon: TrainingIcon },
  { to: '/accounts', resource: 'accounts', word: 'nav.accounts', Icon: AccountsIcon },
  { to: '/departments', resource: 'departments', word: 'nav.departments', Icon: DepartmentsIcon },
  { to: '/site-keys', resource: 'site-keys', word: 'nav.siteKeys', Icon: SiteKeysIcon },
  { to: '/keys-and-backups', resource: 'keys-and-backups', word: 'nav.keys', Icon: KeysIcon },
  { to: '/who-can-reach', resource: 'who-can-reach', word: 'nav.whoCanReach', Icon: ReachIcon },
  { to: '/rights-history', resource: 'rights-history', word: 'nav.rightsHistory', Icon: HistoryIcon },
  { to: '/rights-reviews', resource: 'rights-reviews', word: 'nav.rightsReviews', Icon: ReviewsIcon },
  { to: '/rules', resource: 'rules', word: 'nav.rules', Icon: RulesIcon },
  { to: '/policy-findings', resource: 'policy-findings', word: 'nav.policyFindings', Icon: PolicyFindingsIcon },
  { to: '/policy-drafts', resource: 'policy-drafts', word: 'nav.policyDrafts', Icon: PolicyReviewIcon },
  { to: '/consent-campaigns', resource: 'consent-campaigns', word: 'nav.consentCampaigns', Icon: ConsentIcon },
  { to: '/separation', resource: 'separation', word: 'nav.separation', Icon: SeparationIcon },
  {
    to: '/access-records',
    resource: 'access-records',
    word: 'nav.accessRecords',
    Icon: RecordsIcon,
    also: ['/who-saw', '/leak-reach', '/record-exports'],
  },
  { to: '/alerts', resource: 'alerts', word: 'nav.alerts', Icon: AlertsIcon },
  { to: '/inspections', resource: 'inspections', word: 'nav.inspections', Icon: InspectionsIcon },
  { to: '/canaries', resource: 'canaries', word: 'nav.canaries', Icon: CanariesIcon },
  {
    to: '/transparency-log',
    resource: 'transparency-log',
    word: 'nav.log',
    Icon: LogIcon,
    also: ['/record-cuts'],
  },
  { to: '/audit-scopes', resource: 'audit-scopes', word: 'nav.auditScopes', Icon: AuditScopesIcon },
]
