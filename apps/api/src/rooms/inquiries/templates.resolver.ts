import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { viewOf } from '../../kernel/view.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount } from '../staff/index.js'
import { ColleagueView } from './colleague.view.js'
import { endTemplate } from './end-template.js'
import { allTemplates } from './find-templates.js'
import { ManagedTemplateView, managedTemplateView } from './managed-template.view.js'
import { previewTemplate } from './preview-template.js'
import { saveTemplate } from './save-template.js'
import { EndTemplateInput, SaveTemplateInput } from './templates.inputs.js'

@Resolver(() => ManagedTemplateView)
export class TemplatesResolver {
  @Query(() => [ManagedTemplateView], { description: 'Every template, those that ended last; at most 500.' })
  @Requires('template:list')
  managedTemplates(@Ctx() { operation }: RequestContext): Promise<ManagedTemplateView[]> {
    return operation.read(async (work) => (await allTemplates(work)).map(managedTemplateView))
  }

  @Query(() => LocalisedTextView, { description: 'These words as a visitor would read them, with invented values.' })
  @Requires('template:list')
  previewTemplate(
    @Arg('bodyKo', () => String, { description: 'The words in Korean.' }) bodyKo: string,
    @Arg('bodyEn', () => String, { description: 'The words in English.' }) bodyEn: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<LocalisedTextView> {
    return operation.read(async (work) =>
      previewTemplate(work.ports.policy.current(work.now), { bodyKo, bodyEn }, work.now),
    )
  }

  @Mutation(() => ManagedTemplateView, { description: 'Adds a template, or changes the words of one in force.' })
  @Requires('template:change')
  saveTemplate(
    @Arg('input', () => SaveTemplateInput) input: SaveTemplateInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ManagedTemplateView> {
    const act = {
      ...input,
      id: input.id ?? undefined,
      version: input.version ?? undefined,
      purpose: input.purpose ?? undefined,
    }
    return operation.write((work) => saveTemplate(work, act))
  }

  @Mutation(() => ManagedTemplateView, { description: 'Ends a template: it is offered no more.' })
  @Requires('template:change')
  endTemplate(
    @Arg('input', () => EndTemplateInput) input: EndTemplateInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ManagedTemplateView> {
    return operation.write((work) => endTemplate(work, input))
  }

  @FieldResolver(() => ColleagueView, { nullable: true, description: 'Who changed it last; null as installed.' })
  async changedBy(
    @Root() { changedById }: ManagedTemplateView,
    @Ctx() { operation }: RequestContext,
  ): Promise<ColleagueView | null> {
    if (changedById === null) return null
    const { id, displayName } = await loadAccount(operation, changedById)
    return viewOf(ColleagueView, { id, displayName })
  }
}
