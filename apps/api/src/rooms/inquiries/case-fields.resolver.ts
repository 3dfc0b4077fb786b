import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { notFound } from '../../kernel/general.refusals.js'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { ConsentView, findConsents } from '../consent/index.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { findMessages } from './find-messages.js'
import { CaseMessageView, InquiryCaseView } from './inquiry-case.view.js'

const consents = batched(findConsents)
const messages = batched(findMessages)

@Resolver(() => InquiryCaseView)
export class CaseFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who holds it.' })
  async handler(
    @Root() { handlerId }: InquiryCaseView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return handlerId ? loadAccount(operation, handlerId) : null
  }

  @FieldResolver(() => ConsentView, { description: 'What the visitor agreed to.' })
  async consent(@Root() { collectionId }: InquiryCaseView, @Ctx() { operation }: RequestContext): Promise<ConsentView> {
    const consent = await consents(operation, collectionId)
    // Every collection has one: who took a case and lost the purpose before its answer was gathered sees neither
    if (!consent) throw notFound()
    return consent
  }

  @FieldResolver(() => [CaseMessageView], { description: 'The letters so far, oldest first, without their words.' })
  async messages(@Root() { id }: InquiryCaseView, @Ctx() { operation }: RequestContext): Promise<CaseMessageView[]> {
    return (await messages(operation, id)) ?? []
  }
}

@Resolver(() => CaseMessageView)
export class MessageFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: "Who wrote it; null for a visitor's own." })
  async writtenBy(
    @Root() { writtenById }: CaseMessageView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return writtenById ? loadAccount(operation, writtenById) : null
  }
}
