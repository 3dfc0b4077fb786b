import type { CaseState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, DoneIcon, InboxIcon, PersonIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Where a case stands. */
export const StateMark = ({ state }: { state: CaseState }) => {
  const say = useWords()
  const { icon, tone } = LOOKS[state]
  return <Mark icon={icon} tone={tone} text={say(`caseState.${state}`)} />
}

const LOOKS: Record<CaseState, { icon: ReactElement; tone: Tone }> = {
  RECEIVED: { icon: <InboxIcon />, tone: 'default' },
  TAKEN: { icon: <PersonIcon />, tone: 'primary' },
  ANSWERED: { icon: <DoneIcon />, tone: 'success' },
  CLOSED: { icon: <ClosedIcon />, tone: 'default' },
}
