import { dayInWords } from '../../../documents/day-in-words.js'
import type { SheetPart } from '../../../documents/sheet.js'
import type { AccessGiven, Corrected, Destroyed, GoneCase, NamedCase, Notice, Suspended } from './notice.js'
import type { NoticeWords } from './notice-words-en.js'

type Language = 'ko' | 'en'
type Row = [string, string]

/** What was done, or is going to be: its own part for each right. */
export function deedParts(notice: Notice, words: NoticeWords, language: Language): SheetPart[] {
  if (notice.outcome === 'DEFERRED') return deferralParts(dayInWords(notice.until, language), words)
  if (notice.outcome === 'NOTHING_HELD') return factsUnder(words.done, goneRows(notice.gone, words, language))
  if (notice.outcome === 'REFUSED') return []
  switch (notice.right) {
    case 'ACCESS':
      return factsUnder(words.done, accessRows(notice.done, words, language))
    case 'CORRECTION':
      return factsUnder(words.done, correctedRows(notice.done, words, language))
    case 'DELETION':
    case 'WITHDRAWAL':
      return [
        ...factsUnder(words.done, destroyedRows(notice.done, words, language)),
        ...howDestroyed(notice.done, words),
      ]
    case 'SUSPENSION':
      return suspendedParts(notice.done, words, language)
  }
}

const factsUnder = (text: string, rows: readonly Row[]): SheetPart[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'HEADING', text },
        { kind: 'FACTS', rows },
      ]

const casesText = (cases: readonly NamedCase[], language: Language): string =>
  cases.map(({ number, purpose }) => `${number} (${purpose[language]})`).join('\n')

function goneRows(gone: readonly GoneCase[], words: NoticeWords, language: Language): Row[] {
  const named = gone.map((one) =>
    [casesText([one], language), one.certificate && words.certified(one.certificate)].filter(Boolean).join(': '),
  )
  return named.length === 0 ? [] : [[words.goneBefore, named.join('\n')]]
}

function accessRows(
  { cases, items, from, until, page, isEnclosed }: AccessGiven,
  words: NoticeWords,
  language: Language,
): Row[] {
  const seen = `${items.map((one) => one[language]).join(', ')}; ${words.accessAlso}`
  const where = [words.accessPage(page), ...(isEnclosed ? [words.accessEnclosed] : [])].join('\n')
  return [
    [words.cases, casesText(cases, language)],
    [words.accessItems, seen],
    [words.accessWhen, words.accessDays(dayInWords(from, language), dayInWords(until, language))],
    [words.accessWhere, where],
  ]
}

function correctedRows({ on, corrected, gone }: Corrected, words: NoticeWords, language: Language): Row[] {
  const named = corrected.map(({ number, items }) =>
    words.correctedItems(number, items.map((one) => one[language]).join(', ')),
  )
  const done: Row[] =
    named.length === 0
      ? []
      : [
          [words.corrected, named.join('\n')],
          [words.correctedOn, dayInWords(on, language)],
        ]
  return [...done, ...goneRows(gone, words, language)]
}

function destroyedRows({ cases, by, kept, gone }: Destroyed, words: NoticeWords, language: Language): Row[] {
  const because = kept.map(({ number, because: why, statute }) =>
    words.keptBecause(
      number,
      why === 'PROCEEDING' ? words.proceeding : statute === null ? words.statute : `${words.statute} (${statute})`,
    ),
  )
  const rows: Row[] =
    cases.length === 0
      ? []
      : [
          [words.toDestroy, casesText(cases, language)],
          [words.destroyedBy, dayInWords(by, language)],
        ]
  if (because.length > 0) rows.push([words.kept, because.join('\n')])
  return [...rows, ...goneRows(gone, words, language)]
}

const howDestroyed = ({ cases, kept }: Destroyed, words: NoticeWords): SheetPart[] => [
  ...(cases.length === 0 ? [] : [{ kind: 'NOTE', text: words.destroyedHow } as const]),
  ...(kept.length === 0 ? [] : [{ kind: 'NOTE', text: words.keptHow } as const]),
]

function suspendedParts(
  { from, cases, page, destroyed }: Suspended,
  words: NoticeWords,
  language: Language,
): SheetPart[] {
  const rows: Row[] =
    cases.length === 0
      ? []
      : [
          [words.suspended, casesText(cases, language)],
          [words.suspendedSince, dayInWords(from, language)],
          [words.lifting, words.suspendedUntil(page)],
        ]
  if (destroyed === 'NONE') return factsUnder(words.done, rows)
  return [
    ...factsUnder(words.done, [...rows, ...destroyedRows(destroyed, words, language)]),
    ...howDestroyed(destroyed, words),
  ]
}

const deferralParts = (until: string, words: NoticeWords): SheetPart[] => [
  { kind: 'HEADING', text: words.deferral },
  { kind: 'FACTS', rows: [[words.deferredUntil, until]] },
  { kind: 'NOTE', text: words.deferredHow },
]
