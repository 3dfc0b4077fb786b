import type { RefusalGround } from '@jikimi/schema'
import { dayInWords } from '../../../documents/day-in-words.js'
import type { Sheet, SheetPart } from '../../../documents/sheet.js'
import { GROUNDS, type Right } from '../deciding/refusal-grounds.js'
import { deedParts } from './deed-parts.js'
import type { Contact, NamedCase, Notice, Objection } from './notice.js'
import { NOTICE_WORDS_EN, type NoticeWords } from './notice-words-en.js'
import { NOTICE_WORDS_KO } from './notice-words-ko.js'

type Language = 'ko' | 'en'

interface RefusedCases {
  readonly cases: readonly NamedCase[]
  readonly ground: RefusalGround
  readonly words: string
}

export const WORDS: Readonly<Record<Language, NoticeWords>> = { ko: NOTICE_WORDS_KO, en: NOTICE_WORDS_EN }

/** What every letter about a request begins with. */
type Told = Pick<Notice, 'right' | 'asked' | 'noticedOn'>

/** A notice as it is read: everything that is in it, in a language. It greets nobody by name. */
export function renderNotice(notice: Notice, language: Language): Sheet {
  const words = WORDS[language]
  const { right, outcome } = notice
  const title = outcome === 'DEFERRED' ? words.deferralTitles[right] : words.titles[right]
  const parts = [
    { kind: 'TEXT', text: words.greeting } as const,
    ...askedParts(notice, words, language),
    ...decisionParts(notice, words),
    ...deedParts(notice, words, language),
    ...('refused' in notice ? refusedParts(right, notice.refused, words, language) : []),
    ...('objection' in notice ? objectionParts(notice.objection, words, language) : []),
    ...contactParts(notice.contact, words, language),
  ]
  return { language, title, parts }
}

export function askedParts({ right, asked, noticedOn }: Told, words: NoticeWords, language: Language): SheetPart[] {
  const rows: [string, string][] = [
    [words.number, asked.number],
    [words.right, words.rights[right]],
    [words.receivedOn, dayInWords(asked.receivedOn, language)],
    [words.noticedOn, dayInWords(noticedOn, language)],
  ]
  if (asked.round === 2) rows.push([words.round, words.secondRound])
  return [
    { kind: 'HEADING', text: words.asked },
    { kind: 'FACTS', rows },
  ]
}

function decisionParts({ outcome, words: said }: Notice, words: NoticeWords): SheetPart[] {
  const rows: [string, string][] = [[words.outcome, words.outcomes[outcome]]]
  if (said !== '') rows.push([outcome === 'DEFERRED' ? words.whyDeferred : words.reason, said])
  return [
    { kind: 'HEADING', text: words.decision },
    { kind: 'FACTS', rows },
  ]
}

function refusedParts(
  right: Right,
  refused: readonly RefusedCases[],
  words: NoticeWords,
  language: Language,
): SheetPart[] {
  const articles: Readonly<Partial<Record<string, Record<Language, string>>>> = GROUNDS[right]
  return [
    { kind: 'HEADING', text: words.refused },
    ...refused.map(({ cases, ground, words: why }): SheetPart => {
      const article = articles[ground]![language]
      const rows: [string, string][] = [
        [words.cases, cases.map((one) => caseText(one, language)).join('\n')],
        [words.ground, `${words.grounds[ground]} (${article})`],
        [words.why, why],
      ]
      return { kind: 'FACTS', rows }
    }),
  ]
}

function objectionParts({ inCompany, agencies }: Objection, words: NoticeWords, language: Language): SheetPart[] {
  const first =
    typeof inCompany === 'string'
      ? words.noMore[inCompany]
      : words.inCompany(dayInWords(inCompany.until, language), inCompany.page)
  const outside = agencies.map(({ name, telephone }) => words.agency(name[language], telephone))
  return [
    { kind: 'HEADING', text: words.objection },
    { kind: 'TEXT', text: first },
    { kind: 'NOTE', text: [words.committee, ...outside].join('\n') },
  ]
}

export function contactParts(contact: Contact, words: NoticeWords, language: Language): SheetPart[] {
  const { controller, title, name, department, telephone, email } = contact
  const reach = [telephone, email].filter((one) => one !== '').join(', ')
  return [
    { kind: 'HEADING', text: words.contact },
    {
      kind: 'FACTS',
      rows: [
        [words.controller, controller[language]],
        [words.officer, `${title[language]} ${name} (${department[language]})`],
        ...(reach === '' ? [] : [[words.reach, reach] as [string, string]]),
      ],
    },
  ]
}

const caseText = ({ number, purpose }: NamedCase, language: Language): string => `${number} (${purpose[language]})`
