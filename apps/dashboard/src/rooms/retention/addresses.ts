import { addressFilter } from '../../data/address-filter.js'
import { SHAPES } from '../../data/shapes.js'

const { code, day, caseNumber } = SHAPES

/** Where each list of this room stands under its filter: ids, words of a closed set, and days. */
export const addresses = {
  forecast: addressFilter('/retention', { purpose: code }),
  items: addressFilter('/retention-items', { purpose: code, state: code, dueFrom: day, dueUntil: day, caseNumber }),
  holds: addressFilter('/holds', { state: code, kind: code }),
  runs: addressFilter('/destruction-runs', { state: code }),
  register: addressFilter('/destruction-register', {
    purpose: code,
    ground: code,
    from: day,
    until: day,
    caseNumber,
  }),
  paper: addressFilter('/destruction-register-paper', {
    purpose: code,
    ground: code,
    from: day,
    until: day,
    caseNumber,
  }),
}
