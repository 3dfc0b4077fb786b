import type { MediumFieldsFragment, MediumPageFieldsFragment, PaperRegisterQuery } from '@jikimi/client/staff'

/** A medium as lists have it. */
export type ListedMedium = MediumFieldsFragment

/** A medium as its page has it. */
export type OpenMedium = MediumPageFieldsFragment

/** What was done to it, or is said to have been. */
export type MediumDestruction = OpenMedium['destructions'][number]

/** A line of the destruction register. */
export type RegisterLine = PaperRegisterQuery['paperRegister']['edges'][number]['node']

/** What every part of a medium's page gets. */
export type MediumProps = { value: OpenMedium; onChange: (value: OpenMedium) => void; onReload: () => void }
