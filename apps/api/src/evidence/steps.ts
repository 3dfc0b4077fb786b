/** Where a sequencer can be stopped from outside; each is followed by something that must not happen twice or never. */
export type SequencerStep =
  | 'LOCKED'
  | 'TILES_WRITTEN'
  | 'SIGNED'
  | 'ROWS_WRITTEN'
  | 'COMMITTED'
  | 'WITNESSED'
  | 'PUBLISHED'
  | 'KEYS_DISCARDED'
  | 'MONTHS_DROPPED'

/** Tests kill the process in here; nobody else passes anything. */
export type OnStep = (step: SequencerStep) => void | Promise<void>
