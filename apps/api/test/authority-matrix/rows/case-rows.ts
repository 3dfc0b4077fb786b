import type { RootField } from '../matrix.js'
import type { Things } from '../questions/things.js'
import type { CaseName } from '../scene/cases.js'
import type { Scene } from '../scene/a-scene.js'

/** Handlers by what they may reach among the complaints; `gone` are five ways of not being designated for them. */
export const HANDLERS = {
  working: ['handler'],
  elsewhere: ['irHandler'],
  lapsed: ['lapsed', 'neverAttended', 'voided'],
  gone: ['ended', 'unapproved', 'upcoming', 'over', 'undesignated'],
} as const

export type Standing = keyof typeof HANDLERS

type Choice = (scene: Scene) => Partial<Things>

const complaint =
  (name: CaseName, receiver = 'colleague'): Choice =>
  ({ cases, people }) => ({ case: cases.ids[name], purpose: 'CIVIL_COMPLAINT', other: people[receiver]! })
/** Another case in the place of the case itself, by a name of its own. */
const beside =
  (name: CaseName, more: (scene: Scene) => Partial<Things>): Choice =>
  (scene) => ({ ...complaint(name)(scene), ...more(scene) })
const letter = (name: CaseName, of: string): Choice => beside(name, ({ letters }) => ({ message: letters[of]! }))
const opening = (name: CaseName, of: string): Choice => beside(name, ({ letters }) => ({ letter: letters[of]! }))
const duplicate = (of: CaseName): Choice => beside('mine', ({ cases }) => ({ duplicateOf: cases.ids[of] }))
const meeting =
  (name: string, outcome: Things['outcome'] = 'WITHDRAWN'): Choice =>
  ({ appointments }) => ({ appointment: appointments[name]!, outcome })
const complaints: Choice = () => ({ purpose: 'CIVIL_COMPLAINT' })
const meetings: Choice = () => ({ purpose: 'IR_MEETING' })

export type CaseRow = readonly [field: RootField, object: string, choice: Choice, words: string]

export const CASE_WORDS: Readonly<Record<string, string>> = {
  none: 'NOT_FOUND',
  lapsed: 'ATTENDANCE_LAPSED',
  over: 'REACH_OVER',
  theirs: 'CASE_TAKEN_BY_SOMEBODY_ELSE',
  free: 'CASE_NOT_TAKEN',
  closed: 'CASE_CLOSED',
  open: 'CASE_NOT_CLOSED',
  never: 'MEETING_NOT_OFFERED',
  other: 'DUPLICATE_NOT_VALID',
}

const reading = (field: RootField): readonly CaseRow[] => [
  [field, 'that nobody holds', complaint('free'), 'ok none ok none'],
  [field, 'that they hold', complaint('mine'), 'ok none ok none'],
  [field, 'that a colleague holds', complaint('colleagues'), 'ok none ok none'],
  [field, 'that is closed', complaint('closed'), 'ok none ok none'],
  [field, 'that is restricted', complaint('restrictedFree'), 'none none none none'],
  [field, 'that they hold and is restricted', complaint('restrictedMine'), 'none none none none'],
  [field, 'of another purpose', complaint('ofOtherPurpose'), 'none ok none none'],
]

/** What only the holder of a case may do with it, and only with attendance in date. */
const working = (field: RootField): readonly CaseRow[] => [
  [field, 'that they hold', complaint('mine'), 'ok none lapsed none'],
  [field, 'that nobody holds', complaint('free'), 'free none lapsed none'],
  [field, 'that a colleague holds', complaint('colleagues'), 'theirs none lapsed none'],
  [field, 'that is restricted', complaint('restrictedFree'), 'none none none none'],
  [field, 'that they hold and is restricted', complaint('restrictedMine'), 'none none none none'],
]

/** What is the holder's alone, and looks like nothing to who else works on the purpose. */
const drafting = (field: RootField, empty: string): readonly CaseRow[] => [
  [field, 'that they hold', complaint('mine'), `${empty} none lapsed none`],
  [field, 'that nobody holds', complaint('free'), `${empty} none lapsed none`],
  [field, 'that a colleague holds', complaint('colleagues'), `${empty} none lapsed none`],
  [field, 'that is restricted', complaint('restrictedMine'), 'none none none none'],
]

