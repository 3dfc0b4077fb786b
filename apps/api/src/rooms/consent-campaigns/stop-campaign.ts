import type { WritingWork } from '../../persistence/work.js'
import type { StopConsentCampaignInput } from './campaigns.inputs.js'
import { campaignChanged } from './campaigns.refusals.js'
import type { ConsentCampaignView } from './consent-campaign.view.js'
import { demandCampaign } from './find-campaigns.js'

/** What was answered stays answered. @throws Refusal NOT_FOUND, CONSENT_CAMPAIGN_CHANGED */
export async function stopCampaign(
  work: WritingWork,
  { id, version }: StopConsentCampaignInput,
): Promise<ConsentCampaignView> {
  await demandCampaign(work, id)
  const [row] = await work.rows<{ is_done: boolean }>(
    'stop-consent-campaign',
    'select jikimi.stop_consent_campaign($1, $2) as is_done',
    [id, version],
  )
  if (!row!.is_done) throw campaignChanged()
  work.record({ act: 'consent-campaign.stopped', ground: { duty: 'REGISTER' }, collections: [], objectId: id })
  return demandCampaign(work, id)
}
