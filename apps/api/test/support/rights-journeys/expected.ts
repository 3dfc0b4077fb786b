import type { Cell } from './cells.js'
import type { Seen } from './look.js'
import { CHANNELS, type Left, OUTCOMES, RIGHTS } from './table.js'

/** The cell of the tables, put together; nothing of it is asked of the code. */
export function expected([right, channel, outcome]: Cell): Seen {
  const { state, outcome: decided, notices } = OUTCOMES[outcome]
  const left = leftOf([right, channel, outcome])
  const way = CHANNELS[channel]
  const isOpen = runsOn([right, channel, outcome])
  return {
    shownOnReceipt: left.map(() => !RIGHTS[right].restricts),
    refusals: refusalsOf([right, channel, outcome]),
    state: isOpen && state === 'CLOSED' ? 'NOTIFIED' : state,
    outcome: decided,
    events: wordsOf([right, channel, outcome], 'events'),
    onRecord: wordsOf([right, channel, outcome], 'onRecord'),
    notices: Array.from({ length: notices }, () => `${way.means} SENT`),
    toldIn: notices > 0 ? [way.locale] : [],
    left,
    hasRun: left.some(({ ground }) => ground !== null),
    nameRead: right === 'CORRECTION' && isGranted(outcome) ? 'PUT_RIGHT' : null,
    isClosed: !isOpen && state !== 'NOTIFIED',
  }
}

const isGranted = (outcome: Cell[2]) =>
  outcome === 'GROUPED' || OUTCOMES[outcome].parts.some((part) => part === 'GRANTED')

/** Until it is told which certificate says that what was granted is destroyed. */
export const runsOn = ([right, _channel, outcome]: Cell): boolean =>
  RIGHTS[right].destroys === true && isGranted(outcome)

const IN_USE: Left = { isShown: true, ground: null, isDisclosed: false }
/** What asks again is answered with what it asks again: granted here. What is gone is shown to nobody. */
function leftOf([right, channel, outcome]: Cell): Left[] {
  const { held, parts } = OUTCOMES[outcome]
  if (outcome === 'NOTHING_HELD') return channel === 'WEB' ? [{ ...IN_USE, isShown: false }] : []
  const granted = RIGHTS[right].left
  if (outcome === 'GROUPED') return [granted]
  return Array.from({ length: held }, (_, at) => (parts[at] === 'GRANTED' ? granted : IN_USE))
}

/** Before each rung nothing is decided; without an address nothing is mailed; who decided first does not decide again. */
function refusalsOf([_right, channel, outcome]: Cell): string[] {
  const { contact, takenBackFrom } = CHANNELS[channel]
  if (outcome === 'GROUPED') return ['REQUEST_ENDED']
  if (outcome === 'LAPSED') return ['REQUEST_NOT_THERE']
  if (outcome === 'WITHDRAWN' && takenBackFrom === 'RECEIVED') return []
  return [
    ...rungsOf([_right, channel, outcome]).map(() => 'REQUEST_NOT_THERE'),
    ...(contact === 'phone' && OUTCOMES[outcome].notices > 0 ? ['NOTICE_HAS_NO_ADDRESS'] : []),
    ...(outcome === 'OBJECTED' ? ['OBJECTION_NEEDS_ANOTHER'] : []),
  ]
}

/** Where nothing is held there is nothing to compare with. */
const rungsOf = ([_right, channel, outcome]: Cell) =>
  CHANNELS[channel].rungs.filter((rung) => outcome !== 'NOTHING_HELD' || rung !== 'COMPARISON')

/** Receipt, proof, proposal and what follows, in their order. */
function wordsOf(cell: Cell, what: 'events' | 'onRecord'): string {
  const [right, channel, outcome] = cell
  const way = CHANNELS[channel]
  const isOnRecord = what === 'onRecord'
  const received = isOnRecord ? way.receivedOnRecord : way.received
  const proven = isOnRecord ? way.provenOnRecord : way.proven
  const own = channel === 'WEB'
  const proposed = own ? ['propose*', 'own-page.corrected'] : ['propose', 'correction-proposed']
  const isProven =
    outcome !== 'GROUPED' && outcome !== 'LAPSED' && (outcome !== 'WITHDRAWN' || way.takenBackFrom === 'VERIFIED')
  const words = [
    // Nobody takes on what is answered with another
    outcome === 'GROUPED' ? received.replace(/ assign(ed)?/, '') : received,
    isProven ? withoutComparison(cell, proven) : '',
    isProven && RIGHTS[right].proposes && OUTCOMES[outcome].parts.length > 0 ? proposed[Number(isOnRecord)]! : '',
    runsOn(cell) ? OUTCOMES[outcome][what].replace(/ close(~|d)$/, '') : OUTCOMES[outcome][what],
  ].join(' ')
  return wordsByWay(words, channel, isOnRecord).replaceAll(/ +/g, ' ').trim()
}

const withoutComparison = (cell: Cell, proven: string): string =>
  rungsOf(cell).length < CHANNELS[cell[1]].rungs.length ? proven.replace(/^\S+ /, '') : proven

/** From the site the person's own acts are their page's; a mailed notice is delivered on record, too. */
function wordsByWay(words: string, channel: Cell[1], isOnRecord: boolean): string {
  const mailed = CHANNELS[channel].means === 'EMAIL' ? words.replaceAll('notified', 'notified notice-delivered') : words
  if (channel !== 'WEB') return mailed.replaceAll('@', '')
  if (!isOnRecord) return mailed.replaceAll('@', '*')
  return mailed
    .replace('objected@', 'own-page.link-sent own-page.opened own-page.objected')
    .replace('withdrawn@', 'own-page.withdrawn')
}