/** Every question about cases, by how one stands to the complaints. */
export const CASE_ROWS: readonly CaseRow[] = [
  // working, designated for the other purpose, attendance lapsed, not designated
  ['staff Query.inquiryCases', 'of complaints', complaints, 'ok none ok none'],
  ['staff Query.inquiryCases', 'of meetings', meetings, 'none ok none none'],
  ['staff Query.colleagues', 'of complaints', complaints, 'ok none ok none'],
  ['staff Query.colleagues', 'of meetings', meetings, 'none ok none none'],
  ['staff Mutation.findCasesByContact', 'of complaints', complaints, 'ok none lapsed none'],
  ['staff Mutation.findCasesByContact', 'of meetings', meetings, 'none ok none none'],
  ...reading('staff Query.inquiryCase'),
  ...reading('staff Query.answerTemplates'),
  ['staff Mutation.takeCase', 'that nobody holds', complaint('free'), 'ok none lapsed none'],
  ['staff Mutation.takeCase', 'that a colleague holds', complaint('colleagues'), 'theirs none lapsed none'],
  ['staff Mutation.takeCase', 'that is closed', complaint('closed'), 'closed none lapsed none'],
  ['staff Mutation.takeCase', 'that is restricted', complaint('restrictedFree'), 'none none none none'],
  ['staff Mutation.takeCase', 'of another purpose', complaint('ofOtherPurpose'), 'none ok none none'],
  ...working('staff Mutation.renewReach'),
  ...working('staff Mutation.revealItems'),
  ...working('staff Mutation.answerCase'),
  ...working('staff Mutation.closeCase'),
  ['staff Mutation.handOverCase', 'that they hold', complaint('mine'), 'ok none ok none'],
  ['staff Mutation.handOverCase', 'that nobody holds', complaint('free'), 'free none free none'],
  ['staff Mutation.handOverCase', 'that a colleague holds', complaint('colleagues'), 'theirs none theirs none'],
  ['staff Mutation.handOverCase', 'that is restricted', complaint('restrictedMine'), 'none none none none'],
  [
    'staff Mutation.handOverCase',
    'to whose attendance lapsed',
    complaint('mine', 'neverAttended'),
    'HAND_OVER_TO_NOBODY_WORKING none HAND_OVER_TO_NOBODY_WORKING none',
  ],
  [
    'staff Mutation.handOverCase',
    'to who is not designated',
    complaint('mine', 'irHandler'),
    'HAND_OVER_TO_NOBODY_WORKING none HAND_OVER_TO_NOBODY_WORKING none',
  ],
  ['staff Mutation.revealItems', 'whose reach is over', complaint('reachOver'), 'over none lapsed none'],
  ['staff Mutation.revealItems', 'reached when held before', complaint('reachOfBefore'), 'over none lapsed none'],
  ['staff Mutation.revealItems', 'without this item in reach', complaint('reachOfLess'), 'over none lapsed none'],
  ['staff Mutation.revealItems', 'that a colleague reached', complaint('unreached'), 'over none lapsed none'],
  ['staff Mutation.revealItems', 'with a letter of it', opening('mine', 'mine sent'), 'ok none lapsed none'],
  ['staff Mutation.revealItems', 'with a letter of another', opening('mine', 'closed sent'), 'none none lapsed none'],
  ['staff Mutation.closeCase', 'as a duplicate', duplicate('free'), 'ok none lapsed none'],
  [
    'staff Mutation.closeCase',
    'as a duplicate of what is restricted',
    duplicate('restrictedFree'),
    'other none lapsed none',
  ],
  [
    'staff Mutation.closeCase',
    'as a duplicate of another purpose',
    duplicate('ofOtherPurpose'),
    'other none lapsed none',
  ],
  ['staff Mutation.closeCase', 'as a duplicate of itself', duplicate('mine'), 'other none lapsed none'],
  ['staff Mutation.sendAgain', 'that they hold', letter('mine', 'mine bounced'), 'ok none lapsed none'],
  [
    'staff Mutation.sendAgain',
    'that a colleague holds',
    letter('colleagues', 'colleagues bounced'),
    'theirs none lapsed none',
  ],
  [
    'staff Mutation.sendAgain',
    'with a letter of another',
    letter('mine', 'colleagues bounced'),
    'none none lapsed none',
  ],
  ['staff Mutation.sendAgain', 'that is restricted', complaint('restrictedMine'), 'none none none none'],
  ['staff Mutation.noteBounce', 'that they hold', letter('mine', 'mine sent'), 'ok none lapsed none'],
  [
    'staff Mutation.noteBounce',
    'that they held when it was closed',
    letter('closed', 'closed sent'),
    'ok none lapsed none',
  ],
  [
    'staff Mutation.noteBounce',
    'that a colleague holds',
    letter('colleagues', 'colleagues sent'),
    'theirs none lapsed none',
  ],
  ['staff Mutation.noteBounce', 'with a letter of another', letter('mine', 'colleagues sent'), 'none none lapsed none'],
  ['staff Mutation.noteBounce', 'that is restricted', complaint('restrictedMine'), 'none none none none'],
  ['staff Mutation.reopenCase', 'that is closed', complaint('closed'), 'ok none lapsed none'],
  ['staff Mutation.reopenCase', 'that they hold', complaint('mine'), 'open none lapsed none'],
  ['staff Mutation.reopenCase', 'that is restricted', complaint('restrictedFree'), 'none none none none'],
  ['staff Mutation.reopenCase', 'of another purpose', complaint('ofOtherPurpose'), 'none open none none'],
  ...drafting('staff Query.answerDraft', 'ok'),
  ...working('staff Mutation.saveDraft'),
  ['staff Mutation.saveDraft', 'that is closed', complaint('closed'), 'closed none lapsed none'],
  ...working('staff Mutation.discardDraft'),
  ['staff Mutation.offerTimes', 'of a purpose without meetings', complaint('mine'), 'never none lapsed none'],
  ['staff Mutation.offerTimes', 'of meetings, that they hold', complaint('meeting'), 'none ok none none'],
  ['staff Mutation.offerTimes', 'of meetings, that nobody holds', complaint('ofOtherPurpose'), 'none free none none'],
  ['staff Mutation.offerTimes', 'that has an offer', complaint('offered'), 'none MEETING_ALREADY_OFFERED none none'],
  ['staff Mutation.offerTimes', 'that is restricted', complaint('restrictedMine'), 'none none none none'],
  ['staff Mutation.endAppointment', 'an offer', meeting('offered'), 'none ok none none'],
  ['staff Mutation.endAppointment', 'a fixed one', meeting('fixed'), 'none ok none none'],
  [
    'staff Mutation.endAppointment',
    'one to come, as held',
    meeting('fixed', 'HELD'),
    'none MEETING_NOT_BEGUN none none',
  ],
  ['staff Mutation.endAppointment', 'one that began', meeting('begun', 'HELD'), 'none ok none none'],
]
