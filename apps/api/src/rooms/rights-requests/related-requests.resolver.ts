import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import type { Operation } from '../../persistence/operation.js'
import type { ReadingWork } from '../../persistence/work.js'
import { requestRows } from './request-row.js'
import { requestView } from './request-view.js'
import { RightsRequestView } from './rights-request.view.js'

const requests = batched(
  async (work: ReadingWork, ids) =>
    new Map((await requestRows(work, ids)).map((row) => [row.id, requestView(work, row)])),
)

/** Requests that belong together. */
@Resolver(() => RightsRequestView)
export class RelatedRequestsResolver {
  @FieldResolver(() => [RightsRequestView], { description: 'What else was asked for in the same act.' })
  batch(@Root() { row }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<RightsRequestView[]> {
    return allOf(operation, row.batch)
  }

  @FieldResolver(() => [RightsRequestView], {
    description: 'Requests that ask the same again; this answer is for them too.',
  })
  grouped(@Root() { row }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<RightsRequestView[]> {
    return allOf(operation, row.grouped)
  }

  @FieldResolver(() => RightsRequestView, { nullable: true, description: 'Under which request this one is grouped.' })
  async duplicateOf(
    @Root() { row }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView | null> {
    return row.duplicate_of ? ((await requests(operation, row.duplicate_of)) ?? null) : null
  }
}

async function allOf(operation: Operation, ids: readonly string[]): Promise<RightsRequestView[]> {
  const found = await Promise.all(ids.map((id) => requests(operation, id)))
  return found.flatMap((one) => one ?? [])
}
