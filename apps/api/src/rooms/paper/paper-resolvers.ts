import { MediaResolver } from './media.resolver.js'
import { MediumDestructionFieldsResolver, MediumFieldsResolver, MoveFieldsResolver } from './medium-fields.resolver.js'
import { HandoverFieldsResolver, PlaceFieldsResolver, StoragePlacesResolver } from './storage-places.resolver.js'

/** All that answers for paper and other media. */
export const PAPER_RESOLVERS = [
  MediaResolver,
  MediumFieldsResolver,
  MoveFieldsResolver,
  MediumDestructionFieldsResolver,
  StoragePlacesResolver,
  PlaceFieldsResolver,
  HandoverFieldsResolver,
] as const
