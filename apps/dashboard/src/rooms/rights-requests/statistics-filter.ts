import { addressFilter } from '../../data/address-filter.js'
import { SHAPES } from '../../data/shapes.js'

/** Where the numbers of some days are shown. */
export const statisticsAt = addressFilter('/rights-statistics', { from: SHAPES.day, until: SHAPES.day })
