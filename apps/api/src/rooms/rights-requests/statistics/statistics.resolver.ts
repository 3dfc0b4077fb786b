import { CalendarDayScalar } from '@jikimi/schema'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../../authority/requires.js'
import type { RequestContext } from '../../../persistence/context.js'
import { readStatistics } from './read-statistics.js'
import { RightStatisticsView } from './statistics.view.js'

@Resolver()
export class RightsStatisticsResolver {
  @Query(() => [RightStatisticsView], {
    description: 'Deadlines kept and missed, days to answer, outcomes and refusals by ground. Numbers; nobody in them.',
  })
  @Requires('rights-request:statistics')
  rightsStatistics(
    @Arg('from', () => CalendarDayScalar, { description: 'The first day of receipt.' }) from: string,
    @Arg('until', () => CalendarDayScalar, { description: 'The last day of receipt.' }) until: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightStatisticsView[]> {
    return operation.read((work) => readStatistics(work, { from, until }))
  }
}
