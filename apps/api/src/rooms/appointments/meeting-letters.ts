import type { Locale, MeetingForm } from '@jikimi/schema'
import { timeInWords } from './time-in-words.js'

export interface Meeting {
  readonly form: MeetingForm
  readonly minutes: number
  /** Empty where there is none, as with a call. */
  readonly place: string
}

const FORMS: Readonly<Record<Locale, Readonly<Record<MeetingForm, string>>>> = {
  KO: { ONLINE: '온라인', PHONE: '전화', IN_PERSON: '대면' },
  EN: { ONLINE: 'online', PHONE: 'by phone', IN_PERSON: 'in person' },
}

const LABELS = {
  KO: { time: '일시', form: '방법', place: '장소', length: (minutes: number) => `${minutes}분`, zone: '한국 시각' },
  EN: {
    time: 'Time',
    form: 'Form',
    place: 'Place',
    length: (minutes: number) => `${minutes} minutes`,
    zone: 'Korea time, UTC+9',
  },
} as const

/** How the meeting is held; the visitor learns it from their letters and their case page. */
function terms({ form, minutes, place }: Meeting, locale: Locale): string[] {
  const words = LABELS[locale]
  return [
    `${words.form}: ${FORMS[locale][form]} (${words.length(minutes)})`,
    ...(place === '' ? [] : [`${words.place}: ${place}`]),
  ]
}

const at = (instant: Date, locale: Locale): string => `${timeInWords(instant, locale)} (${LABELS[locale].zone})`

/** Offers times; `words` are the handler's own, and may be empty. */
export function offerLetter(meeting: Meeting, times: readonly Date[], words: string, locale: Locale): string {
  const say = {
    KO: ['만날 시간을 골라 주세요.', '문의 화면에서 하나를 고르시거나 미팅을 사양하실 수 있습니다.'],
    EN: ['Please pick a time for our meeting.', 'On your case page you can pick one, or decline the meeting.'],
  }[locale]
  return paragraphs([
    words,
    say[0]!,
    times.map((time) => `- ${at(time, locale)}`).join('\n'),
    terms(meeting, locale).join('\n'),
    say[1]!,
  ])
}

/** Says which time was picked. */
export function fixedLetter(meeting: Meeting, startsAt: Date, locale: Locale): string {
  const say = {
    KO: [
      '미팅 시간이 정해졌습니다.',
      '일정 파일은 문의 화면에서 받으실 수 있고, 미팅을 사양하시려면 그곳에서 알려 주세요.',
    ],
    EN: [
      'The time of our meeting is fixed.',
      'Your case page has a calendar file; please tell us there if you can not come.',
    ],
  }[locale]
  return paragraphs([say[0]!, [timeLine(startsAt, locale), ...terms(meeting, locale)].join('\n'), say[1]!])
}

/** A day ahead. */
export function reminderLetter(meeting: Meeting, startsAt: Date, locale: Locale): string {
  const say = {
    KO: ['곧 있을 미팅을 알려 드립니다.', '미팅을 사양하시려면 문의 화면에서 알려 주세요.'],
    EN: ['This is a reminder of our meeting.', 'Please tell us on your case page if you can not come.'],
  }[locale]
  return paragraphs([say[0]!, [timeLine(startsAt, locale), ...terms(meeting, locale)].join('\n'), say[1]!])
}

/** `startsAt` is the time that had been fixed, if one was. */
export function withdrawnLetter(startsAt: Date | undefined, locale: Locale): string {
  const say = {
    KO: ['안내해 드린 미팅은 열지 않게 되었습니다.', '다시 만날 시간을 정하게 되면 따로 알려 드리겠습니다.'],
    EN: ['The meeting that we wrote about is called off.', 'Should we offer other times, we will write again.'],
  }[locale]
  return paragraphs([say[0]!, startsAt ? timeLine(startsAt, locale) : '', say[1]!])
}

const timeLine = (startsAt: Date, locale: Locale): string => `${LABELS[locale].time}: ${at(startsAt, locale)}`

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')
