import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { PlantCanaryInput } from './alerts.inputs.js'
import { CanaryView } from './canary.view.js'
import { endCanary } from './end-canary.js'
import { listCanaries } from './find-canaries.js'
import { plantCanary } from './plant-canary.js'

@Resolver()
export class CanariesResolver {
  @Query(() => [CanaryView], { description: 'The canaries: planted ones first, the last 500.' })
  @Requires('canary:list')
  canaries(@Ctx() { operation }: RequestContext): Promise<CanaryView[]> {
    return operation.read(listCanaries)
  }

  @Mutation(() => CanaryView, { description: 'Makes a canary of a case. Needs a fresh sign-in.' })
  @Requires('canary:plant')
  plantCanary(
    @Arg('input', () => PlantCanaryInput) { caseNumber }: PlantCanaryInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<CanaryView> {
    return operation.write((work) => plantCanary(work, caseNumber))
  }

  @Mutation(() => CanaryView, { description: 'Ends a canary. Needs a fresh sign-in.' })
  @Requires('canary:end')
  endCanary(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<CanaryView> {
    return operation.write((work) => endCanary(work, id))
  }
}

@Resolver(() => CanaryView)
export class CanaryFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who planted it.' })
  plantedBy(@Root() { plantedById }: CanaryView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, plantedById)
  }
}
