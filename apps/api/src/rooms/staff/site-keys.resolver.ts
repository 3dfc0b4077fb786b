import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { StaffAccountView } from './account.view.js'
import { createSiteKey, endSiteKey } from './change-site-keys.js'
import { loadAccount } from './find-accounts.js'
import { listSiteKeys } from './find-site-keys.js'
import { MadeSiteKeyView, SiteKeyView } from './site-key.view.js'
import { CreateSiteKeyInput, EndSiteKeyInput } from './site-keys.inputs.js'

@Resolver(() => SiteKeyView)
export class SiteKeysResolver {
  @Query(() => [SiteKeyView], { description: 'The site keys, ended ones included.' })
  @Requires('site-key:list')
  siteKeys(@Ctx() { operation }: RequestContext): Promise<SiteKeyView[]> {
    return operation.read(listSiteKeys)
  }

  @Mutation(() => MadeSiteKeyView, { description: 'Makes a site key; the key is shown once. Needs a fresh sign-in.' })
  @Requires('site-key:make')
  createSiteKey(
    @Arg('input', () => CreateSiteKeyInput) input: CreateSiteKeyInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MadeSiteKeyView> {
    return operation.write((work) => createSiteKey(work, input))
  }

  @Mutation(() => SiteKeyView, { description: 'Ends a site key at once.' })
  @Requires('site-key:end')
  endSiteKey(
    @Arg('input', () => EndSiteKeyInput) { siteKeyId }: EndSiteKeyInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<SiteKeyView> {
    return operation.write((work) => endSiteKey(work, siteKeyId))
  }

  @FieldResolver(() => StaffAccountView, {
    nullable: true,
    description: 'Who made it; null when it was made by a command on the server.',
  })
  async createdBy(
    @Root() { createdById }: SiteKeyView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return createdById === null ? null : loadAccount(operation, createdById)
  }
}
