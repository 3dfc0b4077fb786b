import { DueIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'

type DueMarkProps = { days: number; on: string }

/** How many days are left until the collection must be gone: `D-3`, or how many it is over. */
export const DueMark = ({ days, on }: DueMarkProps) => {
  const say = useWords()
  const when = useWhen()
  if (days < 0) {
    const text = say('due.over', { smart_count: -days })
    return <Mark icon={<OverdueIcon />} tone="error" text={text} spoken={`${text} (${when(on)})`} />
  }
  const spoken = `${say('due.leftLong', { smart_count: days })} (${when(on)})`
  return (
    <Mark
      icon={<DueIcon />}
      tone={days <= SOON ? 'warning' : 'default'}
      text={say('due.left', { days })}
      spoken={spoken}
    />
  )
}

/** Days at which a due date starts to stand out. */
const SOON = 2
