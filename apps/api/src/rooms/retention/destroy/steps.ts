/** Where a destruction can be stopped from outside; each is followed by something that must not happen twice or never. */
export type DestroyStep =
  | 'RUN_MADE'
  | 'BATCH_DESTROYED'
  | 'BATCH_RECORDED'
  | 'BATCH_COMMITTED'
  | 'ENDINGS_KEPT'
  | 'KEYS_BURIED'
  | 'BURIAL_NOTED'
  | 'RUN_FINISHED'

/** Tests kill the process in here; nobody else passes anything. */
export type OnDestroyStep = (step: DestroyStep) => void | Promise<void>
