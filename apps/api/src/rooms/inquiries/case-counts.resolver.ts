import { Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { CaseCountsView } from './case-counts.view.js'
import { countCases } from './count-cases.js'

@Resolver(() => CaseCountsView)
export class CaseCountsResolver {
  @Query(() => [CaseCountsView], {
    description: 'What waits for whom, one row for each designated purpose of the viewer; it shows nobody.',
  })
  @Requires('inquiry:list')
  caseCounts(@Ctx() { operation }: RequestContext): Promise<CaseCountsView[]> {
    return operation.read((work) => countCases(work))
  }
}
