import {
  CreateAccountDocument,
  type CreateAccountInput,
  DepartmentsDocument,
  DisableAccountDocument,
  ReinviteAccountDocument,
  type Role,
  StaffAccountsDocument,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What an administrator does with accounts. */
export const accountVerbs = {
  departments: async (signal: AbortSignal) => (await send(DepartmentsDocument, {}, { signal })).departments,

  /** Up to a hundred accounts of a role, for a picker. */
  ofRole: async (role: Role, signal: AbortSignal) =>
    (await send(StaffAccountsDocument, { role, first: 100 }, { signal })).staffAccounts.edges.map(({ node }) => node),

  create: async (input: CreateAccountInput) => changed((await send(CreateAccountDocument, { input })).createAccount),
  reinvite: async (accountId: string) =>
    changed((await send(ReinviteAccountDocument, { input: { accountId } })).reinviteAccount),
  disable: async (accountId: string) =>
    changed((await send(DisableAccountDocument, { input: { accountId } })).disableAccount),
}

const changed = <Result>(result: Result): Result => {
  forget('accounts')
  return result
}
