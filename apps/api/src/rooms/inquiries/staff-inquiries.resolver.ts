import { PurposeCodeScalar } from '@jikimi/schema'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { answerCase } from './answer-case.js'
import { AnswerTemplateView } from './answer-template.view.js'
import { caseFilter } from './case-filter.js'
import { closeCase } from './close-case.js'
import { findCasesByContact } from './find-cases-by-contact.js'
import { listCases, readCase } from './find-cases.js'
import {
  AnswerCaseInput,
  CloseCaseInput,
  FindCasesByContactInput,
  InquiryCaseFilterInput,
  RenewReachInput,
  RevealItemsInput,
  TakeCaseInput,
} from './inquiries.inputs.js'
import { InquiryCaseConnectionView, InquiryCaseView } from './inquiry-case.view.js'
import { listTemplates } from './list-templates.js'
import { renewReach } from './renew-reach.js'
import { revealItems } from './reveal-items.js'
import { RevealedItemsView } from './revealed-items.view.js'
import { takeCase } from './take-case.js'

@Resolver()
export class StaffInquiriesResolver {
  @Query(() => InquiryCaseConnectionView, { description: 'The inbox of one designated purpose, masked, newest first.' })
  @Requires('inquiry:list')
  inquiryCases(
    @Arg('purpose', () => PurposeCodeScalar) purpose: string,
    @Arg('filter', () => InquiryCaseFilterInput, { nullable: true }) filter: InquiryCaseFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseConnectionView> {
    const wanted = caseFilter(purpose, filter)
    return operation.read(async (work) => listCases(work, wanted, pageRequest(first, after)))
  }

  @Query(() => InquiryCaseView, { description: 'One case, masked.' })
  @Requires('inquiry:list')
  inquiryCase(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<InquiryCaseView> {
    return operation.read((work) => readCase(work, id))
  }

  @Query(() => [AnswerTemplateView], { description: "Templates in the language of the case's visitor." })
  @Requires('inquiry:answer')
  answerTemplates(
    @Arg('caseId', () => ID) caseId: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<AnswerTemplateView[]> {
    return operation.read((work) => listTemplates(work, caseId))
  }

  @Mutation(() => [InquiryCaseView], {
    description: 'Exact look-up by e-mail or phone; that it was asked is recorded.',
  })
  @Requires('inquiry:find')
  findCasesByContact(
    @Arg('input', () => FindCasesByContactInput) { purpose, email, phone }: FindCasesByContactInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView[]> {
    return operation.write((work) =>
      findCasesByContact(work, { purpose, email: email ?? undefined, phone: phone ?? undefined }),
    )
  }

  @Mutation(() => InquiryCaseView, { description: 'Takes a case: its reach comes with it.' })
  @Requires('inquiry:take')
  takeCase(
    @Arg('input', () => TakeCaseInput) input: TakeCaseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => takeCase(work, input))
  }

  @Mutation(() => InquiryCaseView, { description: 'Renews the reach that came with a held case.' })
  @Requires('inquiry:renew-reach')
  renewReach(
    @Arg('input', () => RenewReachInput) input: RenewReachInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => renewReach(work, input))
  }

  @Mutation(() => RevealedItemsView, { description: 'Shows clear values of a held case, for a reason, for minutes.' })
  @Requires('inquiry:reveal')
  revealItems(
    @Arg('input', () => RevealItemsInput) input: RevealItemsInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RevealedItemsView> {
    return operation.write((work) =>
      revealItems(work, { ...input, messageIds: input.messageIds ?? [], note: input.note ?? undefined }),
    )
  }

  @Mutation(() => InquiryCaseView, { description: 'Answers by e-mail. No reveal is needed for it.' })
  @Requires('inquiry:answer')
  answerCase(
    @Arg('input', () => AnswerCaseInput) input: AnswerCaseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => answerCase(work, { ...input, template: input.template ?? undefined }))
  }

  @Mutation(() => InquiryCaseView, { description: 'Closes a case; its reach ends.' })
  @Requires('inquiry:close')
  closeCase(
    @Arg('input', () => CloseCaseInput) input: CloseCaseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => closeCase(work, { ...input, duplicateOfId: input.duplicateOfId ?? undefined }))
  }
}
