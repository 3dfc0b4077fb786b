import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { AnswerDraftView, DraftSavedView } from './answer-draft.view.js'
import { discardDraft } from './discard-draft.js'
import { DiscardDraftInput, SaveDraftInput } from './drafts.inputs.js'
import { readDraft } from './read-draft.js'
import { saveDraft } from './save-draft.js'

/** Unfinished answers of who holds a case. */
@Resolver()
export class DraftsResolver {
  @Query(() => AnswerDraftView, {
    nullable: true,
    description: 'The own draft for a case that the viewer holds; that it was opened is recorded.',
  })
  @Requires('draft:write')
  answerDraft(
    @Arg('caseId', () => ID) caseId: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<AnswerDraftView | null> {
    return operation.read((work) => readDraft(work, caseId))
  }

  @Mutation(() => DraftSavedView, {
    description: 'Keeps an unfinished answer on the server, sealed; the one before it is gone.',
  })
  @Requires('draft:write')
  saveDraft(
    @Arg('input', () => SaveDraftInput) input: SaveDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DraftSavedView> {
    return operation.write((work) => saveDraft(work, { ...input, template: input.template ?? undefined }))
  }

  @Mutation(() => Boolean, { description: 'Throws the own draft away; says whether there was one.' })
  @Requires('draft:write')
  discardDraft(
    @Arg('input', () => DiscardDraftInput) input: DiscardDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return operation.write((work) => discardDraft(work, input))
  }
}
