import { diffArrays } from 'diff'
import type { Locale } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'

export interface WordPiece {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED'
  readonly text: string
}

/** A text that reads otherwise. All pieces but those added give it as it was, all but those removed as it is. */
export interface WordChange {
  readonly place: 'TITLE' | 'PREAMBLE' | 'HEADING' | 'BODY' | 'FOOTER'
  /** Two digits, for heading and body. */
  readonly article: string | null
  readonly locale: Locale
  readonly pieces: readonly WordPiece[]
}

/** What may still be looked for. */
interface Budget {
  edits: number
}

/** What reads otherwise, language by language, in the order of the text as it is now. */
export function wordChanges(from: PolicyDocument, to: PolicyDocument): WordChange[] {
  const budget = { edits: MOST_EDITS }
  return (['ko', 'en'] as const).flatMap((locale) => {
    const before = textsOf(from, locale)
    const after = textsOf(to, locale)
    return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
      const [was, is] = [before.get(key)?.text ?? '', after.get(key)?.text ?? '']
      const { place, article } = (after.get(key) ?? before.get(key))!
      return was === is ? [] : [{ place, article, locale, pieces: wordPieces(was, is, budget) }]
    })
  })
}

type PlacedText = Pick<WordChange, 'place' | 'article'> & { readonly text: string }

function textsOf({ title, preamble, articles, footer }: PolicyDocument, locale: Locale): Map<string, PlacedText> {
  const placed: PlacedText[] = [
    { place: 'TITLE', article: null, text: title[locale] },
    { place: 'PREAMBLE', article: null, text: preamble[locale] },
    ...articles.flatMap(({ number: article, text }): PlacedText[] => [
      { place: 'HEADING', article, text: text[locale].heading },
      { place: 'BODY', article, text: text[locale].body },
    ]),
    { place: 'FOOTER', article: null, text: footer[locale] },
  ]
  return new Map(placed.map((one) => [`${one.place} ${one.article ?? ''}`, one]))
}

/** So many edits are looked for in a whole policy; what differs more is shown as a whole. It bounds the time for any text. */
const MOST_EDITS = 1500

/**
 * By lines first, then by words (eojeol, 어절) within the lines that differ, and where a word only changed its ending (a
 * particle, 조사) from there on.
 */
export function wordPieces(before: string, after: string, budget: Budget = { edits: MOST_EDITS }): WordPiece[] {
  const lines = diffed(linesOf(before), linesOf(after), { edits: MOST_EDITS })
  const pieces = lines === undefined ? [...whole(before, after)] : refined(lines, budget)
  return joined(pieces)
}

function refined(lines: readonly WordPiece[], budget: Budget): WordPiece[] {
  const pieces: WordPiece[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [one, next] = [lines[at]!, lines[at + 1]]
    if (one.kind !== 'REMOVED' || next?.kind !== 'ADDED') pieces.push(one)
    else {
      pieces.push(...withinLines(one.text, next.text, budget))
      at += 1
    }
  }
  return pieces
}

function withinLines(before: string, after: string, budget: Budget): WordPiece[] {
  const words = diffed(wordsOf(before), wordsOf(after), budget)
  if (words === undefined) return whole(before, after)
  const pieces: WordPiece[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [one, next] = [words[at]!, words[at + 1]]
    if (one.kind === 'REMOVED' && next?.kind === 'ADDED' && isOneWord(one.text) && isOneWord(next.text)) {
      pieces.push(...withinWord(one.text, next.text))
      at += 1
    } else pieces.push(one)
  }
  return pieces
}

/** A Hangul stem that stayed is shown as the same; a word of Latin letters is replaced whole. */
function withinWord(before: string, after: string): WordPiece[] {
  const [was, is] = [[...before], [...after]]
  let stem = 0
  while (stem < Math.min(was.length, is.length) && was[stem] === is[stem]) stem += 1
  if (stem === 0 || !/\p{Script=Hangul}/u.test(was.slice(0, stem).join(''))) return whole(before, after)
  return [
    { kind: 'SAME', text: was.slice(0, stem).join('') },
    ...whole(was.slice(stem).join(''), is.slice(stem).join('')),
  ]
}

const whole = (before: string, after: string): WordPiece[] => [
  { kind: 'REMOVED', text: before },
  { kind: 'ADDED', text: after },
]
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
const wordsOf = (text: string): string[] => text.match(/\s+|\S+/gu) ?? []
const isOneWord = (text: string): boolean => /^\S+$/u.test(text)

/** Removed before added; undefined where there is too much of both. */
function diffed(before: string[], after: string[], budget: Budget): WordPiece[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: budget.edits })
  budget.edits -= changes
    ? changes.reduce((sum, one) => sum + (one.added || one.removed ? one.count : 0), 0)
    : budget.edits
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }))
}

/** Neighbours of one kind are one piece, and nothing is no piece. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const together: WordPiece[] = []
  for (const { kind, text } of pieces) {
    const last = together.at(-1)
    if (text === '') continue
    if (last?.kind === kind) together[together.length - 1] = { kind, text: last.text + text }
    else together.push({ kind, text })
  }
  return together
}
