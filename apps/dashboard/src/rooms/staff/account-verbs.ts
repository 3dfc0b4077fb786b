import {
  ChangeAccountDocument,
  type ChangeAccountInput,
  ChangeRolesDocument,
  type ChangeRolesInput,
  CreateAccountDocument,
  type CreateAccountInput,
  DepartmentsDocument,
  DisableAccountDocument,
  EndSessionsOfDocument,
  ReinstateAccountDocument,
  ReinviteAccountDocument,
  type Role,
  StaffAccountDocument,
  StaffAccountsDocument,
  SuspendAccountDocument,
  UnlockAccountDocument,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What is done with accounts. Whatever changes one forgets the pages of the list. */
export const accountVerbs = {
  departments: async (signal: AbortSignal) => (await send(DepartmentsDocument, {}, { signal })).departments,

  /** Up to a hundred accounts of a role, for a picker. */
  ofRole: async (role: Role, signal: AbortSignal) =>
    (await send(StaffAccountsDocument, { role, first: 100 }, { signal })).staffAccounts.edges.map(({ node }) => node),
  load: async (id: string, signal: AbortSignal) => (await send(StaffAccountDocument, { id }, { signal })).staffAccount,

  create: async (input: CreateAccountInput) => changed((await send(CreateAccountDocument, { input })).createAccount),
  change: async (input: ChangeAccountInput) => changed((await send(ChangeAccountDocument, { input })).changeAccount),
  changeRoles: async (input: ChangeRolesInput) => changed((await send(ChangeRolesDocument, { input })).changeRoles),
  reinvite: async (accountId: string) =>
    changed((await send(ReinviteAccountDocument, { input: { accountId } })).reinviteAccount),
  suspend: async (accountId: string) =>
    changed((await send(SuspendAccountDocument, { input: { accountId } })).suspendAccount),
  reinstate: async (accountId: string) =>
    changed((await send(ReinstateAccountDocument, { input: { accountId } })).reinstateAccount),
  unlock: async (accountId: string) =>
    changed((await send(UnlockAccountDocument, { input: { accountId } })).unlockAccount),
  endSessions: async (accountId: string) =>
    changed((await send(EndSessionsOfDocument, { input: { accountId } })).endSessionsOf),
  disable: async (accountId: string) =>
    changed((await send(DisableAccountDocument, { input: { accountId } })).disableAccount),
}

const changed = <Result>(result: Result): Result => {
  forget('accounts')
  return result
}
