import type { CaseName } from '../scene/cases.js'
import type { Things } from '../questions/things.js'
import type { RootField } from '../matrix.js'
import type { Choice, ObjectRow } from './object-rows.js'

const PURPOSE = { purpose: 'CIVIL_COMPLAINT' }
const place =
  (name: string, more: Partial<Things> = {}): Choice =>
  ({ places }) => ({ place: places[name]!, ...more })
const handed =
  (name: string, to: string): Choice =>
  ({ places, people }) => ({ place: places[name]!, account: people[to]! })
const medium =
  (name: string, more: Partial<Things> = {}): Choice =>
  ({ media }) => ({ medium: media[name]!, ...more })
const moved =
  (name: string, to: string, version = 1): Choice =>
  ({ media, places }) => ({ medium: media[name]!, place: places[to]!, version })
const named =
  (name: string, of: CaseName): Choice =>
  ({ media, cases }) => ({ medium: media[name]!, caseNumber: cases.numbers[of] })
const registered =
  (of?: CaseName): Choice =>
  ({ places, cases }) => ({ ...PURPOSE, place: places['used']!, caseNumbers: of ? [cases.numbers[of]] : [] })
const seenBy =
  (name: string, witness: string, more: Partial<Things> = {}): Choice =>
  ({ media, people }) => ({ medium: media[name]!, other: people[witness]!, ...more })
const destruction =
  (name: string): Choice =>
  ({ mediumDestructions }) => ({ mediumDestruction: mediumDestructions[name]! })

/** What only a privacy officer does. */
const officer = (field: RootField, object: string, choice: Choice, word: string): ObjectRow => [
  field,
  object,
  choice,
  `- - - - - ${word} -`,
]
const DECIDED = 'DESTRUCTION_ALREADY_DECIDED'

