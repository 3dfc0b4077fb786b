import type { Meeting } from '../site-port.js'
import { instantInWords } from '../words/instant-in-words.js'
import { Fact } from './fact.js'
import type { Frame } from './frame.js'
import { Place } from './place.js'

/** When (once it is fixed), how, how long and where a meeting is. */
export const MeetingFacts = ({ frame: { locale, words }, meeting }: { frame: Frame; meeting: Meeting }) => {
  const said = words.casePage.meeting
  const { state, form, minutes, place, fixedTime } = meeting
  return (
    <dl class="facts">
      {state === 'FIXED' && fixedTime && (
        <Fact
          isWide
          name={said.when}
          value={
            <strong>
              <time dateTime={fixedTime.startsAt}>{instantInWords(fixedTime.startsAt, locale)}</time>
            </strong>
          }
        />
      )}
      <Fact name={said.form} value={said.forms[form]} />
      <Fact name={said.minutes} value={said.length(minutes)} />
      {place !== '' && <Fact isWide name={said.place} value={<Place place={place} />} />}
    </dl>
  )
}
