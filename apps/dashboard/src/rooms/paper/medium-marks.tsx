import type { MediumState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { daysUntil } from '../../data/day.js'
import { ClosedIcon, DoneIcon, OverdueIcon, PausedIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DueMark } from '../inquiries/due-mark.js'
import type { ListedMedium } from './open-medium.js'

/** How far a medium has come. */
export const MediumMark = ({ state }: { state: MediumState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`mediumState.${state}`)} />
}

/** By when it must be gone and why; what holds it; how late it is. */
export const MediumDue = ({ medium }: { medium: ListedMedium }) => {
  const say = useWords()
  const when = useWhen()
  const { dueOn, dueGround, retention, isLate, destroyedAt } = medium
  if (destroyedAt) return <>{say('media.gone', { day: when(destroyedAt, 'day') })}</>
  if (!dueOn || !dueGround || !retention) return <>{say('list.nothing')}</>
  const days = daysUntil(dueOn)
  const mark =
    retention === 'HELD' || retention === 'DEFERRED' ? (
      <Mark icon={<PausedIcon />} tone="primary" text={say(`mediumRetention.${retention}`)} />
    ) : isLate ? (
      <Mark icon={<OverdueIcon />} tone="error" text={say('media.late', { smart_count: -days })} />
    ) : (
      <DueMark days={Math.max(days, 0)} on={dueOn} />
    )
  return <TwoLines first={mark} second={`${when(dueOn)} · ${say(`mediumGround.${dueGround}`)}`} />
}

const LOOKS: Record<MediumState, { icon: ReactElement; tone: Tone }> = {
  STORED: { icon: <ClosedIcon />, tone: 'default' },
  TO_WITNESS: { icon: <WaitingIcon />, tone: 'warning' },
  DESTROYED: { icon: <DoneIcon />, tone: 'success' },
}