/** Places, media and what was done to them, by how far they have come and who is to have seen it. */
export const PAPER_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Query.storagePlace', 'in use', place('used'), '- - ok ok - ok -'],
  ['staff Query.storagePlace', 'ended', place('ended'), '- - ok ok - ok -'],
  officer('staff Mutation.openStoragePlace', 'for a colleague', handed('used', 'colleague'), 'ok'),
  officer('staff Mutation.openStoragePlace', 'for who is suspended', handed('used', 'suspendedByChief'), 'none'),
  officer('staff Mutation.handOverKey', 'to a colleague', handed('used', 'colleague'), 'ok'),
  officer('staff Mutation.handOverKey', 'to who holds it', handed('used', 'officer'), 'KEY_HELD_ALREADY'),
  officer('staff Mutation.handOverKey', 'of an ended place', handed('ended', 'colleague'), 'PLACE_ENDED'),
  officer('staff Mutation.endStoragePlace', 'an empty one', place('empty'), 'ok'),
  officer(
    'staff Mutation.endStoragePlace',
    'as it was before',
    place('empty', { version: 7 }),
    'PLACE_CHANGED_MEANWHILE',
  ),
  officer('staff Mutation.endStoragePlace', 'in use', place('used'), 'PLACE_HOLDS_MEDIA'),
  officer('staff Mutation.endStoragePlace', 'ended', place('ended'), 'PLACE_ENDED'),
  ['staff Query.medium', 'that lies there', medium('lying'), '- - ok ok none ok -'],
  ['staff Query.medium', 'that the handler is asked about', medium('ofHandler'), '- - ok ok ok ok -'],
  ['staff Query.medium', 'that the officer is asked about', medium('ofOfficer'), '- - ok ok none ok -'],
  ['staff Query.medium', 'that the handler saw destroyed', medium('destroyed'), '- - ok ok ok ok -'],
  officer('staff Mutation.registerMedium', 'in a place', registered(), 'ok'),
  officer('staff Mutation.registerMedium', 'with a case', registered('free'), 'ok'),
  officer(
    'staff Mutation.registerMedium',
    'with a case of another purpose',
    registered('meeting'),
    'MEDIUM_CASE_NOT_KNOWN',
  ),
  officer(
    'staff Mutation.registerMedium',
    'with a restricted case',
    registered('restrictedFree'),
    'MEDIUM_CASE_NOT_KNOWN',
  ),
  officer('staff Mutation.registerMedium', 'in an ended place', place('ended', PURPOSE), 'PLACE_ENDED'),
  officer('staff Mutation.moveMedium', 'to another place', moved('lying', 'empty'), 'ok'),
  officer('staff Mutation.moveMedium', 'as it was before', moved('lying', 'empty', 7), 'MEDIUM_CHANGED_MEANWHILE'),
  officer('staff Mutation.moveMedium', 'to where it lies', moved('lying', 'used'), 'MEDIUM_CHANGED_MEANWHILE'),
  officer('staff Mutation.moveMedium', 'to an ended place', moved('lying', 'ended'), 'PLACE_ENDED'),
  officer('staff Mutation.moveMedium', 'that is destroyed', moved('destroyed', 'empty'), 'MEDIUM_ALREADY_DESTROYED'),
  officer('staff Mutation.nameMediumCases', 'of its purpose', named('lying', 'free'), 'ok'),
  officer('staff Mutation.nameMediumCases', 'of another purpose', named('lying', 'meeting'), 'MEDIUM_CASE_NOT_KNOWN'),
  officer(
    'staff Mutation.nameMediumCases',
    'a restricted one',
    named('lying', 'restrictedFree'),
    'MEDIUM_CASE_NOT_KNOWN',
  ),
  officer(
    'staff Mutation.nameMediumCases',
    'of what is destroyed',
    named('destroyed', 'free'),
    'MEDIUM_ALREADY_DESTROYED',
  ),
  officer('staff Mutation.recordMediumDestruction', 'seen by a handler', seenBy('lying', 'handler'), 'ok'),
  officer('staff Mutation.recordMediumDestruction', 'seen by the chief', seenBy('lying', 'chief'), 'ok'),
  officer('staff Mutation.recordMediumDestruction', 'seen by themselves', seenBy('lying', 'officer'), 'apart'),
  officer(
    'staff Mutation.recordMediumDestruction',
    'seen by an auditor',
    seenBy('lying', 'auditor'),
    'WITNESS_NOT_SUITABLE',
  ),
  officer(
    'staff Mutation.recordMediumDestruction',
    'seen by who is suspended',
    seenBy('lying', 'suspendedByChief'),
    'WITNESS_NOT_SUITABLE',
  ),
  officer(
    'staff Mutation.recordMediumDestruction',
    'as it was before',
    seenBy('lying', 'handler', { version: 7 }),
    'MEDIUM_CHANGED_MEANWHILE',
  ),
  officer(
    'staff Mutation.recordMediumDestruction',
    'by what does nothing to it',
    seenBy('lying', 'handler', { method: 'DEGAUSSED' }),
    'METHOD_NOT_FITTING',
  ),
  officer(
    'staff Mutation.recordMediumDestruction',
    'shredded, with somebody left',
    seenBy('lying', 'handler', { peopleLeft: 1 }),
    'MEDIUM_PEOPLE_NOT_VALID',
  ),
  officer('staff Mutation.recordMediumDestruction', 'that is held', seenBy('held', 'handler'), 'MEDIUM_HELD'),
  officer(
    'staff Mutation.recordMediumDestruction',
    'that waits for its witness',
    seenBy('ofHandler', 'handler'),
    'MEDIUM_WAITS_FOR_WITNESS',
  ),
  officer(
    'staff Mutation.recordMediumDestruction',
    'that is destroyed',
    seenBy('destroyed', 'handler'),
    'MEDIUM_ALREADY_DESTROYED',
  ),
  ['staff Mutation.confirmMediumDestruction', 'that the handler saw', destruction('ofHandler'), '- - - none ok none -'],
  ['staff Mutation.confirmMediumDestruction', 'that the officer saw', destruction('ofOfficer'), '- - - none none ok -'],
  ['staff Mutation.confirmMediumDestruction', 'that the chief saw', destruction('ofChief'), '- - - ok none none -'],
  ['staff Mutation.confirmMediumDestruction', 'confirmed', destruction('confirmed'), `- - - none ${DECIDED} none -`],
  ['staff Mutation.confirmMediumDestruction', 'declined', destruction('declined'), '- - - none none none -'],
  ['staff Mutation.declineMediumDestruction', 'that the handler saw', destruction('ofHandler'), '- - - none ok ok -'],
  ['staff Mutation.declineMediumDestruction', 'that the officer saw', destruction('ofOfficer'), '- - - none none ok -'],
  ['staff Mutation.declineMediumDestruction', 'that the chief saw', destruction('ofChief'), '- - - ok none ok -'],
  [
    'staff Mutation.declineMediumDestruction',
    'confirmed',
    destruction('confirmed'),
    `- - - none ${DECIDED} ${DECIDED} -`,
  ],
]
