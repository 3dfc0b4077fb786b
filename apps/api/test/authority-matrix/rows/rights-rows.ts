import type { RootField } from '../matrix.js'
import type { Things } from '../questions/things.js'
import { MANDATE_ROWS } from './mandate-rows.js'
import type { Choice, ObjectRow } from './object-rows.js'
import { UNCLAIMED_ROWS } from './unclaimed-rows.js'

const request =
  (name: string, version = 1): Choice =>
  ({ requests, targets, askedCase, people }) => ({
    request: requests[name]!,
    target: targets[name]!,
    caseNumber: askedCase,
    account: people['officer']!,
    underRequest: requests['verified']!,
    version,
  })
const compulsion =
  (name: string, version = 1): Choice =>
  ({ compulsions }) => ({ compulsion: compulsions[name]!, version })

/** The same, with what the act says about it. */
const saying =
  (name: string, words: Partial<Things>): Choice =>
  (scene, me) => ({ ...request(name)(scene, me), ...words })

const toAHandler: Choice = (scene, me) => ({ ...request('received')(scene, me), account: scene.people['handler']! })
/** As the scene was ready: after what it is about was decided. */
const objected: Choice = (scene, me) => ({
  ...request('told')(scene, me),
  receivedAt: new Date(Date.parse(scene.nothing.receivedAt) + 60_000).toISOString(),
})
const received =
  (days: number): Choice =>
  ({ nothing }) => ({ receivedAt: new Date(Date.parse(nothing.receivedAt) + days * 86_400_000).toISOString() })

/** As it is on file of what the requests of the scene are about. */
const SAID = { NAME: '홍길동', EMAIL: 'asked@example.kr', CONTACT_NUMBER: '010-0000-1100' }
/** Three things that the officer was told, this name among them. */
export const compared = (name: string): Choice =>
  saying('received', { rung: 'COMPARISON', compared: { ...SAID, NAME: name } })
const MINE = 'REQUEST_NOT_ASSIGNED'

/**
 * What only the officer whose request it is does with it: first when it is theirs, as it should be for this. The chief
 * privacy officer could be given an objection, and is told that this is not theirs.
 */
const working = (
  field: RootField,
  state: string,
  word: string,
  { chief = '-', over = 'REQUEST_ENDED' } = {},
): readonly ObjectRow[] => [
  [field, 'that is theirs', request(state), `- - - ${chief} - ${word} -`],
  [field, "that is another officer's", request('ofOther'), `- - - ${chief} - ${MINE} -`],
  [field, 'that is over', request('closed'), `- - - ${chief === '-' || over === 'ok' ? chief : over} - ${over} -`],
]
const deciding = (field: RootField, state: string): readonly ObjectRow[] => working(field, state, 'ok', { chief: MINE })

const scan =
  (name: string): Choice =>
  (scene, me) => ({ ...request(name)(scene, me), scan: scene.scans['received']! })
const correction: Choice = (scene, me) => ({
  ...request('corrected')(scene, me),
  correction: scene.corrections['proposed']!,
})
/** Of a file, which nothing of its address says more of than its request. */
const fetching = (field: RootField, state: string, chief = '-'): readonly ObjectRow[] => [
  [field, 'that is theirs', request(state), `- - - ${chief} - ok -`],
  [field, "that is another officer's", request('ofOther'), `- - - ${chief} - ${MINE} -`],
]
/** Until it is decided, and never after. */
const CHANGING = [
  'staff Mutation.noteVerification',
  'staff Mutation.sendVerificationLink',
  'staff Mutation.showCallBackNumber',
  'staff Mutation.addRequestTarget',
  'staff Mutation.removeRequestTarget',
] as const

