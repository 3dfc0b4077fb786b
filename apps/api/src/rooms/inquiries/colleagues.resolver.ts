import { PurposeCodeScalar } from '@jikimi/schema'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { ColleagueView, ReleasedCasesView } from './colleague.view.js'
import { listColleagues } from './find-colleagues.js'
import { handOverCase } from './hand-over-case.js'
import { HandOverCaseInput, ReleaseCasesInput } from './inquiries.inputs.js'
import { InquiryCaseView } from './inquiry-case.view.js'
import { releaseCases } from './release-cases.js'

/** How cases come from one handler to another. */
@Resolver()
export class ColleaguesResolver {
  @Query(() => [ColleagueView], { description: 'Who else works on a purpose, to hand a case over to.' })
  @Requires('inquiry:hand-over')
  colleagues(
    @Arg('purpose', () => PurposeCodeScalar) purpose: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<ColleagueView[]> {
    return operation.read((work) => listColleagues(work, purpose))
  }

  @Mutation(() => InquiryCaseView, {
    description: "Hands a held case to a colleague who works on its purpose; the viewer's reach ends at once.",
  })
  @Requires('inquiry:hand-over')
  handOverCase(
    @Arg('input', () => HandOverCaseInput) input: HandOverCaseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => handOverCase(work, { ...input, note: input.note ?? undefined }))
  }

  @Mutation(() => ReleasedCasesView, {
    description: 'Gives back every case that a handler holds: to a substitute as far as they work on its purpose.',
  })
  @Requires('inquiry:release')
  releaseCases(
    @Arg('input', () => ReleaseCasesInput) { accountId, substituteId }: ReleaseCasesInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ReleasedCasesView> {
    return operation.write((work) => releaseCases(work, { accountId, substituteId: substituteId ?? undefined }))
  }
}
