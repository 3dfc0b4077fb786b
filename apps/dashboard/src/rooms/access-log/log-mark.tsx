import type { LogState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { DoneIcon, DueIcon, FailedIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Whether the log goes on. */
export const LogMark = ({ state }: { state: LogState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`log.${state}`)} />
}

const LOOKS: Record<LogState, { icon: ReactElement; tone: Tone }> = {
  RUNNING: { icon: <DoneIcon />, tone: 'success' },
  BEHIND: { icon: <DueIcon />, tone: 'warning' },
  REFUSING: { icon: <FailedIcon />, tone: 'error' },
}
