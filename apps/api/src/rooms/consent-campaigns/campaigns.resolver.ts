import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { beginCampaign } from './begin-campaign.js'
import { BeginConsentCampaignInput, StopConsentCampaignInput } from './campaigns.inputs.js'
import { ConsentCampaignConnectionView, ConsentCampaignView, ConsentsToRenewView } from './consent-campaign.view.js'
import { consentsToRenew } from './consents-to-renew.js'
import { listCampaigns } from './find-campaigns.js'
import { stopCampaign } from './stop-campaign.js'

@Resolver()
export class CampaignsResolver {
  @Query(() => [ConsentsToRenewView], {
    description: 'Whose consents no longer cover the version in force, counted by purpose. @law PIPA 15②',
  })
  @Requires('consent-campaign:list')
  consentsToRenew(@Ctx() { operation }: RequestContext): Promise<ConsentsToRenewView[]> {
    return operation.read(consentsToRenew)
  }

  @Query(() => ConsentCampaignConnectionView, { description: 'Campaigns, newest first.' })
  @Requires('consent-campaign:list')
  consentCampaigns(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConsentCampaignConnectionView> {
    return operation.read(async (work) => listCampaigns(work, pageRequest(first, after)))
  }

  @Mutation(() => ConsentCampaignView, {
    description: 'Begins to ask for consent again: what nobody confirms in time falls due. @law PIPA 15②',
  })
  @Requires('consent-campaign:begin')
  beginConsentCampaign(
    @Arg('input', () => BeginConsentCampaignInput) input: BeginConsentCampaignInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConsentCampaignView> {
    return operation.write((work) => beginCampaign(work, input))
  }

  @Mutation(() => ConsentCampaignView, {
    description: 'Stops it: nobody else is asked, and what is not answered does not fall due by it.',
  })
  @Requires('consent-campaign:stop')
  stopConsentCampaign(
    @Arg('input', () => StopConsentCampaignInput) input: StopConsentCampaignInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConsentCampaignView> {
    return operation.write((work) => stopCampaign(work, input))
  }
}

@Resolver(() => ConsentCampaignView)
export class CampaignFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who began it.' })
  beganBy(@Root() { beganById }: ConsentCampaignView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, beganById)
  }

  @FieldResolver(() => StaffAccountView, {
    nullable: true,
    description: 'Who stopped it; nobody where another version came into force.',
  })
  async stoppedBy(
    @Root() { stoppedById }: ConsentCampaignView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return stoppedById ? loadAccount(operation, stoppedById) : null
  }
}

/** What this room adds to the staff's schema. */
export const CAMPAIGN_RESOLVERS = [CampaignsResolver, CampaignFieldsResolver] as const
