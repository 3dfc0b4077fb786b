import type { DestructionGround, DestructionMethod, MediumKind, MediumState, StorageLock } from '@jikimi/client/staff'

export const KINDS: readonly MediumKind[] = ['PAPER', 'PRINT', 'DISC', 'USB', 'OTHER']
export const STATES: readonly MediumState[] = ['STORED', 'TO_WITNESS', 'DESTROYED']
export const LOCKS: readonly StorageLock[] = ['KEY', 'CARD', 'CODE']
export const GROUNDS: readonly DestructionGround[] = [
  'PERIOD_ENDED',
  'PURPOSE_ACHIEVED',
  'CONSENT_WITHDRAWN',
  'CONSENT_NOT_RENEWED',
  'DELETION_GRANTED',
  'SUSPENSION_GRANTED',
]

const ON_PAPER: readonly DestructionMethod[] = ['SHREDDED', 'INCINERATED', 'MASKED', 'PUNCHED']

/** The ways that fit a medium, the usual one first; the server decides again. @law Std 13①② */
export const METHODS: Record<MediumKind, readonly DestructionMethod[]> = {
  PAPER: ON_PAPER,
  PRINT: ON_PAPER,
  DISC: ['SHREDDED', 'DEGAUSSED', 'OVERWRITTEN', 'INCINERATED'],
  USB: ['SHREDDED', 'OVERWRITTEN', 'INCINERATED'],
  OTHER: ['SHREDDED', 'INCINERATED', 'DEGAUSSED', 'OVERWRITTEN'],
}

/** Whether it can leave somebody on the paper. */
export const isPartial = (method: DestructionMethod): boolean => method === 'MASKED' || method === 'PUNCHED'

/** A form that nobody has filled in yet. */
export const blankMedium = (day: string) => ({
  kind: 'PAPER' as MediumKind,
  label: '',
  purpose: '',
  people: '',
  takenOn: day,
  placeId: '',
  cases: '',
})
