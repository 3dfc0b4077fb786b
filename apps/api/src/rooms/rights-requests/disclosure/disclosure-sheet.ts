import { inSeoul } from '../../../documents/in-seoul.js'
import type { Sheet, SheetPart } from '../../../documents/sheet.js'
import type { DisclosedCollection, DisclosedLook, Disclosure } from './disclosure.js'
import { DISCLOSURE_WORDS, type DisclosureWords } from './disclosure-words.js'

type Language = 'ko' | 'en'

/** As the time of access is kept. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** A disclosure to be read and handed over. */
export function disclosureSheet(disclosure: Disclosure, language: Language): Sheet {
  const words = DISCLOSURE_WORDS[language]
  const { controller, requestNumber, composedAt, held } = disclosure
  const about: [string, string][] = [
    [words.controller, controller[language]],
    ...(requestNumber === null ? [] : [[words.request, requestNumber] as [string, string]]),
    [words.composedAt, inSeoul(composedAt)],
  ]
  const parts: SheetPart[] = [
    { kind: 'FACTS', rows: about },
    ...(held.length === 0 ? [{ kind: 'TEXT', text: words.nothing } as const] : []),
    ...held.flatMap((one) => collectionParts(one, words, language)),
    ...provisionParts(disclosure, words, language),
    ...lookParts(disclosure.looks, words, language),
  ]
  return { language, title: words.title, parts }
}

function collectionParts(one: DisclosedCollection, words: DisclosureWords, language: Language): SheetPart[] {
  const { caseNumber, purpose, receivedAt, dueOn, items, consent } = one
  const facts: SheetPart = {
    kind: 'FACTS',
    rows: [
      [words.purpose, purpose[language]],
      [words.receivedAt, inSeoul(receivedAt)],
      [words.keptUntil, dueOn ?? words.notKnown],
      [words.consent, consent ? words.consentGiven(inSeoul(consent.at), consent.version) : words.noConsent],
    ],
  }
  const held: SheetPart = {
    kind: 'TABLE',
    head: [words.item, words.value],
    rows: items.map(({ label, value }) => [label[language], INSTANT.test(value) ? inSeoul(value) : value]),
    widths: [0.3, 0.7],
  }
  return [
    { kind: 'HEADING', text: `${words.caseOf} ${caseNumber}` },
    facts,
    held,
    ...(consent ? ([{ kind: 'NOTE', text: `${words.consentText}\n${consent.text}` }] as const) : []),
  ]
}

const provisionParts = ({ provision }: Disclosure, words: DisclosureWords, language: Language): SheetPart[] => [
  { kind: 'HEADING', text: words.provision },
  provision.length === 0
    ? { kind: 'TEXT', text: words.noProvision }
    : { kind: 'FACTS', rows: provision.map(({ name, purpose }) => [name, purpose[language]]) },
]

function lookParts(looks: readonly DisclosedLook[], words: DisclosureWords, language: Language): SheetPart[] {
  const heading: SheetPart = { kind: 'HEADING', text: words.looks }
  if (looks.length === 0) return [heading, { kind: 'TEXT', text: words.noLooks }]
  const rows = looks.map(({ at, kind, role, department, purpose, duty, reason, caseNumber }) => [
    inSeoul(at),
    caseNumber ?? '',
    [role === null ? '' : words.roles[role], department?.[language] ?? ''].filter(Boolean).join(', '),
    words.kinds[kind],
    [purpose?.[language] ?? (duty === null ? '' : words.duties[duty]), reason === null ? '' : words.reasons[reason]]
      .filter(Boolean)
      .join(', '),
  ])
  const head = [words.at, words.caseOf, words.who, words.what, words.why]
  return [heading, { kind: 'TABLE', head, rows, widths: [0.18, 0.16, 0.24, 0.2, 0.22] }]
}
