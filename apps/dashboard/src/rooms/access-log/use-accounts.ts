import { StaffAccountsDocument } from '@jikimi/client/staff'
import type { Refused } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import type { Choice } from '../../ui/form/choice-field.js'

/** Whose acts there can be. Disabled accounts are there too: what they did stays. */
export const useAccounts = (): { choices: readonly Choice[]; refused: Refused | undefined } => {
  const { value = [], refused } = useLoaded(load, 'accounts')
  return { choices: value.map(({ id, displayName }) => ({ value: id, text: displayName })), refused }
}

const load = async (signal: AbortSignal) =>
  (await send(StaffAccountsDocument, { first: 100 }, { signal })).staffAccounts.edges.map(({ node }) => node)
