import type { Tone } from '../../ui/mark.js'
import type { ListedRequest } from './open-request.js'
import { isAnswered, isOver } from './request-words.js'

type Clocked = Pick<ListedRequest, 'state' | 'daysLeft' | 'notifiedAt' | 'dueOn'>

/** How the clock of a request stands, and how loud that is said. */
export type RequestClock =
  | { is: 'left'; days: number; tone: Tone }
  | { is: 'today' | 'ended'; tone: Tone }
  | { is: 'over'; days: number; tone: Tone }
  | { is: 'answered'; at: string; tone: Tone }

/** `D-3`, today, so many days late; or that the person has their answer. @law PIPA 35③, Decree 42②, 43③, 44② */
export const requestClock = ({ state, daysLeft, notifiedAt }: Clocked): RequestClock => {
  if (isAnswered(state) && notifiedAt) return { is: 'answered', at: notifiedAt, tone: 'success' }
  if (isOver(state)) return { is: 'ended', tone: 'default' }
  if (daysLeft < 0) return { is: 'over', days: -daysLeft, tone: 'error' }
  if (daysLeft === 0) return { is: 'today', tone: 'error' }
  return {
    is: 'left',
    days: daysLeft,
    tone: daysLeft <= VERY_SOON ? 'warning' : daysLeft <= SOON ? 'primary' : 'default',
  }
}

/** Days before the due day at which officers are warned; the last warning comes the day before. */
const SOON = 5
const VERY_SOON = 2
