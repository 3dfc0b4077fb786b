import type { DutyCode } from '@jikimi/schema'

/** Every access record names exactly one purpose or one duty. */
export type Ground = { readonly purpose: string } | { readonly duty: DutyCode }

/** Whose personal information an object of the answer shows, and in the course of which act. */
export interface Shown {
  readonly act: string
  readonly ground: Ground
  readonly pseudonym: string
  readonly caseId?: string
  readonly caseNumber?: string
}

const SHOWN = Symbol('shown')

/** Ties a view to the collection that it shows; the answer check refuses personal fields of views without a tie. */
export function shows<V extends object>(view: V, shown: Shown): V {
  Object.defineProperty(view, SHOWN, { value: shown, enumerable: false })
  return view
}

export const shownBy = (view: unknown): Shown | undefined =>
  typeof view === 'object' && view !== null ? (view as { [SHOWN]?: Shown })[SHOWN] : undefined
