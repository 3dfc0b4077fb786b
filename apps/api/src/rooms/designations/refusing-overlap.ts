import { designationOverlaps } from './designations.refusals.js'

const EXCLUSION_VIOLATION = '23P01'

/** The database sees overlaps that this session can not: it has the last word. */
export async function refusingOverlap<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === EXCLUSION_VIOLATION) throw designationOverlaps()
    throw fault
  }
}
