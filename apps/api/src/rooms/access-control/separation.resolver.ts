import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { acceptException } from './accept-exception.js'
import { DeclareExceptionInput, ExceptionInput } from './access-control.inputs.js'
import { declareException } from './declare-exception.js'
import { endException } from './end-exception.js'
import { listExceptions } from './find-exceptions.js'
import { listSeparationRules } from './find-separation-rules.js'
import { SeparationExceptionView, SeparationRuleView } from './separation.view.js'

@Resolver()
export class SeparationResolver {
  @Query(() => [SeparationRuleView], { description: "What one person can't do or hold together." })
  @Requires('separation:list')
  separationRules(@Ctx() { operation }: RequestContext): Promise<SeparationRuleView[]> {
    return operation.read(listSeparationRules)
  }

  @Query(() => [SeparationExceptionView], {
    description: 'Declared exceptions, ended ones included. A deputy sees their own.',
  })
  @Requires('separation:list')
  separationExceptions(@Ctx() { operation }: RequestContext): Promise<SeparationExceptionView[]> {
    return operation.read(listExceptions)
  }

  @Mutation(() => SeparationExceptionView, {
    description:
      'Declares an exception of a separation rule; it holds when the deputy accepted. Needs a fresh sign-in.',
  })
  @Requires('separation:declare')
  declareException(
    @Arg('input', () => DeclareExceptionInput) input: DeclareExceptionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<SeparationExceptionView> {
    return operation.write((work) => declareException(work, input))
  }

  @Mutation(() => SeparationExceptionView, {
    description: 'Accepts an exception as its named deputy. Needs a fresh sign-in.',
  })
  @Requires('separation:accept')
  acceptException(
    @Arg('input', () => ExceptionInput) { exceptionId }: ExceptionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<SeparationExceptionView> {
    return operation.write((work) => acceptException(work, exceptionId))
  }

  @Mutation(() => SeparationExceptionView, {
    description: 'Ends an exception; refused while both roles are held.',
  })
  @Requires('separation:end')
  endException(
    @Arg('input', () => ExceptionInput) { exceptionId }: ExceptionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<SeparationExceptionView> {
    return operation.write((work) => endException(work, exceptionId))
  }
}

@Resolver(() => SeparationExceptionView)
export class ExceptionFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who holds both roles.' })
  account(
    @Root() { accountId }: SeparationExceptionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who decides on what that person proposed.' })
  deputy(
    @Root() { deputyId }: SeparationExceptionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, deputyId)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who declared it.' })
  declaredBy(
    @Root() { declaredById }: SeparationExceptionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, declaredById)
  }
}
