import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { findPersonAccesses } from './find-person-accesses.js'
import { LeakReachView } from './leak-reach.view.js'
import { PersonAccessesView } from './person-accesses.view.js'
import { LeakReachInput, PersonAccessesInput } from './reach.inputs.js'
import { reportLeakReach } from './report-leak-reach.js'

@Resolver()
export class ReachResolver {
  @Query(() => PersonAccessesView, { description: 'Who saw the data of the person with this address or number.' })
  @Requires('access-record:find-person')
  personAccesses(
    @Arg('input', () => PersonAccessesInput) input: PersonAccessesInput,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<PersonAccessesView> {
    return operation.read(async (work) => findPersonAccesses(work, input, pageRequest(first, after)))
  }

  @Query(() => LeakReachView, { description: 'Whose data an account or address could have seen in a period.' })
  @Requires('access-record:reach')
  leakReach(
    @Arg('input', () => LeakReachInput) input: LeakReachInput,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<LeakReachView> {
    return operation.read((work) => reportLeakReach(work, input, { first, after }))
  }
}
