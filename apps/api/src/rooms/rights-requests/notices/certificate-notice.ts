import { dayInWords } from '../../../documents/day-in-words.js'
import type { Sheet, SheetPart } from '../../../documents/sheet.js'
import type { Right } from '../deciding/refusal-grounds.js'
import type { KeptNotice } from './kept-notice.js'
import type { Asked, Contact, NamedCase } from './notice.js'
import type { NoticeWords } from './notice-words-en.js'
import { askedParts, contactParts, WORDS } from './render-notice.js'

/** A case that is destroyed, with the certificate that says so. */
export interface CertifiedCase extends NamedCase {
  /** The day, in Seoul. */
  readonly destroyedOn: string
  readonly certificate: string
}

/** What the letter after the destruction is made of. */
export interface CertifiedFacts {
  readonly right: Right
  readonly asked: Asked
  readonly noticedOn: string
  readonly cases: readonly CertifiedCase[]
  readonly contact: Contact
  /** Where anybody checks a certificate by its number. */
  readonly verifyPage: Readonly<Record<'ko' | 'en', string>>
}

/** Tells that what was asked to be deleted is destroyed, and by which certificate that can be checked. @law PIPA 21, 36② */
export const certificateNotice = (facts: CertifiedFacts): KeptNotice => ({
  ko: certificateSheet(facts, 'ko'),
  en: certificateSheet(facts, 'en'),
})

function certificateSheet(facts: CertifiedFacts, language: 'ko' | 'en'): Sheet {
  const words: NoticeWords = WORDS[language]
  const parts: SheetPart[] = [
    { kind: 'TEXT', text: words.certificateGreeting },
    ...askedParts(facts, words, language),
    { kind: 'HEADING', text: words.done },
    ...facts.cases.map(({ number, purpose, destroyedOn, certificate }): SheetPart => {
      const rows: [string, string][] = [
        [words.destroyedCase, `${number} (${purpose[language]})`],
        [words.destroyedOn, dayInWords(destroyedOn, language)],
        [words.certificateNumber, certificate],
      ]
      return { kind: 'FACTS', rows }
    }),
    { kind: 'NOTE', text: words.certificateHow(facts.verifyPage[language]) },
    ...contactParts(facts.contact, words, language),
  ]
  return { language, title: words.certificateTitle, parts }
}
