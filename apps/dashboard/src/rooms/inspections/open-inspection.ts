import type { InspectionFieldsFragment, InspectionsQuery } from '@jikimi/client/staff'

/** An inspection as its page has it. */
export type OpenInspection = InspectionFieldsFragment

/** What an inspection looks through. */
export type Pack = OpenInspection['pack']

/** One month of the list, inspected or not. */
export type InspectionMonth = InspectionsQuery['inspections'][number]

/** What each part of an inspection's page is given. */
export type InspectionProps = {
  value: OpenInspection
  onChange: (value: OpenInspection) => void
  onReload: () => void
}
