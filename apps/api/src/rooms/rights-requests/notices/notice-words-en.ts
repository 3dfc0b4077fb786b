import type { RefusalGround } from '@jikimi/schema'
import type { Right } from '../deciding/refusal-grounds.js'
import type { Notice } from './notice.js'

const english = {
  titles: {
    ACCESS: 'Notice on your demand for access to personal information',
    CORRECTION: 'Notice on your demand for correction of personal information',
    DELETION: 'Notice on your demand for deletion of personal information',
    SUSPENSION: 'Notice on your demand for suspension of processing',
    WITHDRAWAL: 'Notice on the withdrawal of your consent',
  } satisfies Record<Right, string>,
  deferralTitles: {
    ACCESS: 'Notice that access to personal information is deferred',
    CORRECTION: 'Notice that the answer to your demand for correction comes later',
    DELETION: 'Notice that the answer to your demand for deletion comes later',
    SUSPENSION: 'Notice that the answer to your demand for suspension comes later',
    WITHDRAWAL: 'Notice that the answer to your withdrawal of consent comes later',
  } satisfies Record<Right, string>,
  greeting: 'To whom it concerns: this is our answer to what you asked of us.',
  asked: 'What you asked',
  number: 'Request number',
  right: 'Right',
  rights: {
    ACCESS: 'Access (PIPA Article 35)',
    CORRECTION: 'Correction (PIPA Article 36)',
    DELETION: 'Deletion (PIPA Article 36)',
    SUSPENSION: 'Suspension of processing (PIPA Article 37)',
    WITHDRAWAL: 'Withdrawal of consent (PIPA Article 37)',
  } satisfies Record<Right, string>,
  receivedOn: 'Received on',
  noticedOn: 'Date of this notice',
  round: 'Round',
  secondRound: 'Second: your objection, decided by another person than before',
  decision: 'What we decided',
  outcome: 'Decision',
  outcomes: {
    WHOLE: 'Granted as a whole',
    PART: 'Granted in part, refused in part',
    REFUSED: 'Refused',
    NOTHING_HELD: 'We hold no personal information to which this applies',
    DEFERRED: 'Deferred',
  } satisfies Record<Notice['outcome'], string>,
  reason: 'Explanation',
  refused: 'What we refuse, and why',
  cases: 'Of your case',
  ground: 'Ground',
  grounds: {
    STATUTE_PROHIBITS: 'A statute prohibits or limits the access',
    HARM_TO_OTHERS:
      'It could harm the life or body of another person, or unjustly harm their property or other interests',
    OTHER_STATUTE_NAMES_ITEM: 'Another statute names this personal information as an item to be collected',
    STATUTE_OR_DUTY: 'A statute provides for it specially, or it is unavoidable in order to fulfil a legal duty',
    CONTRACT_NOT_ENDED:
      'A contract with you could not be performed without it, and you have not made clear that you want to end the contract',
  } satisfies Record<RefusalGround, string>,
  why: 'Reason',
  done: 'What was done',
  accessItems: 'What you can see',
  accessAlso:
    'also the purpose of processing, how long it is kept, provision to third parties, the fact and content of your consent, and who looked at it, when and why',
  accessWhen: 'When',
  accessDays: (from: string, until: string) => `${from} – ${until}, at any hour`,
  accessWhere: 'Where',
  accessPage: (page: string) => `On your own page: ${page}`,
  accessEnclosed: 'A copy is enclosed with this notice.',
  corrected: 'Corrected',
  correctedItems: (number: string, items: string) => `${number}: ${items}`,
  correctedOn: 'Corrected on',
  goneBefore: 'Destroyed before this decision',
  certified: (number: string) => `certificate of destruction ${number}`,
  toDestroy: 'To be destroyed',
  destroyedBy: 'At the latest on',
  destroyedHow:
    'It is destroyed in a way by which it cannot be restored or reproduced, and used for nothing until then. Once that is certified, we tell you the number of the certificate, and your page shows it.',
  certificateTitle: 'Notice that your personal information is destroyed',
  certificateGreeting: 'To whom it concerns: what we told you would be destroyed is destroyed.',
  destroyedCase: 'Destroyed',
  destroyedOn: 'Destroyed on',
  certificateNumber: 'Certificate of destruction',
  certificateHow: (page: string) =>
    `It was destroyed in a way by which it cannot be restored or reproduced. Anybody can check the certificate by its number, without your data: ${page}`,
  kept: 'Kept for now',
  keptBecause: (number: string, why: string) => `${number}: ${why}`,
  statute: 'a statute demands that it is kept',
  proceeding: 'a proceeding that is under way needs it',
  keptHow: 'It is kept apart and used for nothing else. It is destroyed as soon as that reason ends.',
  suspended: 'Suspended',
  suspendedSince: 'Not used since',
  suspendedUntil: (page: string) =>
    `Until you lift it on your own page (${page}) or the information is destroyed when its period ends. Its storage goes on; it is neither used nor provided.`,
  lifting: 'How long',
  deferral: 'When you get the answer',
  deferredUntil: 'We answer at the latest on',
  deferredHow: 'If the reason for the deferral ends before then, we answer without delay.',
  whyDeferred: 'Reason for the deferral',
  objection: 'If you do not agree',
  inCompany: (until: string, page: string) =>
    `You can object until ${until}: on your own page (${page}), or in writing, by phone, e-mail or fax, naming the request number. Another person than the one who decided decides about it within ten days.`,
  noMore: {
    HEARD_ALREADY: 'This was the second decision in our company. You can turn to the bodies below.',
    TELL_US:
      'If you do not agree that the answer comes later, tell the contact below in writing, by phone, e-mail or fax, naming the request number: the reason is looked at again and you are answered.',
    ASK_AGAIN:
      'If you think that we do hold something of you, ask again and name another address, number or the number of your inquiry.',
  },
  committee: 'Personal Information Dispute Mediation Committee: 1833-6972 (www.kopico.go.kr)',
  agency: (name: string, telephone: string) => `${name}: ${telephone}`,
  contact: 'Whom to ask',
  controller: 'Controller',
  officer: 'Responsible',
  reach: 'Contact',
}

/** What a notice says in a language. */
export type NoticeWords = typeof english

export const NOTICE_WORDS_EN: NoticeWords = english
