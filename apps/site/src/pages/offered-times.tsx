import type { MeetingTime } from '../site-port.js'
import { instantInWords } from '../words/instant-in-words.js'
import { FieldProblem } from './field-problem.js'
import type { Frame } from './frame.js'

type Props = { frame: Frame; times: readonly MeetingTime[]; problem: string | undefined }

/** The times to choose from; one that is no longer free stays to be seen. */
export const OfferedTimes = ({ frame: { locale, words }, times, problem }: Props) => {
  const said = words.casePage.meeting
  if (!times.some(({ isFree }) => isFree)) return <p class="note">{said.noneFree}</p>
  return (
    <form method="post" action={`/${locale}/case/time`} noValidate data-sends-once={said.picking}>
      <fieldset
        class={problem === undefined ? undefined : 'has-problem'}
        aria-describedby={problem === undefined ? undefined : 'time-problem'}
      >
        <legend>{said.choose}</legend>
        <FieldProblem id="time-problem" problem={problem} />
        {times.map(({ id, startsAt, isFree }) => (
          <label key={id} class="check" for={`time-${id}`}>
            <input type="radio" id={`time-${id}`} name="timeId" value={id} required disabled={!isFree} />
            <span>
              <time dateTime={startsAt}>{instantInWords(startsAt, locale)}</time> {!isFree && said.gone}
            </span>
          </label>
        ))}
      </fieldset>
      <button>{said.pick}</button>
    </form>
  )
}