/** Requests of data subjects and what a statute compels, by state, by whose they are and who asked. */
export const RIGHTS_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Query.rightsRequest', 'of an officer', request('received'), '- - - ok - ok -'],
  ['staff Query.rightsRequest', 'of another officer', request('ofOther'), '- - - ok - ok -'],
  ...working('staff Mutation.withdrawRightsRequest', 'received', 'ok'),
  ...working('staff Mutation.noteVerification', 'received', 'ok'),
  ...working('staff Mutation.showCallBackNumber', 'received', 'ok'),
  ...working('staff Mutation.showRequestWords', 'received', 'ok', { chief: MINE, over: 'ok' }),
  ...working('staff Mutation.removeRequestTarget', 'received', 'ok'),
  ...working('staff Mutation.proposeCorrection', 'verified', 'CORRECTION_NOT_POSSIBLE'),
  ...deciding('staff Mutation.showRequestContents', 'verified'),
  ...deciding('staff Mutation.deferRightsRequest', 'verified'),
  ...deciding('staff Mutation.decideRightsRequest', 'verified'),
  ...deciding('staff Mutation.executeRightsRequest', 'decided'),
  ['staff Mutation.assignRightsRequest', 'to an officer', request('received'), '- - - ok - ok -'],
  [
    'staff Mutation.assignRightsRequest',
    'to a handler',
    toAHandler,
    '- - - ASSIGNEE_NOT_SUITABLE - ASSIGNEE_NOT_SUITABLE -',
  ],
  ...CHANGING.map((field): ObjectRow => [
    field,
    'that is decided',
    request('decided'),
    '- - - - - REQUEST_NOT_THERE -',
  ]),
  ['staff Mutation.sendVerificationLink', 'that is theirs', request('received'), '- - - - - ok -'],
  [
    'staff Mutation.noteVerification',
    'by a link',
    saying('received', { rung: 'CONTACT_LINK' }),
    '- - - - - RUNG_NOT_VALID -',
  ],
  [
    'staff Mutation.noteVerification',
    'by two things that are the same',
    saying('received', { rung: 'COMPARISON', compared: { NAME: SAID.NAME, EMAIL: SAID.EMAIL } }),
    '- - - - - RUNG_NOT_VALID -',
  ],
  ['staff Mutation.noteVerification', 'by three things that are the same', compared(SAID.NAME), '- - - - - ok -'],
  // noted as a failure
  ['staff Mutation.noteVerification', 'by three things of which one differs', compared('아무도아님'), '- - - - - ok -'],
  ['staff Mutation.groupRightsRequest', 'about other data', request('granted'), '- - - - - REQUEST_NOT_THERE -'],
  ['staff Mutation.groupRightsRequest', 'as another asks', request('received'), '- - - - - ok -'],
  [
    'staff Mutation.deferRightsRequest',
    'that is no access',
    request('corrected'),
    `- - - ${MINE} - DEFERRAL_ONLY_OF_ACCESS -`,
  ],
  [
    'staff Mutation.decideRightsRequest',
    'on a ground of another right',
    saying('verified', { ground: 'OTHER_STATUTE_NAMES_ITEM' }),
    `- - - ${MINE} - GROUND_NOT_OF_THIS_RIGHT -`,
  ],
  [
    'staff Mutation.decideRightsRequest',
    'on a ground of this right',
    saying('verified', { ground: 'HARM_TO_OTHERS' }),
    `- - - ${MINE} - ok -`,
  ],
  [
    'staff Mutation.decideRightsRequest',
    'that they decided and somebody objected to',
    request('objected'),
    `- - - ${MINE} - OBJECTION_NEEDS_ANOTHER -`,
  ],
  ['staff Mutation.proposeCorrection', 'of their own to put right', request('corrected'), '- - - - - ok -'],
  ['staff Mutation.dropCorrection', 'that was proposed', correction, '- - - - - ok -'],
  ['staff Mutation.proposeCorrection', 'that is decided', request('rectified'), '- - - - - CORRECTION_NOT_POSSIBLE -'],
  ['staff Mutation.dropCorrection', 'that is decided', request('rectified'), '- - - - - CORRECTION_NOT_POSSIBLE -'],
  ['staff Mutation.dropCorrection', 'of no correction', request('corrected'), '- - - - - none -'],
  ['staff Query.previewNotice', 'that is carried out', request('granted'), `- - - ${MINE} - ok -`],
  ['staff Query.previewNotice', 'that was sent', request('told'), `- - - ${MINE} - ok -`],
  ['staff Query.previewNotice', 'that is not decided', request('verified'), `- - - ${MINE} - NOTICE_NOT_READY -`],
  ...working('staff Mutation.sendNotice', 'granted', 'ok'),
  ['staff Mutation.sendNotice', 'once more', request('told'), '- - - - - ok -'],
  ['staff Mutation.sendNotice', 'that is not decided', request('verified'), '- - - - - NOTICE_NOT_READY -'],
  ['staff Mutation.noteObjection', 'to what was refused', objected, '- - - - - ok -'],
  ['staff Mutation.noteObjection', 'to what was granted', request('notified'), '- - - - - OBJECTION_NOT_POSSIBLE -'],
  ['staff Mutation.noteObjection', 'before anything is decided', request('verified'), '- - - - - REQUEST_NOT_THERE -'],
  ...fetching('files of notices', 'told'),
  ...fetching('files of disclosures', 'granted'),
  ['files of disclosures', 'of what was refused', request('told'), '- - - - - none -'],
  ['files of scans', 'that is theirs', scan('received'), `- - - ${MINE} - ok -`],
  ['files of scans', 'under another request', scan('verified'), `- - - ${MINE} - none -`],
  ['files of scans', "under another officer's", scan('ofOther'), `- - - ${MINE} - ${MINE} -`],
  ...fetching('files added to requests', 'received'),
  ['files added to requests', 'that is over', request('closed'), '- - - - - REQUEST_ENDED -'],
  ...MANDATE_ROWS,
  ...UNCLAIMED_ROWS,
  ['staff Mutation.registerRightsRequest', 'that came in just now', received(0), '- - - - - ok -'],
  ['staff Mutation.registerRightsRequest', 'of tomorrow', received(1), '- - - - - RECEIPT_DAY_NOT_VALID -'],
  [
    'staff Mutation.registerRightsRequest',
    'by e-mail, as a stamp says',
    () => ({ receivedHow: 'STAMP' }),
    '- - - - - RECEIPT_NOT_FITTING -',
  ],
  ['staff Mutation.decideCompulsion', "the officer's", compulsion('ofOfficer'), '- - - ok - - none'],
  ['staff Mutation.decideCompulsion', "the chief's own", compulsion('ofChief'), '- - - apart - - none'],
  ['staff Mutation.decideCompulsion', 'of whom the deputy stands for', compulsion('ofSingle'), '- - - ok - - ok'],
  [
    'staff Mutation.decideCompulsion',
    'as it was before',
    compulsion('ofOfficer', 7),
    '- - - COMPULSION_ALREADY_DECIDED - - none',
  ],
  ['staff Mutation.decideCompulsion', 'in force', compulsion('inForce'), '- - - COMPULSION_ALREADY_DECIDED - - none'],
  ['staff Mutation.showCompelledContents', 'in force', compulsion('inForce'), '- - - - - ok -'],
  [
    'staff Mutation.showCompelledContents',
    'that is not decided',
    compulsion('ofOfficer'),
    '- - - - - COMPULSION_NOT_IN_FORCE -',
  ],
  ['staff Mutation.showCompelledContents', 'of somebody else', compulsion('ofSingle'), '- - - - - none -'],
]
