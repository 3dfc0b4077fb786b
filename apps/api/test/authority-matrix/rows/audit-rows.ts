import type { Choice, ObjectRow } from './object-rows.js'

const COMPLAINTS = { purpose: 'CIVIL_COMPLAINT' }

/** A scope for the auditor, over acts of everybody or of one person's department. */
const granted =
  (duties: readonly string[], of?: string, to = 'auditor'): Choice =>
  ({ people, departmentOf }) => ({
    ...COMPLAINTS,
    account: people[to]!,
    duties,
    departments: of ? [departmentOf[of]!] : [],
  })
const ownScope: Choice = ({ people }, me) => ({ ...COMPLAINTS, account: people[me]! })
const scope =
  (name: string): Choice =>
  ({ scopes }) => ({ scope: scopes[name]! })
const record =
  (name: string): Choice =>
  ({ records }) => ({ record: records[name]! })
const place =
  (name: string): Choice =>
  ({ indexes }) => ({ index: indexes[name]! })
const slice =
  (given: { from?: string; duties?: readonly string[]; purpose?: string } = {}): Choice =>
  () => ({ ...COMPLAINTS, ...given })
const exported =
  (name: string): Choice =>
  ({ exports }) => ({ export: exports[name]! })
const cut =
  (name: string): Choice =>
  ({ cuts }) => ({ cut: cuts[name]! })
/** The first of a month, so many before this one. */
const before =
  (months: number): Choice =>
  ({ house }) => {
    const now = house.clock.now()
    return { month: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10) }
  }
const month =
  (name: string): Choice =>
  ({ months }) => ({ month: months[name]! })
const inspection =
  (name: string, more: { isFinding?: boolean; version?: number; digest?: string } = {}): Choice =>
  ({ inspections, digest }) => ({ inspection: inspections[name]!, digest, ...more })

