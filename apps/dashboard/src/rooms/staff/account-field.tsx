import type { Role } from '@jikimi/client/staff'
import { useLoaded } from '../../data/use-loaded.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Notice } from '../../ui/notice.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useLanguage } from '../../words/use-language.js'
import { accountVerbs } from './account-verbs.js'

type AccountFieldProps = {
  role: Role
  label: string
  /** The empty choice, e.g. "Choose a handler". */
  none: string
  /** What to do when nobody has the role. */
  nobody: string
  /** An account that is not offered. */
  without?: string
  value: string
  onChange: (accountId: string) => void
}

/** Picks one account of a role. */
export const AccountField = ({ role, label, none, nobody, without, value, onChange }: AccountFieldProps) => {
  const { tag } = useLanguage()
  const { value: accounts, refused, reload } = useLoaded((signal) => accountVerbs.ofRole(role, signal), role)
  const usable = (accounts ?? []).filter(({ id, state }) => state !== 'DISABLED' && id !== without)
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      {accounts && usable.length === 0 && <Notice tone="info">{nobody}</Notice>}
      <ChoiceField
        label={label}
        none={none}
        value={value}
        choices={usable.map(({ id, displayName, department }) => ({
          value: id,
          text: `${displayName} (${tag === 'ko' ? department.nameKo : department.nameEn})`,
        }))}
        onChange={onChange}
      />
    </>
  )
}
