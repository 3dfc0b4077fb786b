import { type KeystoreStatusFieldsFragment, KeystoreStatusDocument, TurnEpochDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** The keystore in numbers. */
export type KeystoreStatus = KeystoreStatusFieldsFragment

/** What whoever keeps the machine asks about keys. */
export const keysVerbs = {
  status: async (signal: AbortSignal) => (await send(KeystoreStatusDocument, {}, { signal })).keystoreStatus,
  turn: async () => (await send(TurnEpochDocument, {})).turnEpoch,
}
