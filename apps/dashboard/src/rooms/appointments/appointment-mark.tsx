import type { AppointmentState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, DoneIcon, DueIcon, RefusedIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far a meeting has come. */
export const AppointmentMark = ({ state }: { state: AppointmentState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`appointmentState.${state}`)} />
}

const LOOKS: Record<AppointmentState, { icon: ReactElement; tone: Tone }> = {
  OFFERED: { icon: <WaitingIcon />, tone: 'default' },
  FIXED: { icon: <DueIcon />, tone: 'primary' },
  HELD: { icon: <DoneIcon />, tone: 'success' },
  MISSED: { icon: <RefusedIcon />, tone: 'warning' },
  DECLINED: { icon: <RefusedIcon />, tone: 'default' },
  WITHDRAWN: { icon: <ClosedIcon />, tone: 'default' },
}
