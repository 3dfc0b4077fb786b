import type { InspectionState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { DoneIcon, DueIcon, OverdueIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far the inspection of a month has come. */
export const InspectionMark = ({ state }: { state: InspectionState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`inspectionState.${state}`)} />
}

const LOOKS: Record<InspectionState, { icon: ReactElement; tone: Tone }> = {
  DUE: { icon: <DueIcon />, tone: 'primary' },
  MISSED: { icon: <OverdueIcon />, tone: 'error' },
  PREPARED: { icon: <WaitingIcon />, tone: 'warning' },
  SIGNED: { icon: <DoneIcon />, tone: 'success' },
}
