/** The installation's checklist, on the homes of those who install. */
export const checklist = {
  checklist: {
    ADMINISTRATOR_ENROLLED: 'An administrator has opened their account',
    CHIEF_PRIVACY_OFFICER_ENROLLED: 'The chief privacy officer has opened their account',
    PRIVACY_OFFICER_ENROLLED: 'A privacy officer has opened their account',
    HANDLER_ENROLLED: 'A handler has opened their account',
    AUDITOR_ENROLLED: 'An auditor has opened their account',
    HANDLER_DESIGNATED: 'A handler is designated for a purpose',
    ATTENDANCE_ENTERED: 'A handler has attended training',
    AUDIT_SCOPE_GRANTED: 'An auditor has a scope',
    title: 'Installation',
    done: 'Done',
    open: 'To do',
    allDone: 'The installation is complete.',
  },
}
