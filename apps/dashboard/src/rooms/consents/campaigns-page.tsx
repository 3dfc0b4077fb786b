import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { CampaignPanel } from './campaign-panel.js'
import { consentVerbs } from './consent-verbs.js'
import { ToRenew } from './to-renew.js'

/** Whose consents no longer cover the version in force, who is asked again, and how far that is. @law PIPA 15② */
export default function CampaignsPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(consentVerbs.load, 'campaigns')
  return (
    <Page title={say('consentAgain.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <Stack>
          <Quiet>{say('consentAgain.caption')}</Quiet>
          <ToRenew rows={value.toRenew} campaigns={value.campaigns} onChange={reload} />
          {value.campaigns.map((campaign) => (
            <CampaignPanel key={campaign.id} campaign={campaign} onChange={reload} />
          ))}
        </Stack>
      )}
    </Page>
  )
}
