import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../../authority/requires.js'
import { pageRequest } from '../../../kernel/page.js'
import type { RequestContext } from '../../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../../staff/index.js'
import { askCompulsion } from './ask-compulsion.js'
import {
  AskCompulsionInput,
  CompulsionFilterInput,
  DecideCompulsionInput,
  ShowCompelledContentsInput,
} from './compulsion.inputs.js'
import { CompelledContentsView, CompulsionConnectionView, CompulsionView } from './compulsion.view.js'
import { decideCompulsion } from './decide-compulsion.js'
import { listCompulsions } from './list-compulsions.js'
import { openReference } from './sealed-reference.js'
import { showCompelledContents } from './show-compelled-contents.js'

@Resolver()
export class CompulsionsResolver {
  @Query(() => CompulsionConnectionView, {
    description: 'Looks at restricted data that a statute compels, newest first.',
  })
  @Requires('compulsion:list')
  compulsions(
    @Arg('filter', () => CompulsionFilterInput, { nullable: true }) filter: CompulsionFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<CompulsionConnectionView> {
    return operation.read(async (work) => listCompulsions(work, filter ?? {}, pageRequest(first, after)))
  }

  @Mutation(() => CompulsionView, { description: 'Asks to look at restricted data that a statute compels to look at.' })
  @Requires('compulsion:ask')
  askCompulsion(
    @Arg('input', () => AskCompulsionInput) input: AskCompulsionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<CompulsionView> {
    return operation.write((work) => askCompulsion(work, input))
  }

  @Mutation(() => CompulsionView, {
    description: 'Approves or declines it; never who asked. Needs a fresh sign-in. Its hours run from now.',
  })
  @Requires('compulsion:decide')
  decideCompulsion(
    @Arg('input', () => DecideCompulsionInput) input: DecideCompulsionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<CompulsionView> {
    return operation.write((work) => decideCompulsion(work, input))
  }

  @Mutation(() => [CompelledContentsView], {
    description: 'Shows who asked what is restricted, while its hours run. Each look is on record with its law.',
  })
  @Requires('compulsion:show')
  showCompelledContents(
    @Arg('input', () => ShowCompelledContentsInput) { id }: ShowCompelledContentsInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<CompelledContentsView[]> {
    return operation.write((work) => showCompelledContents(work, id))
  }
}

@Resolver(() => CompulsionView)
export class CompulsionFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who asked for it, and who alone looks.' })
  askedBy(@Root() { askedById }: CompulsionView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, askedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who decided it.' })
  async decidedBy(
    @Root() { decidedById }: CompulsionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return decidedById ? loadAccount(operation, decidedById) : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Which document of which authority; for officers and who signs second alone.',
  })
  reference(
    @Root() { id, sealedReference }: CompulsionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<string | null> | null {
    return sealedReference && operation.read((work) => openReference(work, id, sealedReference))
  }
}
