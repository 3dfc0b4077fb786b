import type { AlertState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, DoneIcon, DueIcon, OverdueIcon, SentIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far an alert has come. */
export const AlertMark = ({ state }: { state: AlertState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`alertState.${state}`)} />
}

const LOOKS: Record<AlertState, { icon: ReactElement; tone: Tone }> = {
  RAISED: { icon: <DueIcon />, tone: 'primary' },
  DISMISSED: { icon: <ClosedIcon />, tone: 'default' },
  ASKED: { icon: <WaitingIcon />, tone: 'warning' },
  OVERDUE: { icon: <OverdueIcon />, tone: 'error' },
  ANSWERED: { icon: <SentIcon />, tone: 'primary' },
  REJECTED: { icon: <WaitingIcon />, tone: 'warning' },
  SIGNED_OFF: { icon: <DoneIcon />, tone: 'success' },
}
