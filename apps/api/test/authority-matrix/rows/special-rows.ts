import type { RootField } from '../matrix.js'
import type { Things } from '../questions/things.js'
import type { Scene } from '../scene/a-scene.js'

/** Acts that only somebody in a particular position comes to. */
export const SPECIAL_ROWS: readonly (readonly [
  me: string,
  field: RootField,
  object: string,
  choice: (scene: Scene) => Partial<Things>,
  word: string,
])[] = [
  // A privacy officer sees every proposal, and as a deputy decides on those of one person
  [
    'officerDeputy',
    'staff Mutation.approveDesignation',
    'of somebody they do not stand for',
    ({ designations }) => ({ designation: designations['proposed']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.declineDesignation',
    'of somebody they do not stand for',
    ({ designations }) => ({ designation: designations['proposed']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.approveDesignation',
    'of whom they stand for',
    ({ designations }) => ({ designation: designations['bySecondSingle']! }),
    'ok',
  ],
  [
    'officerDeputy',
    'staff Mutation.searchRegisteredByName',
    'as often as an hour allows',
    () => ({}),
    'SEARCHES_AT_MOST',
  ],
  [
    'single',
    'staff Query.registeredPerson',
    'by who holds both seats, as an exception says',
    ({ cases }) => ({ collection: cases.collections.free }),
    'ok',
  ],
  [
    'officerDeputy',
    'staff Mutation.decideCompulsion',
    'of somebody they do not stand for',
    ({ compulsions }) => ({ compulsion: compulsions['ofOfficer']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.decideRestrictionLift',
    'of somebody they do not stand for',
    ({ restrictions }) => ({ restriction: restrictions['ofOfficer']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.approvePolicyDraft',
    'of somebody they do not stand for',
    ({ drafts }) => ({ draft: drafts['ofOfficer']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.approveDestruction',
    'of somebody they do not stand for',
    ({ runs }) => ({ run: runs['ofOfficer']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.declineDestruction',
    'of somebody they do not stand for',
    ({ runs }) => ({ run: runs['ofSingle']! }),
    'NOT_FOUND',
  ],
  [
    'officerDeputy',
    'staff Mutation.approveDestruction',
    'of whom they stand for',
    ({ runs }) => ({ run: runs['ofSecondSingle']! }),
    'ok',
  ],
  [
    'single',
    'staff Mutation.approveDestruction',
    'that they prepared themselves, holding both seats',
    ({ runs }) => ({ run: runs['ofSingle']! }),
    'SEPARATION_OF_DUTIES',
  ],
  [
    'colleague',
    'staff Query.medium',
    'that another handler is asked about',
    ({ media }) => ({ medium: media['destroyed']! }),
    'NOT_FOUND',
  ],
  [
    'colleague',
    'staff Mutation.confirmMediumDestruction',
    'that another handler saw',
    ({ mediumDestructions }) => ({ mediumDestruction: mediumDestructions['ofHandler']! }),
    'NOT_FOUND',
  ],
  // Three at a time for one person
  [
    'secondAuditor',
    'staff Mutation.askRecordExport',
    'while three are made',
    () => ({ purpose: 'IR_MEETING' }),
    'EXPORTS_TOO_MANY',
  ],
  [
    'secondAuditor',
    'staff Mutation.askRecordExport',
    'of a purpose whose scope has ended',
    () => ({ purpose: 'CIVIL_COMPLAINT' }),
    'EXPORT_OUT_OF_SCOPE',
  ],
  [
    'secondAuditor',
    'staff Query.accessRecord',
    'on a purpose whose scope has ended',
    ({ records }) => ({ record: records['ofComplaint']! }),
    'NOT_FOUND',
  ],
  [
    'secondAuditor',
    'staff Query.alert',
    'on a purpose whose scope has ended',
    ({ alerts }) => ({ alert: alerts['raised']! }),
    'NOT_FOUND',
  ],
  [
    'secondAuditor',
    'files of exports',
    'on a purpose whose scope has ended',
    ({ exports }) => ({ export: exports['ofEndedScope']! }),
    'EXPORT_OUT_OF_SCOPE',
  ],
]
