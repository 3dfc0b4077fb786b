import {
  EndTemplateDocument,
  type EndTemplateInput,
  ManagedTemplatesDocument,
  type ManagedTemplatesQuery,
  PreviewTemplateDocument,
  type PreviewTemplateQueryVariables,
  SaveTemplateDocument,
  type SaveTemplateInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A template as its keepers see it: both languages, with its variables. */
export type ManagedTemplate = ManagedTemplatesQuery['managedTemplates'][number]

/** What officers do with templates. */
export const templateVerbs = {
  all: async (signal: AbortSignal) => (await send(ManagedTemplatesDocument, {}, { signal })).managedTemplates,
  preview: async (bodies: PreviewTemplateQueryVariables) =>
    (await send(PreviewTemplateDocument, bodies)).previewTemplate,
  save: async (input: SaveTemplateInput) => (await send(SaveTemplateDocument, { input })).saveTemplate,
  end: async (input: EndTemplateInput) => (await send(EndTemplateDocument, { input })).endTemplate,
}
