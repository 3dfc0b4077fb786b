import type { Localised } from '@jikimi/policy'
import type { GroundOf, Right } from '../deciding/refusal-grounds.js'

/** `YYYY-MM-DD` in Seoul. */
type Day = string

/** One collection, as the person knows it. */
export interface NamedCase {
  readonly number: string
  readonly purpose: Localised
}

/** One that was destroyed before it came to that, with the number of the certificate once there is one. */
export interface GoneCase extends NamedCase {
  readonly certificate: string | null
}

/** Never empty: a part that tells of nothing would tell nothing. */
export type Some<T> = readonly [T, ...T[]]

/** What was asked, as it was received. */
export interface Asked {
  readonly number: string
  readonly receivedOn: Day
  readonly round: 1 | 2
}

/** Whom to ask about it. @law PIPA 31 */
export interface Contact {
  readonly controller: Localised
  readonly title: Localised
  readonly name: string
  readonly department: Localised
  readonly telephone: string
  readonly email: string
}

/**
 * How to object. In the company until a day, once; then with those whom the law names. Where nothing is held, asking again; to a deferral, telling so. @law PIPA 38⑤, 43; Decree 41⑤, 42, 43③, 44②
 */
export interface Objection {
  readonly inCompany: { readonly until: Day; readonly page: string } | 'HEARD_ALREADY' | 'ASK_AGAIN' | 'TELL_US'
  readonly agencies: readonly { readonly name: Localised; readonly telephone: string }[]
}

/** What is refused, on which ground of this right, and why. @law PIPA 35④, 36②④, 37②④ */
export interface Refused<R extends Right> {
  readonly cases: Some<NamedCase>
  readonly ground: GroundOf<R>
  readonly words: string
}

/** Data to be seen, day, hours, place. @law Decree 41⑤ */
export interface AccessGiven {
  readonly cases: Some<NamedCase>
  readonly items: Some<Localised>
  readonly from: Day
  readonly until: Day
  readonly page: string
  /** A copy comes with the notice: for who asked in writing, by phone or fax. */
  readonly isEnclosed: boolean
}

/** PIPA 36②; Decree 43③ */
export interface Corrected {
  readonly on: Day
  readonly corrected: readonly (NamedCase & { readonly items: Some<Localised> })[]
  /** Destroyed before it could be corrected. */
  readonly gone: readonly GoneCase[]
}

/** PIPA 21①, 36②③, 37③; Decree 43③ */
export interface Destroyed {
  readonly cases: readonly NamedCase[]
  /** The last day of destruction. */
  readonly by: Day
  /** What a statute or a proceeding keeps for now: used for nothing else. */
  readonly kept: readonly (NamedCase & {
    readonly because: 'STATUTE' | 'PROCEEDING'
    readonly statute: string | null
  })[]
  /** Gone before it was decided. */
  readonly gone: readonly GoneCase[]
}

/** PIPA 37②⑤; Decree 44② */
export interface Suspended {
  readonly from: Day
  readonly cases: readonly NamedCase[]
  /** Where it can be lifted. */
  readonly page: string
  readonly destroyed: Destroyed | 'NONE'
}

/** What each right leads to when it is granted. */
export interface Done {
  readonly ACCESS: AccessGiven
  readonly CORRECTION: Corrected
  readonly DELETION: Destroyed
  readonly SUSPENSION: Suspended
  readonly WITHDRAWAL: Destroyed
}

/** What every notice has to say. */
interface Every<R extends Right> {
  readonly right: R
  readonly asked: Asked
  readonly contact: Contact
  readonly noticedOn: Day
  /** The officer's own words on the whole. */
  readonly words: string
}

interface Whole<R extends Right> extends Every<R> {
  readonly outcome: 'WHOLE'
  readonly done: Done[R]
}
interface Part<R extends Right> extends Every<R> {
  readonly outcome: 'PART'
  readonly done: Done[R]
  readonly refused: Some<Refused<R>>
  readonly objection: Objection
}
interface RefusedWhole<R extends Right> extends Every<R> {
  readonly outcome: 'REFUSED'
  readonly refused: Some<Refused<R>>
  readonly objection: Objection
}
/** Nothing is held, or not any more. */
interface NothingHeld<R extends Right> extends Every<R> {
  readonly outcome: 'NOTHING_HELD'
  readonly gone: readonly GoneCase[]
  readonly objection: Objection
}
/** PIPA 35③; Decree 42② */
interface Deferred<R extends Right> extends Every<R> {
  readonly outcome: 'DEFERRED'
  readonly until: Day
  readonly objection: Objection
}

/** What a notice on this right can be. */
export type NoticeOf<R extends Right> = Whole<R> | Part<R> | RefusedWhole<R> | NothingHeld<R> | Deferred<R>

/**
 * A notice with every part that the law wants in it, by right and outcome. Without one of them it does not compile
 * (`notice.types.test.ts`).
 */
export type Notice = { readonly [R in Right]: NoticeOf<R> }[Right]
