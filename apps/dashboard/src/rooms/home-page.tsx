import { lazy, type ReactNode, Suspense } from 'react'
import { usePermission } from '../data/use-permission.js'
import { useSession } from '../data/use-session.js'
import { Empty } from '../ui/empty.js'
import { LinkButton } from '../ui/link-button.js'
import { Loading } from '../ui/loading.js'
import { Page } from '../ui/page.js'
import { Quiet } from '../ui/quiet.js'
import { Stack } from '../ui/stack.js'
import { useWords } from '../words/use-words.js'
import { withAllWords } from '../words/with-all-words.js'
import { ExportsAtHome } from './access-log/exports-at-home.js'
import { LogAtHome } from './access-log/log-at-home.js'
import { CutsToDecide } from './access-log/cuts-to-decide.js'
import { ScopesAtHome } from './access-log/scopes-at-home.js'
import { ExceptionsToAccept } from './access-control/exceptions-to-accept.js'
import { RevealUnlocks } from './access-control/reveal-unlocks.js'
import { ReviewAtHome } from './access-control/review-at-home.js'
import { StagedWeakenings } from './access-control/staged-weakenings.js'
import { AlertsAtHome } from './alerts/alerts-at-home.js'
import { OwnExplanationsAtHome } from './alerts/own-explanations-at-home.js'
import { DesignationsEnding } from './designations/designations-ending.js'
import { DesignationsToApprove } from './designations/designations-to-approve.js'
import { OwnStanding } from './designations/own-standing.js'
import { TrainingDueAtHome } from './designations/training-due-at-home.js'
import { MyInquiries } from './inquiries/my-inquiries.js'
import { type HomePart, HomePlaces } from './home-places.js'
import { InspectionsAtHome } from './inspections/inspections-at-home.js'
import { InstallationChecklist } from './policy/installation-checklist.js'
import { FewCodesLeft } from './staff/few-codes-left.js'
import { InvitedAccounts } from './staff/invited-accounts.js'

// their words come later
const MeetingsAtHome = lazy(() => withAllWords(import('./appointments/meetings-at-home.js')))
const ConsentsAtHome = lazy(() => withAllWords(import('./consents/consents-at-home.js')))
const DraftsToApprove = lazy(() => withAllWords(import('./policy-drafts/drafts-to-approve.js')))
const FindingsAtHome = lazy(() => withAllWords(import('./policy/findings-at-home.js')))
const MediaAtHome = lazy(() => withAllWords(import('./paper/media-at-home.js')))
const RetentionAtHome = lazy(() => withAllWords(import('./retention/retention-at-home.js')))
const RightsAtHome = lazy(() => withAllWords(import('./rights-requests/rights-at-home.js')))
const LatestRefusals = lazy(() => withAllWords(import('./access-log/latest-refusals.js')))

/** What waits for the viewer, by what the server lets them do. */
export default function HomePage() {
  const say = useWords()
  const name = useSession().viewer?.account.displayName ?? ''
  const mayExplain = usePermission('explanation:list-own')
  const waiting = useWaiting()
  return (
    <Page title={say('home.title')}>
      <Stack>
        <Quiet>{say('home.hello', { name })}</Quiet>
        {mayExplain && <OwnExplanationsAtHome />}
        <FewCodesLeft action={<LinkButton to="/own-security">{say('security.toPage')}</LinkButton>} />
        <HomePlaces parts={waiting} />
        {waiting.length === 0 && <Empty title={say('home.nothing')} help={say('home.nothingHelp')} />}
      </Stack>
    </Page>
  )
}

const useWaiting = (): HomePart[] => {
  const mayHandle = usePermission('inquiry:list')
  const mayLint = usePermission('policy:lint')
  const mayMeet = usePermission('appointment:list')
  const mayCheck = usePermission('installation:check')
  const mayCreate = usePermission('account:create')
  const maySeeOwn = usePermission('designation:list-own')
  const mayApprove = usePermission('designation:approve')
  const mayEnd = usePermission('designation:end')
  const mayAttend = usePermission('training:attend')
  const mayUnlock = usePermission('reveal-unlock:grant')
  const mayAccept = usePermission('separation:accept')
  const mayCancel = usePermission('rule:cancel')
  const maySign = usePermission('rights-review:sign')
  const mayOversee = usePermission('alert:list')
  const mayInspect = usePermission('inspection:list')
  const mayGrant = usePermission('audit-scope:grant')
  const mayRead = usePermission('access-record:list')
  const maySeeLog = usePermission('log:read')
  const mayExport = usePermission('record-export:list')
  const mayKnowPaper = usePermission('medium:read')
  const mayForesee = usePermission('retention:forecast')
  const mayAnswerRights = usePermission('rights-request:list')
  const mayDecideCompulsion = usePermission('compulsion:decide')
  const mayApprovePolicy = usePermission('policy-draft:approve')
  const mayAskAgain = usePermission('consent-campaign:begin')
  const mayDecideCuts = usePermission('record-cut:approve')
  const parts = {
    // first of what is as urgent: there is nothing louder than a log that refuses to sign
    log: maySeeLog && <LogAtHome />,
    inquiries: mayHandle && <MyInquiries />,
    rights: (mayAnswerRights || mayDecideCompulsion) && (
      <Later>
        <RightsAtHome />
      </Later>
    ),
    meetings: mayMeet && (
      <Later>
        <MeetingsAtHome />
      </Later>
    ),
    standing: maySeeOwn && <OwnStanding />,
    destruction: mayForesee && (
      <Later>
        <RetentionAtHome />
      </Later>
    ),
    exceptions: mayAccept && <ExceptionsToAccept />,
    weakenings: mayCancel && <StagedWeakenings />,
    inspections: mayInspect && <InspectionsAtHome />,
    alerts: mayOversee && <AlertsAtHome />,
    review: maySign && <ReviewAtHome />,
    unlocks: mayUnlock && <RevealUnlocks />,
    approve: mayApprove && <DesignationsToApprove />,
    training: mayAttend && <TrainingDueAtHome />,
    ending: mayEnd && <DesignationsEnding />,
    media: mayKnowPaper && (
      <Later>
        <MediaAtHome />
      </Later>
    ),
    policy: mayApprovePolicy && (
      <Later>
        <DraftsToApprove />
      </Later>
    ),
    consents: mayAskAgain && (
      <Later>
        <ConsentsAtHome />
      </Later>
    ),
    cuts: mayDecideCuts && <CutsToDecide />,
    exports: mayExport && <ExportsAtHome />,
    scopes: mayGrant && <ScopesAtHome />,
    records: mayRead && (
      <Later>
        <LatestRefusals />
      </Later>
    ),
    findings: mayLint && (
      <Later>
        <FindingsAtHome />
      </Later>
    ),
    checklist: mayCheck && <InstallationChecklist />,
    accounts: mayCreate && <InvitedAccounts />,
  }
  return Object.entries(parts).flatMap(([key, part]) => (part ? [{ key, part }] : []))
}

const Later = ({ children }: { children: ReactNode }) => <Suspense fallback={<Loading />}>{children}</Suspense>
