import { refusalOf } from '../refusal.js'

/** Whether it was refused because there is no such visit (any more), or nothing left that it could show. */
export const isVisitOver = (thrown: unknown): boolean => {
  const refusal = refusalOf(thrown)
  return refusal !== undefined && (refusal.code === 'VISIT_NOT_VALID' || refusal.category === 'NOT_FOUND')
}
