import type { Held, OwnMandate, OwnNotice, OwnRequest } from '../../site-port.js'
import { dayInWords } from '../../words/day-in-words.js'
import { instantInWords } from '../../words/instant-in-words.js'
import { Fact } from '../fact.js'
import type { Frame } from '../frame.js'
import { NoticeText } from './notice-text.js'
import { RequestActs } from './request-acts.js'

type Props = {
  frame: Frame
  request: OwnRequest
  held: readonly Held[]
  notices: readonly OwnNotice[]
  mandates: readonly OwnMandate[]
}

/** One request: its state and the next step in words, its days, and what can be done about it. */
export const OneRequest = ({ frame, request, held, notices, mandates }: Props) => {
  const { locale, words } = frame
  const said = words.heldPage
  const { id, number, kind, state, nextStep, lapsesAt, deferredUntil, outcome, groupedUnder, caseNumbers } = request
  return (
    <article class="own" aria-labelledby={`request-${id}`}>
      <h3 id={`request-${id}`}>
        {words.rightsPage.kinds[kind].name} <span class="requirement">{number}</span>
      </h3>
      {lapsesAt && <p class="note">{said.lapses(instantInWords(lapsesAt, locale))}</p>}
      {request.needsComparison && state === 'RECEIVED' && <p class="note">{said.compare}</p>}
      {groupedUnder && <p>{said.grouped(groupedUnder)}</p>}
      <dl class="facts dates">
        <Fact name={said.state} value={<strong>{said.states[state]}</strong>} />
        <Fact name={said.next} value={said.steps[nextStep]} />
        <Fact name={said.requestAt} value={instantInWords(request.receivedAt, locale)} />
        <Fact name={said.answerBy} value={dayInWords(request.dueOn, locale, 'full')} />
        {deferredUntil && <Fact name={said.deferredUntil} value={dayInWords(deferredUntil, locale, 'full')} />}
        {outcome && <Fact name={said.outcome} value={<strong>{said.outcomes[outcome]}</strong>} />}
        {caseNumbers.length > 0 && <Fact name={said.cases} value={caseNumbers.map(said.heldOf).join(', ')} />}
      </dl>
      {request.isRestricting && <p>{said.restricting}</p>}
      {notices.map((notice) => (
        <NoticeText key={notice.id} frame={frame} notice={notice} />
      ))}
      <RequestActs frame={frame} request={request} held={held} mandates={mandates} />
    </article>
  )
}
