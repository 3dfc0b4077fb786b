import {
  type BackupFieldsFragment,
  BackupsDocument,
  type KeystoreStatusFieldsFragment,
  KeystoreStatusDocument,
  type ReplayFieldsFragment,
  ReplaysDocument,
  TurnEpochDocument,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** The keystore in numbers. */
export type KeystoreStatus = KeystoreStatusFieldsFragment
/** A backup that was made. */
export type Backup = BackupFieldsFragment
/** What was done again after a backup was put back. */
export type Replay = ReplayFieldsFragment

/** A month of days, and more put back than anybody wants to see. */
const NEWEST = 50

/** What whoever keeps the machine asks about keys and backups. */
export const keysVerbs = {
  status: async (signal: AbortSignal) => (await send(KeystoreStatusDocument, {}, { signal })).keystoreStatus,
  turn: async () => (await send(TurnEpochDocument, {})).turnEpoch,
  backups: async (signal: AbortSignal) =>
    (await send(BackupsDocument, { first: NEWEST }, { signal })).backups.edges.map(({ node }) => node),
  replays: async (signal: AbortSignal) =>
    (await send(ReplaysDocument, { first: NEWEST }, { signal })).replays.edges.map(({ node }) => node),
}
