import { ActButton } from '../../ui/act-button.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Quiet } from '../../ui/quiet.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { seoulInstant } from './seoul-instant.js'

/** A day and an hour as somebody types them. */
export type TypedTime = { day: string; hour: string }

type TimeFieldsProps = { times: readonly TypedTime[]; onChange: (times: TypedTime[]) => void }

/** One to five times, each read back with its weekday. Which days are holidays is the server's word. */
export const TimeFields = ({ times, onChange }: TimeFieldsProps) => {
  const say = useWords()
  const when = useWhen()
  const change = (place: number, part: Partial<TypedTime>) =>
    onChange(times.map((time, other) => (other === place ? { ...time, ...part } : time)))
  return (
    <>
      <SubHeading>{say('meeting.times')}</SubHeading>
      <Quiet>{say('meeting.timesHelp')}</Quiet>
      {times.map((time, place) => {
        const number = place + 1
        const at = seoulInstant(time.day, time.hour)
        return (
          // its number is all that a typed time is known by
          <div key={number} role="group" aria-label={say('meeting.timeNumber', { number })}>
            <Line isWhole>
              <TextField
                type="date"
                label={say('meeting.day', { number })}
                value={time.day}
                onChange={(day) => change(place, { day })}
              />
              <TextField
                type="time"
                label={say('meeting.hour', { number })}
                value={time.hour}
                onChange={(hour) => change(place, { hour })}
              />
              {times.length > 1 && (
                <ActButton
                  small
                  tone="quiet"
                  label={say('meeting.dropTime', { number })}
                  onAct={() => onChange(times.filter((_, other) => other !== place))}
                >
                  ✕
                </ActButton>
              )}
            </Line>
            {at && <Quiet>{when(at, 'dated')}</Quiet>}
          </div>
        )
      })}
      {times.length < MOST && (
        <ActButton small onAct={() => onChange([...times, { day: times.at(-1)?.day ?? '', hour: '' }])}>
          {say('meeting.addTime')}
        </ActButton>
      )}
    </>
  )
}

/** Times that one letter may offer. */
const MOST = 5
