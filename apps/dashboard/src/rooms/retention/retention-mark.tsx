import type { RetentionState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { DueIcon, HoldIcon, OpenIcon, PausedIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Whether a collection lives, is due, or is kept from its destruction. */
export const RetentionMark = ({ state }: { state: RetentionState }) => (
  <Mark {...LOOKS[state]} text={useWords()(`due.state.${state}`)} />
)

const LOOKS: Record<RetentionState, { icon: ReactElement; tone: Tone }> = {
  LIVING: { icon: <OpenIcon />, tone: 'default' },
  DUE: { icon: <DueIcon />, tone: 'warning' },
  HELD: { icon: <HoldIcon />, tone: 'primary' },
  DEFERRED: { icon: <PausedIcon />, tone: 'primary' },
}
