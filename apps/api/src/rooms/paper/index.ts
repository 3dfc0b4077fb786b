export { MediaResolver } from './media.resolver.js'
export { MediumDestructionFieldsResolver, MediumFieldsResolver, MoveFieldsResolver } from './medium-fields.resolver.js'
export { HandoverFieldsResolver, PlaceFieldsResolver, StoragePlacesResolver } from './storage-places.resolver.js'
