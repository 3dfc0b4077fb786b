import { ClosedIcon, DoneIcon, DueIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { ListedRequest } from './open-request.js'
import { requestClock } from './request-clock.js'

/** How long there is still to answer, never by its colour alone. */
export const ClockMark = ({ request }: { request: ListedRequest }) => {
  const say = useWords()
  const when = useWhen()
  const clock = requestClock(request)
  const day = when(request.nextDueOn)
  switch (clock.is) {
    case 'answered':
      return (
        <Mark
          icon={<DoneIcon />}
          tone={clock.tone}
          text={say('rightsRequest.answered', { day: when(clock.at, 'day') })}
        />
      )
    case 'ended':
      return <Mark icon={<ClosedIcon />} tone={clock.tone} text={say('rightsRequest.ended')} />
    case 'over': {
      const text = say('rightsRequest.over', { smart_count: clock.days })
      return <Mark icon={<OverdueIcon />} tone={clock.tone} text={text} spoken={`${text} (${day})`} />
    }
    case 'today': {
      const text = say('rightsRequest.today')
      return <Mark icon={<DueIcon />} tone={clock.tone} text={text} spoken={`${text} (${day})`} />
    }
    case 'left': {
      const spoken = `${say('rightsRequest.leftLong', { smart_count: clock.days })} (${day})`
      return (
        <Mark
          icon={<DueIcon />}
          tone={clock.tone}
          text={say('rightsRequest.left', { days: clock.days })}
          spoken={spoken}
        />
      )
    }
  }
}
