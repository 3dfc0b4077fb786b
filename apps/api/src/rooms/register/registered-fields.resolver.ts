import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../persistence/context.js'
import { loadRetention, RetentionView } from '../retention/index.js'
import { RegisteredCollectionView } from './registered-collection.view.js'

@Resolver(() => RegisteredCollectionView)
export class RegisteredFieldsResolver {
  @FieldResolver(() => RetentionView, { description: 'Until when it is kept, and why.' })
  retention(@Root() { id }: RegisteredCollectionView, @Ctx() { operation }: RequestContext): Promise<RetentionView> {
    return loadRetention(operation, id)
  }
}
