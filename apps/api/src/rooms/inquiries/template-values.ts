import { dayInSeoul } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import { languageOf } from '../../kernel/language.js'
import type { PublishedPolicy } from '../../persistence/work.js'
import type { TemplateValues } from './fill-template.js'

interface Letter {
  readonly number: string
  readonly received_at: Date
  /** `YYYY-MM-DD`: what the receipt says, which never moves later. */
  readonly period_ends_on: string
}

/** What the server fills in before a letter is written down: all but the visitor's name. */
export function templateValues(
  { document }: Pick<PublishedPolicy, 'document'>,
  letter: Letter,
  locale: Locale,
): TemplateValues {
  const { nameKo, nameEn } = document.controller
  return {
    caseNumber: letter.number,
    companyName: locale === 'KO' ? nameKo : nameEn,
    receivedOn: inWords(dayInSeoul(letter.received_at), locale),
    policyVersion: document.version,
    goneBy: inWords(letter.period_ends_on, locale),
  }
}

/** A calendar day as people write it: 2026년 11월 23일, 23 November 2026. */
function inWords(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageOf(locale) === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
