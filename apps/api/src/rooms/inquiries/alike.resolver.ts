import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { AlikeCaseView } from './alike-case.view.js'
import { findAlike, findDuplicated } from './find-alike.js'
import { InquiryCaseView } from './inquiry-case.view.js'

const alike = batched(findAlike)
const duplicated = batched(findDuplicated)

/** Which cases belong together; for who works on the purpose. */
@Resolver(() => InquiryCaseView)
export class AlikeResolver {
  @FieldResolver(() => [AlikeCaseView], {
    description: 'Other cases of the purpose with the same e-mail address or phone number, newest first; at most 10.',
  })
  async alike(
    @Root() { collectionId }: InquiryCaseView,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlikeCaseView[]> {
    return (await alike(operation, collectionId)) ?? []
  }

  @FieldResolver(() => AlikeCaseView, { nullable: true, description: 'Which case it was closed as a duplicate of.' })
  async duplicateOf(
    @Root() { duplicateOfId }: InquiryCaseView,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlikeCaseView | null> {
    return duplicateOfId === null ? null : ((await duplicated(operation, duplicateOfId)) ?? null)
  }
}
