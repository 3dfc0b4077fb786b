import type { Locale } from '@jikimi/schema'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { LocaleEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { endOwnVisit } from './end-own-visit.js'
import { OwnPageView } from './own-page.view.js'
import { OwnRequestView } from './own-request.view.js'
import { readOwnPage } from './read-own-page.js'
import { readOwnRequest } from './read-own-request.js'
import { rightsContacts } from './rights-contacts.js'
import { RightsContactsView } from './rights-contacts.view.js'

@Resolver()
export class OwnPageResolver {
  @Query(() => RightsContactsView, { description: 'Where and with whom rights are exercised.' })
  @Requires('policy:read')
  rightsContacts(
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsContactsView> {
    return operation.read(async (work) => rightsContacts(work, locale))
  }

  @Query(() => OwnPageView, { description: 'The page of the visit in `authorization: Own <visit>`.' })
  @Requires('own-page:read')
  ownPage(
    @Arg('locale', () => LocaleEnum, { description: 'In which language purposes and items are named.' }) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnPageView> {
    return operation.read((work) => readOwnPage(work, locale))
  }

  @Query(() => OwnRequestView, { description: 'One rights request of the visit.' })
  @Requires('own-page:read')
  ownRequest(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnRequestView> {
    return operation.read((work) => readOwnRequest(work, id))
  }

  @Mutation(() => Boolean, { description: 'Ends the visit at once.' })
  @Requires('own-page:end')
  endOwnVisit(@Ctx() { operation }: RequestContext): Promise<boolean> {
    return operation.write((work) => endOwnVisit(work))
  }
}
