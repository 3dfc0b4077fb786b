import type { DesignationFieldsFragment } from '@jikimi/client/staff'

/** A designation as lists and its page have it. */
export type OpenDesignation = DesignationFieldsFragment

/** What every part of its page gets: the designation, and what to do when it has changed here or elsewhere. */
export type DesignationProps = {
  value: OpenDesignation
  onChange: (value: OpenDesignation) => void
  onReload: () => void
}
