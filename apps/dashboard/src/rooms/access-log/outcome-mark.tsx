import type { Outcome } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { DoneIcon, FailedIcon, RefusedIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How it ended. */
export const OutcomeMark = ({ outcome }: { outcome: Outcome }) => {
  const say = useWords()
  return <Mark {...LOOKS[outcome]} text={say(`outcome.${outcome}`)} />
}

const LOOKS: Record<Outcome, { icon: ReactElement; tone: Tone }> = {
  DONE: { icon: <DoneIcon />, tone: 'success' },
  REFUSED: { icon: <RefusedIcon />, tone: 'warning' },
  FAULT: { icon: <FailedIcon />, tone: 'error' },
}
