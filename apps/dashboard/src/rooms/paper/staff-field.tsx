import type { Role } from '@jikimi/client/staff'
import { useLoaded } from '../../data/use-loaded.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'

type StaffFieldProps = {
  label: string
  none: string
  help?: string
  /** Only who has one of these roles. */
  roles?: readonly Role[]
  /** Somebody who is not offered. */
  without?: string | undefined
  value: string
  onChange: (accountId: string) => void
}

/** Picks somebody of the staff who is here, with their roles beside their name. */
export const StaffField = ({ label, none, help, roles, without, value, onChange }: StaffFieldProps) => {
  const say = useWords()
  const { value: people = [], refused, reload } = useLoaded(mediaVerbs.people, 'people')
  const usable = people
    .filter((one) => one.id !== without && (!roles || one.roles.some((role) => roles.includes(role))))
    .toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'ko'))
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      <ChoiceField
        label={label}
        none={none}
        help={help}
        required
        value={value}
        choices={usable.map(({ id, displayName, roles: held }) => ({
          value: id,
          text: `${displayName} (${held.map((role) => say(`role.${role}`)).join(', ')})`,
        }))}
        onChange={onChange}
      />
    </>
  )
}
