import type { AccountFieldsFragment } from '@jikimi/client/staff'

/** The account that a page is about, and what becomes of it. */
export type OneAccount = {
  account: AccountFieldsFragment
  onChange: (account: AccountFieldsFragment) => void
  onReload: () => void
}
