import { canonicalJson } from '../canonical-json.js'
import type { Localised } from '../parts/localised.js'
import type { ChangeKind } from './significance.js'

/** A fact that differs, before its weight is looked up. */
export interface Differing {
  readonly kind: ChangeKind
  /** The code or name of what changed; empty where there is but one. */
  readonly subject: string
  /** As it is told to a reader; null for what was not there. */
  readonly before: Localised | null
  readonly after: Localised | null
  /** Codes of the purposes that it touches. */
  readonly purposes: readonly string[]
}

type Told = Localised | string | number | null

/** The same in both languages: codes, names, numbers. */
const told = (value: Told): Localised | null =>
  value === null ? null : typeof value === 'object' ? value : { ko: String(value), en: String(value) }

export const differing = (
  kind: ChangeKind,
  subject: string,
  before: Told,
  after: Told,
  purposes: readonly string[] = [],
): Differing => ({ kind, subject, before: told(before), after: told(after), purposes })

export const areSame = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other)

/** A change where the two are not the same, and nothing otherwise. */
export const changed = (
  kind: ChangeKind,
  subject: string,
  before: Told,
  after: Told,
  purposes: readonly string[] = [],
): Differing[] => (areSame(before, after) ? [] : [differing(kind, subject, before, after, purposes)])

interface Paired<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly both: readonly (readonly [before: T, after: T])[]
}

/** What is new, gone, and there on both sides, by a key. */
export function paired<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Paired<T> {
  const [was, is] = [numbered(before, keyOf), numbered(after, keyOf)]
  return {
    added: [...is].flatMap(([key, one]) => (was.has(key) ? [] : [one])),
    removed: [...was].flatMap(([key, one]) => (is.has(key) ? [] : [one])),
    both: [...is].flatMap(([key, one]) => (was.has(key) ? [[was.get(key)!, one] as const] : [])),
  }
}

/** By key; where one comes several times (a recipient for two purposes), by which time it is. */
function numbered<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const times = new Map<string, number>()
  return new Map(
    all.map((one) => {
      const key = keyOf(one)
      const time = (times.get(key) ?? 0) + 1
      times.set(key, time)
      return [`${time} ${key}`, one]
    }),
  )
}

/** Of a plain list: a change for each that came and each that went. */
export const listChanges = (
  [came, went]: readonly [ChangeKind, ChangeKind],
  before: readonly (string | Localised)[],
  after: readonly (string | Localised)[],
): Differing[] => {
  const { added, removed } = paired(before, after, (one) => (typeof one === 'string' ? one : canonicalJson(one)))
  return [
    ...added.map((one) => differing(came, subjectOf(one), null, one)),
    ...removed.map((one) => differing(went, subjectOf(one), one, null)),
  ]
}

const subjectOf = (one: string | Localised): string => (typeof one === 'string' ? one : '')
