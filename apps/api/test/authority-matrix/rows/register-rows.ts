import type { CaseName } from '../scene/cases.js'
import type { Choice, ObjectRow } from './object-rows.js'

const template =
  (templateCode: string): Choice =>
  ({ templates }) => ({ template: templates[templateCode]!, templateCode })
const collection =
  (name: CaseName, second: CaseName = 'mine'): Choice =>
  ({ cases: { collections } }) => ({ collection: collections[name], secondCollection: collections[second] })

/** Every act on a template, and on collections as the register keeps them. */
export const REGISTER_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Mutation.saveTemplate', 'one in force', template('OF_EVERY'), '- - - - - ok -'],
  ['staff Mutation.saveTemplate', 'one that has ended', template('IS_OVER'), '- - - - - TEMPLATE_ENDED -'],
  ['staff Mutation.endTemplate', 'one in force', template('OF_EVERY'), '- - - - - ok -'],
  ['staff Mutation.endTemplate', 'one that has ended', template('IS_OVER'), '- - - - - TEMPLATE_ENDED -'],
  ['staff Query.registeredPerson', 'somebody', collection('mine'), '- - - - - ok -'],
  ['staff Query.registeredPerson', 'of another purpose', collection('ofOtherPurpose'), '- - - - - ok -'],
  ['staff Query.registeredPerson', 'of a restricted collection', collection('restrictedFree'), '- - - - - none -'],
  ['staff Mutation.joinCollections', 'two', collection('unreached'), '- - - - - ok -'],
  ['staff Mutation.joinCollections', 'one person', collection('free', 'closed'), '- - - - - ALREADY_ONE_PERSON -'],
  [
    'staff Mutation.joinCollections',
    'kept apart by others',
    collection('closed', 'reachOfLess'),
    '- - - - - OTHERS_KEPT_APART -',
  ],
  ['staff Mutation.joinCollections', 'a restricted one', collection('restrictedFree'), '- - - - - none -'],
  ['staff Mutation.joinCollections', 'with a restricted one', collection('mine', 'restrictedFree'), '- - - - - none -'],
  ['staff Mutation.keepApart', 'two', collection('unreached'), '- - - - - ok -'],
  ['staff Mutation.keepApart', 'joined by somebody', collection('free', 'closed'), '- - - - - ok -'],
  ['staff Mutation.keepApart', 'kept apart', collection('free', 'reachOfLess'), '- - - - - ALREADY_KEPT_APART -'],
  ['staff Mutation.keepApart', 'a restricted one', collection('restrictedFree'), '- - - - - none -'],
]
