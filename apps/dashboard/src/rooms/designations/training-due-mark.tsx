import { DoneIcon, DueIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'
import { SOON_DAYS } from './soon-days.js'

type TrainingDueMarkProps = { isInDate: boolean; daysLeft: number | null }

/** Whether somebody's attendance is in date, and for how long yet. */
export const TrainingDueMark = ({ isInDate, daysLeft }: TrainingDueMarkProps) => {
  const say = useWords()
  if (daysLeft === null) return <Mark icon={<OverdueIcon />} tone="error" text={say('training.never')} />
  if (!isInDate) return <Mark icon={<OverdueIcon />} tone="error" text={say('training.lapsed')} />
  const text = say('training.daysLeft', { smart_count: daysLeft })
  return daysLeft <= SOON_DAYS ? (
    <Mark icon={<DueIcon />} tone="warning" text={text} />
  ) : (
    <Mark icon={<DoneIcon />} tone="success" text={text} />
  )
}
