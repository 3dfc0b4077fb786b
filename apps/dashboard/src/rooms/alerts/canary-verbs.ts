import {
  CanariesDocument,
  type CanaryFieldsFragment,
  EndCanaryDocument,
  PlantCanaryDocument,
  type PlantCanaryInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** An invented collection that nobody has a reason to open. */
export type Canary = CanaryFieldsFragment

/** What the chief privacy officer does with canaries. */
export const canaryVerbs = {
  all: async (signal: AbortSignal) => (await send(CanariesDocument, {}, { signal })).canaries,
  plant: async (input: PlantCanaryInput) => (await send(PlantCanaryDocument, { input })).plantCanary,
  end: async (id: string) => (await send(EndCanaryDocument, { id })).endCanary,
}
