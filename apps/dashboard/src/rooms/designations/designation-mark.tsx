import type { DesignationState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, DoneIcon, DueIcon, RefusedIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far a designation has come. */
export const DesignationMark = ({ state }: { state: DesignationState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`designationState.${state}`)} />
}

const LOOKS: Record<DesignationState, { icon: ReactElement; tone: Tone }> = {
  PROPOSED: { icon: <WaitingIcon />, tone: 'warning' },
  IN_FORCE: { icon: <DoneIcon />, tone: 'success' },
  UPCOMING: { icon: <DueIcon />, tone: 'primary' },
  OVER: { icon: <ClosedIcon />, tone: 'default' },
  ENDED: { icon: <ClosedIcon />, tone: 'default' },
  DECLINED: { icon: <RefusedIcon />, tone: 'default' },
}
