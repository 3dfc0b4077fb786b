import { PurposeCodeScalar } from '@jikimi/schema'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { InquiryCaseView } from '../inquiries/index.js'
import { DestructionRegisterView } from './destroyed.view.js'
import { loadHold } from './find-holds.js'
import { RetentionCountsView, RetentionForecastView } from './forecast.view.js'
import { HoldView } from './hold.view.js'
import { listDestroyed } from './list-destroyed.js'
import { listRetentionItems } from './list-retention-items.js'
import { loadRetention } from './load-retention.js'
import { readCounts } from './read-counts.js'
import { readForecast } from './read-forecast.js'
import { RetentionItemConnectionView, RetentionItemView, RetentionView } from './retention-item.view.js'
import { DestructionRegisterFilterInput, RetentionFilterInput } from './retention.inputs.js'

@Resolver()
export class RetentionResolver {
  @Query(() => RetentionForecastView, { description: 'What is destroyed when, if nothing else happens.' })
  @Requires('retention:forecast')
  retentionForecast(
    @Arg('days', () => Int, { defaultValue: 120, description: 'From today on, 400 at most.' }) days: number,
    @Arg('purpose', () => PurposeCodeScalar, { nullable: true, description: 'Only of this purpose.' })
    purpose: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<RetentionForecastView> {
    return operation.read((work) => readForecast(work, { days, purpose }))
  }

  @Query(() => RetentionCountsView, { description: 'What of destruction waits for somebody.' })
  @Requires('retention:forecast')
  retentionCounts(@Ctx() { operation }: RequestContext): Promise<RetentionCountsView> {
    return operation.read(readCounts)
  }

  @Query(() => RetentionItemConnectionView, { description: 'Collections and their days, the nearest first.' })
  @Requires('retention:list')
  retentionItems(
    @Arg('filter', () => RetentionFilterInput, { nullable: true }) filter: RetentionFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<RetentionItemConnectionView> {
    return operation.read(async (work) => listRetentionItems(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => DestructionRegisterView, { description: 'What was destroyed, newest first.' })
  @Requires('destruction-register:list')
  destructionRegister(
    @Arg('filter', () => DestructionRegisterFilterInput, { nullable: true })
    filter: DestructionRegisterFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionRegisterView> {
    return operation.read(async (work) => listDestroyed(work, filter ?? {}, pageRequest(first, after)))
  }
}

@Resolver(() => RetentionItemView)
export class RetentionItemFieldsResolver {
  @FieldResolver(() => HoldView, { nullable: true, description: 'The last hold that keeps it.' })
  async hold(@Root() { holdId }: RetentionItemView, @Ctx() { operation }: RequestContext): Promise<HoldView | null> {
    return holdId ? ((await loadHold(operation, holdId)) ?? null) : null
  }
}

@Resolver(() => InquiryCaseView)
export class CaseRetentionResolver {
  @FieldResolver(() => RetentionView, { description: 'Until when its collection is kept, and why.' })
  retention(@Root() { collectionId }: InquiryCaseView, @Ctx() { operation }: RequestContext): Promise<RetentionView> {
    return loadRetention(operation, collectionId)
  }
}
