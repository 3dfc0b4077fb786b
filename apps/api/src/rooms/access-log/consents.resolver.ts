import { InstantScalar } from '@jikimi/schema'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { ConsentAsOfView } from './consent-as-of.view.js'
import { consentsAsOf } from './consents-as-of.js'

@Resolver()
export class ConsentsResolver {
  @Query(() => [ConsentAsOfView], {
    description:
      'Which consent covered these collections at an instant, by the pseudonyms of access records within reach.',
  })
  @Requires('access-record:read')
  consentAsOf(
    @Arg('collections', () => [ID], { description: 'Pseudonyms, as records name them; 100 at most.' })
    collections: string[],
    @Arg('at', () => InstantScalar, { description: 'When.' }) at: Date,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConsentAsOfView[]> {
    return operation.read((work) => consentsAsOf(work, collections, at))
  }
}
