import type { AccountState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { DoneIcon, LockIcon, PausedIcon, RefusedIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Whether an account can be used. */
export const AccountMark = ({ state }: { state: AccountState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`accountState.${state}`)} />
}

const LOOKS: Record<AccountState, { icon: ReactElement; tone: Tone }> = {
  ACTIVE: { icon: <DoneIcon />, tone: 'success' },
  INVITED: { icon: <WaitingIcon />, tone: 'warning' },
  LOCKED: { icon: <LockIcon />, tone: 'error' },
  SUSPENDED: { icon: <PausedIcon />, tone: 'warning' },
  DISABLED: { icon: <RefusedIcon />, tone: 'default' },
}
