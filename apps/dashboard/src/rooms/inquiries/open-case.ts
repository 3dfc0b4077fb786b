import type { CasePageFieldsFragment } from '@jikimi/client/staff'

/** A case as its page has it: masked. */
export type OpenCase = CasePageFieldsFragment

/** One letter of its conversation: from when, how long, how far it came. Not its text. */
export type Letter = OpenCase['messages'][number]

/** What every part of the page gets: the case, and what to do when it has changed here or elsewhere. */
export type CaseProps = { value: OpenCase; onChange: (value: OpenCase) => void; onReload: () => void }
