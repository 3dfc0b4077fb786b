import type { CasePageFieldsFragment } from '@jikimi/client/staff'

/** A case as its page has it: masked. */
export type OpenCase = CasePageFieldsFragment

/** What every part of the page gets: the case, and what to do when it has changed here or elsewhere. */
export type CaseProps = { value: OpenCase; onChange: (value: OpenCase) => void; onReload: () => void }
