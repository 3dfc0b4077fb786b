import type { DesignationState } from '@jikimi/schema'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import { DesignationStateEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { approveDesignation } from './approve-designation.js'
import { changeDesignation } from './change-designation.js'
import { declineDesignation } from './decline-designation.js'
import { DesignationConnectionView, DesignationView } from './designation.view.js'
import { ChangeDesignationInput, DesignationInput, ProposeDesignationInput } from './designations.inputs.js'
import { endDesignation } from './end-designation.js'
import { listDesignations, listOwnDesignations, readDesignation } from './find-designations.js'
import { proposeDesignation } from './propose-designation.js'

@Resolver()
export class DesignationsResolver {
  @Query(() => DesignationConnectionView, { description: 'The designations, newest first.' })
  @Requires('designation:list')
  designations(
    @Arg('state', () => DesignationStateEnum, { nullable: true }) state: DesignationState | null,
    @Arg('accountId', () => ID, { nullable: true }) accountId: string | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationConnectionView> {
    const filter = { state: state ?? null, accountId: accountId ?? null }
    return operation.read(async (work) => listDesignations(work, filter, pageRequest(first, after)))
  }

  @Query(() => DesignationView, { description: 'One designation.' })
  @Requires('designation:list')
  designation(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<DesignationView> {
    return operation.read((work) => readDesignation(work, id))
  }

  @Query(() => [DesignationView], { description: "The viewer's own designations, newest first." })
  @Requires('designation:list-own')
  ownDesignations(@Ctx() { operation }: RequestContext): Promise<DesignationView[]> {
    return operation.read(listOwnDesignations)
  }

  @Mutation(() => DesignationView, {
    description: 'Proposes a designation; it is in force when another person approved it.',
  })
  @Requires('designation:propose')
  proposeDesignation(
    @Arg('input', () => ProposeDesignationInput) input: ProposeDesignationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => proposeDesignation(work, input))
  }

  @Mutation(() => DesignationView, { description: 'Changes a designation that is only proposed.' })
  @Requires('designation:propose')
  changeDesignation(
    @Arg('input', () => ChangeDesignationInput) input: ChangeDesignationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => changeDesignation(work, input))
  }

  @Mutation(() => DesignationView, {
    description: 'Approves a designation; never by who proposed it or is designated. Needs a fresh sign-in.',
  })
  @Requires('designation:approve')
  approveDesignation(
    @Arg('input', () => DesignationInput) input: DesignationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => approveDesignation(work, input))
  }

  @Mutation(() => DesignationView, { description: 'Declines a proposed designation.' })
  @Requires('designation:decline')
  declineDesignation(
    @Arg('input', () => DesignationInput) input: DesignationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => declineDesignation(work, input))
  }

  @Mutation(() => DesignationView, {
    description: 'Ends a designation at once; withdraws one that is only proposed.',
  })
  @Requires('designation:end')
  endDesignation(
    @Arg('input', () => DesignationInput) input: DesignationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => endDesignation(work, input))
  }
}
