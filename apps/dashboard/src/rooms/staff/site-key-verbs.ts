import {
  CreateSiteKeyDocument,
  type CreateSiteKeyInput,
  EndSiteKeyDocument,
  SiteKeysDocument,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** What is done with the credentials of websites. */
export const siteKeyVerbs = {
  all: async (signal: AbortSignal) => (await send(SiteKeysDocument, {}, { signal })).siteKeys,
  create: async (input: CreateSiteKeyInput) => (await send(CreateSiteKeyDocument, { input })).createSiteKey,
  end: async (siteKeyId: string) => (await send(EndSiteKeyDocument, { input: { siteKeyId } })).endSiteKey,
}
