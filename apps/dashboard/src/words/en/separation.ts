/** The rules of separation of duties by their names, as a person reads them. */
export const separation = {
  separationRule: {
    ADMINISTRATOR_AUDITOR: 'administers or audits',
    ADMINISTRATOR_PRIVACY_OFFICER: 'administers or runs the daily work on privacy',
    ADMINISTRATOR_CHIEF_PRIVACY_OFFICER: 'administers or approves',
    ADMINISTRATOR_HANDLER: 'administers or handles',
    ADMINISTRATOR_ARCHIVIST: 'administers or opens separate storage',
    AUDITOR_HANDLER: 'audits or handles',
    AUDITOR_PRIVACY_OFFICER: 'audits or runs the daily work on privacy',
    AUDITOR_CHIEF_PRIVACY_OFFICER: 'audits or approves',
    AUDITOR_ARCHIVIST: 'audits or opens separate storage',
    ARCHIVIST_HANDLER: 'opens separate storage or handles',
    PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER: 'prepares or approves',
    ADMINISTRATOR_HOLDERS: 'one to three administrators',
    CHIEF_PRIVACY_OFFICER_HOLDERS: 'one chief privacy officer',
    DESIGNATION_APPROVED_BY_ANOTHER: 'a designation is approved by another person than the one who proposed it',
    ATTENDANCE_ENTERED_BY_ANOTHER: 'attendance is entered by another person than the one who attended',
    REVEALS_UNLOCKED_BY_ANOTHER: 'more reveals are allowed by another person than the one who asks',
    ACCOUNT_REINSTATED_BY_ANOTHER: 'an account is reinstated by another person than the one who suspended it',
    AUDIT_SCOPE_GRANTED_BY_ANOTHER: 'an audit scope is granted by another person than the auditor',
    AUDIT_SCOPE_GRANTED_BY_UNAUDITED: 'an audit scope is granted and ended by somebody whom it does not audit',
    EXPLANATION_JUDGED_BY_ANOTHER: 'an explanation is judged by another person than the one it is about',
    INSPECTION_SIGNED_BY_ANOTHER: 'an inspection is signed by another person than the one who prepared it',
    POLICY_APPROVED_BY_ANOTHER: 'a policy version is approved by another person than those who wrote it',
    RECORD_CUT_APPROVED_BY_ANOTHER:
      'a cut of access records is approved by another person than the one who proposed it',
    DESTRUCTION_APPROVED_BY_ANOTHER: 'a destruction run is decided on by another person than the one who prepared it',
    HOLD_RELEASED_BY_ANOTHER: 'a hold is released by another person than the one who asked for its release',
    MEDIUM_WITNESSED_BY_ANOTHER: 'the destruction of a medium is witnessed by another person than the one who did it',
    COMPULSION_DECIDED_BY_ANOTHER:
      'a compelled look at restricted data is decided on by another person than the one who asked for it',
    RESTRICTION_LIFTED_BY_ANOTHER:
      'a restriction without a request is lifted by another person than the one who asked for it',
    EXCEPTION_ACCEPTED_BY_ANOTHER: 'an exception is accepted by another person than the one who declared it',
    ROLE_GRANTED_BY_ANOTHER: 'nobody grants a role to themselves',
  },
}
