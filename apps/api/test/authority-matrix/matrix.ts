/**
 * Every root field of both schemas, by who asks: `yes` means that the answer is no refusal of authority, `no` that it
 * is one. The columns are those of `columns.ts`. On the staff endpoint a site key or a receipt makes nobody known; on
 * the public one a staff session doesn't.
 */
export const MATRIX = [
  // anon, site, subject, administrator, archivist, auditor, chief privacy officer, handler, privacy officer
  ['no  no  no  yes yes yes yes yes yes', 'staff Query.viewer'],
  ['no  no  no  yes yes yes yes yes yes', 'staff Query.policyWords'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Query.inquiryCases'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Query.inquiryCase'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Query.answerTemplates'],
  ['no  no  no  yes no  yes yes no  yes', 'staff Query.departments'],
  ['no  no  no  yes no  yes yes no  yes', 'staff Query.staffAccounts'],
  ['no  no  no  no  no  yes yes no  yes', 'staff Query.designations'],
  ['no  no  no  no  no  yes no  no  no ', 'staff Query.accessRecords'],
  ['no  no  no  no  no  yes yes no  no ', 'staff Query.auditScopes'],
  ['no  no  no  yes no  no  yes no  yes', 'staff Query.installationChecklist'],
  ['yes yes yes yes yes yes yes yes yes', 'staff Mutation.signIn'],
  ['yes yes yes yes yes yes yes yes yes', 'staff Mutation.beginEnrolment'],
  ['yes yes yes yes yes yes yes yes yes', 'staff Mutation.completeEnrolment'],
  ['no  no  no  yes yes yes yes yes yes', 'staff Mutation.changeLocale'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Mutation.findCasesByContact'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Mutation.takeCase'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Mutation.revealItems'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Mutation.answerCase'],
  ['no  no  no  no  no  no  no  yes no ', 'staff Mutation.closeCase'],
  ['no  no  no  yes no  no  no  no  no ', 'staff Mutation.createAccount'],
  ['no  no  no  yes no  no  no  no  no ', 'staff Mutation.reinviteAccount'],
  ['no  no  no  yes no  no  no  no  no ', 'staff Mutation.disableAccount'],
  ['no  no  no  no  no  no  no  no  yes', 'staff Mutation.designateHandler'],
  ['no  no  no  no  no  no  no  no  yes', 'staff Mutation.endDesignation'],
  ['no  no  no  no  no  no  yes no  no ', 'staff Mutation.grantAuditScope'],
  ['no  yes yes no  no  no  no  no  no ', 'public Query.policyInForce'],
  ['no  yes yes no  no  no  no  no  no ', 'public Query.inquiryPurposes'],
  ['no  yes yes no  no  no  no  no  no ', 'public Query.inquiryForm'],
  ['no  no  yes no  no  no  no  no  no ', 'public Query.ownCase'],
  ['no  yes no  no  no  no  no  no  no ', 'public Mutation.submitInquiry'],
  // The last row: it ends the sessions that the others need
  ['no  no  no  yes yes yes yes yes yes', 'staff Mutation.signOut'],
] as const

export type RootField = (typeof MATRIX)[number][1]
