import type { Weight } from './weight.js'
import { WEIGHTS_OF_COLLECTION } from './weights-of-collection.js'
import { WEIGHTS_OF_PROMISES } from './weights-of-promises.js'

/** What each kind of change weighs: rules over facts, as data. Nobody lowers it by hand. @law policy 11; PIPA 15②, 30② */
export const SIGNIFICANCE = { ...WEIGHTS_OF_COLLECTION, ...WEIGHTS_OF_PROMISES } satisfies Record<string, Weight>

export type ChangeKind = keyof typeof SIGNIFICANCE