/** What of a scope, an export, a cut depends on who asks, and on what became of it. */
export const AUDIT_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Mutation.grantAuditScope', 'over a purpose', granted([]), 'ok - - ok - - -'],
  ['staff Mutation.grantAuditScope', 'their own', ownScope, 'apart - - apart - - -'],
  [
    'staff Mutation.grantAuditScope',
    'for no auditor',
    granted([], undefined, 'officer'),
    'AUDIT_SCOPE_NEEDS_AUDITOR_ROLE - - AUDIT_SCOPE_NEEDS_AUDITOR_ROLE - - -',
  ],
  ['staff Mutation.grantAuditScope', 'over all access control', granted(['ACCESS_CONTROL']), 'apart - - apart - - -'],
  [
    'staff Mutation.grantAuditScope',
    "over access control in the administrator's department",
    granted(['ACCESS_CONTROL'], 'administrator'),
    'apart - - ok - - -',
  ],
  [
    'staff Mutation.grantAuditScope',
    "over access control in the chief's department",
    granted(['ACCESS_CONTROL'], 'chief'),
    'ok - - apart - - -',
  ],
  ['staff Mutation.grantAuditScope', 'over inspections', granted(['INSPECTION']), 'ok - - apart - - -'],
  ['staff Mutation.grantAuditScope', 'over destruction', granted(['DESTRUCTION']), 'ok - - apart - - -'],
  ['staff Mutation.grantAuditScope', 'over incidents', granted(['INCIDENT']), 'ok - - apart - - -'],
  [
    'staff Mutation.grantAuditScope',
    'over inspections elsewhere',
    granted(['INSPECTION'], 'administrator'),
    'ok - - ok - - -',
  ],
  ['staff Mutation.endAuditScope', "an auditor's", scope('ofSecondAuditor'), 'ok - - ok - - -'],
  ['staff Mutation.endAuditScope', "the chief's own", scope('ofChief'), 'ok - - apart - - -'],
  ['staff Mutation.endAuditScope', 'that audits the chief', scope('onChief'), 'ok - - apart - - -'],
  ['staff Mutation.endAuditScope', 'that audits the administrator', scope('onAdministrator'), 'apart - - ok - - -'],
  ['staff Mutation.endAuditScope', 'over inspections', scope('onInspections'), 'ok - - apart - - -'],
  [
    'staff Mutation.endAuditScope',
    'an ended one',
    scope('ended'),
    'AUDIT_SCOPE_ALREADY_ENDED - - AUDIT_SCOPE_ALREADY_ENDED - - -',
  ],
  ['staff Query.accessRecord', 'in scope', record('ofComplaint'), '- - ok ok - - -'],
  ['staff Query.accessRecord', 'from before every scope', record('ofLongAgo'), '- - none ok - - -'],
  ['files of proofs', 'of a record in scope', place('ofComplaint'), '- - ok ok - - -'],
  ['files of proofs', 'of a record from before every scope', place('ofLongAgo'), '- - none ok - - -'],
  ['files of tiles', 'the first', () => ({}), '- - ok ok - - -'],
  ['staff Mutation.askRecordExport', 'in scope', slice(), '- - ok ok - - -'],
  [
    'staff Mutation.askRecordExport',
    'from before every scope',
    slice({ from: '2020-01-01' }),
    '- - EXPORT_OUT_OF_SCOPE ok - - -',
  ],
  ['staff Query.recordExport', "the auditor's, waiting", exported('queued'), '- - ok ok - - -'],
  ['staff Query.recordExport', "the auditor's, done", exported('done'), '- - ok ok - - -'],
  ['staff Query.recordExport', "the auditor's, failed", exported('failed'), '- - ok ok - - -'],
  ['staff Query.recordExport', "the chief's", exported('ofChief'), '- - none ok - - -'],
  ['staff Query.recordExport', "another auditor's", exported('ofSecondAuditor'), '- - none ok - - -'],
  ['files of exports', "the auditor's, done", exported('done'), '- - ok ok - - -'],
  ['files of exports', "the auditor's, waiting", exported('queued'), '- - none none - - -'],
  ['files of exports', "the auditor's, being made", exported('running'), '- - none none - - -'],
  ['files of exports', "the auditor's, failed", exported('failed'), '- - none none - - -'],
  ['files of exports', "the auditor's, over", exported('over'), '- - none none - - -'],
  ['files of exports', "the chief's", exported('ofChief'), '- - none ok - - -'],
  ['files of exports', "another auditor's", exported('ofSecondAuditor'), '- - none ok - - -'],
  ['staff Mutation.proposeRecordCut', 'past keeping', before(30), '- - - - - ok -'],
  ['staff Mutation.proposeRecordCut', 'still kept', before(6), '- - - - - CUT_TOO_EARLY -'],
  ['staff Mutation.proposeRecordCut', 'proposed already', before(120), '- - - - - CUT_NOT_VALID -'],
  ['staff Mutation.approveRecordCut', "the officer's", cut('ofOfficer'), '- - - ok - - -'],
  ['staff Mutation.approveRecordCut', "the chief's own", cut('ofChief'), '- - - apart - - -'],
  ['staff Mutation.declineRecordCut', "the officer's", cut('ofOfficer'), '- - - ok - - -'],
  ['staff Mutation.declineRecordCut', "the chief's own", cut('ofChief'), '- - - ok - - -'],
  ...(['approved', 'declined', 'done'] as const).flatMap((name): readonly ObjectRow[] => [
    ['staff Mutation.approveRecordCut', name, cut(name), '- - - CUT_ALREADY_DECIDED - - -'],
    ['staff Mutation.declineRecordCut', name, cut(name), '- - - CUT_ALREADY_DECIDED - - -'],
  ]),
  ['staff Query.inspection', 'prepared', inspection('ofOfficer'), '- - ok ok - ok -'],
  ['staff Query.inspection', 'signed', inspection('signed'), '- - ok ok - ok -'],
  ['files of inspections', 'prepared', inspection('ofOfficer'), '- - ok ok - ok -'],
  ['files of inspections', 'signed', inspection('signed'), '- - ok ok - ok -'],
  ['staff Mutation.prepareInspection', 'that is missing', month('missed'), '- - ok - - ok -'],
  ['staff Mutation.prepareInspection', 'prepared by another', month('ofChief'), '- - ok - - ok -'],
  [
    'staff Mutation.prepareInspection',
    'that is signed',
    month('signed'),
    '- - INSPECTION_ALREADY_SIGNED - - INSPECTION_ALREADY_SIGNED -',
  ],
  [
    'staff Mutation.prepareInspection',
    'of this month',
    before(0),
    '- - INSPECTION_MONTH_NOT_OVER - - INSPECTION_MONTH_NOT_OVER -',
  ],
  [
    'staff Mutation.prepareInspection',
    'from before the installation',
    before(9),
    '- - INSPECTION_MONTH_NOT_VALID - - INSPECTION_MONTH_NOT_VALID -',
  ],
  ['staff Mutation.commentInspection', 'prepared', inspection('ofOfficer'), '- - ok ok - ok -'],
  [
    'staff Mutation.commentInspection',
    'with a finding',
    inspection('ofOfficer', { isFinding: true }),
    '- - ok FINDING_BY_AUDITOR_ONLY - FINDING_BY_AUDITOR_ONLY -',
  ],
  [
    'staff Mutation.commentInspection',
    'signed',
    inspection('signed'),
    '- - INSPECTION_ALREADY_SIGNED INSPECTION_ALREADY_SIGNED - INSPECTION_ALREADY_SIGNED -',
  ],
  ['staff Mutation.signInspection', 'prepared by the officer', inspection('ofOfficer'), '- - - ok - - -'],
  ['staff Mutation.signInspection', 'prepared by the auditor', inspection('ofAuditor'), '- - - ok - - -'],
  ['staff Mutation.signInspection', 'prepared by themselves', inspection('ofChief'), '- - - apart - - -'],
  ['staff Mutation.signInspection', 'signed', inspection('signed'), '- - - INSPECTION_ALREADY_SIGNED - - -'],
  [
    'staff Mutation.signInspection',
    'with a comment that they have not seen',
    inspection('ofOfficer', { version: 0 }),
    '- - - INSPECTION_CHANGED_MEANWHILE - - -',
  ],
  [
    'staff Mutation.signInspection',
    'as another pack',
    inspection('ofOfficer', { digest: 'f'.repeat(64) }),
    '- - - INSPECTION_CHANGED_MEANWHILE - - -',
  ],
]
