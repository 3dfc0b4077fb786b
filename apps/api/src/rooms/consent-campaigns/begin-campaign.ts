import { purposeOf } from '@jikimi/policy'
import { purposeNotListed } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import type { BeginConsentCampaignInput } from './campaigns.inputs.js'
import { campaignNotValid, campaignRunning, nobodyToAsk } from './campaigns.refusals.js'
import type { ConsentCampaignView } from './consent-campaign.view.js'
import { versionsNotCovering } from './consents-to-renew.js'
import { demandCampaign } from './find-campaigns.js'

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/**
 * Fixes whom it asks: everybody of the purpose whose consent no longer covers the version in force.
 *
 * @throws Refusal PURPOSE_NOT_LISTED, CONSENT_CAMPAIGN_NOT_VALID, CONSENT_CAMPAIGN_RUNNING, CONSENT_NOBODY_TO_ASK
 * @law PIPA 15②
 */
export async function beginCampaign(
  work: WritingWork,
  { purpose, answerDays, perDay }: BeginConsentCampaignInput,
): Promise<ConsentCampaignView> {
  if (!purposeOf(work.ports.policy.current(work.now).document, purpose)) throw purposeNotListed()
  if (!isWithin(answerDays, 7, 60) || !isWithin(perDay, 1, 100_000)) throw campaignNotValid()
  const id = newId(work.now)
  const [begun] = await work.rows<{ asked: number | null }>(
    'begin-consent-campaign',
    'select jikimi.begin_consent_campaign($1, $2, $3::uuid[], $4, $5) as asked',
    [id, purpose, versionsNotCovering(work, purpose), answerDays, perDay],
  )
  if (begun!.asked === null) throw campaignRunning()
  if (begun!.asked === 0) throw nobodyToAsk()
  work.record({ act: 'consent-campaign.begun', ground: { duty: 'REGISTER' }, collections: [], objectId: id })
  await work.enqueue('ask-consents', {})
  return demandCampaign(work, id)
}
