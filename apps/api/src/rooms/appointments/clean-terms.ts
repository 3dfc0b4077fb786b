import type { MeetingForm } from '@jikimi/schema'
import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { forbiddenIdentifierInAnswer } from '../inquiries/index.js'
import { meetingLengthNotValid, meetingPlaceNotValid, meetingWordsTooLong } from './appointments.refusals.js'

const MINUTES_AT_LEAST = 15
const MINUTES_AT_MOST = 180
const PLACE_LIMIT = 300
const WORDS_LIMIT = 2000

export interface OfferedTerms {
  readonly form: MeetingForm
  readonly minutes: number
  readonly place: string
  readonly words: string
}

/**
 * How the meeting is to be, as it is kept and as the visitor reads it. A call needs no place.
 *
 * @throws Refusal TEXT_NOT_VALID, FORBIDDEN_IDENTIFIER_IN_ANSWER, MEETING_…_NOT_VALID
 */
export function cleanTerms({ form, minutes, ...given }: OfferedTerms): OfferedTerms {
  if (minutes < MINUTES_AT_LEAST || minutes > MINUTES_AT_MOST)
    throw meetingLengthNotValid(MINUTES_AT_LEAST, MINUTES_AT_MOST)
  const place = cleaned(given.place)
  const words = cleaned(given.words)
  if ((place === '' && form !== 'PHONE') || [...place].length > PLACE_LIMIT || /[\r\n]|\{\{|\}\}/.test(place))
    throw meetingPlaceNotValid(PLACE_LIMIT)
  if ([...words].length > WORDS_LIMIT) throw meetingWordsTooLong(WORDS_LIMIT)
  return { form, minutes, place, words }
}

function cleaned(given: string): string {
  if (!isCleanText(given)) throw textNotValid()
  const text = normaliseText(given).trim()
  if (maskForbiddenIdentifiers(text).found.length > 0) throw forbiddenIdentifierInAnswer()
  return text
}
