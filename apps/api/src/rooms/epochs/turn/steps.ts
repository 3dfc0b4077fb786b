import type { KeystoreStep } from '../../../keystore/index.js'

/** Where a turn can be stopped from outside: the keystore's steps and the database's between them. */
export type TurnStep =
  | KeystoreStep
  | 'TURN_WRITTEN'
  | 'PARTITION_MADE'
  | 'BARRIER_PASSED'
  | 'SWEPT'
  | 'BATCH_FILLED'
  | 'FILLED'
  | 'SWITCHED'
  | 'DROPPED'

/** Tests kill the process in here; nobody else passes anything. */
export type OnTurnStep = (step: TurnStep) => void | Promise<void>
