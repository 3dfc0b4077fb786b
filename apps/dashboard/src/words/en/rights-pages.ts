/** Who can reach what, how rights changed, and what each rule says: the words of their own pages. */
export const rightsPages = {
  reachReport: {
    title: 'Who can reach what',
    caption: 'What each person could reach on this day, and if not, why not. Loading a day is recorded.',
    day: 'Day',
    show: 'Show',
    shortcuts: 'Other days',
    today: 'Today',
    yesterday: 'Yesterday',
    monthAgo: 'A month ago',
    yearAgo: 'A year ago',
    heading: 'On %{day}',
    asOf: 'As it stood %{at}',
    onlyReaching: 'Only who can reach',
    empty: 'Nobody had an account on this day',
    emptyFiltered: 'On this day nobody could reach anything',
    emptyHelp: 'Choose a later day.',
    emptyFilteredHelp: 'A handler needs an approved designation and training in date.',
    people: 'People',
    reaching: 'Can reach something',
    reachingOf: '%{reaching} of %{people}',
    lapsed: 'Training not in date',
    pairs: 'Conflicting roles',
    person: 'Person',
    roles: 'Roles',
    noRole: 'No role',
    since: 'since %{at}, granted by %{by}',
    sinceSystem: 'since %{at}, from the installation',
    attendedUntil: 'Training in date until',
    attendanceLapsed: 'Over',
    neverAttended: 'Never attended',
    reaches: 'Reaches',
    period: '%{from} – %{until}',
    designatedBy: 'Designated by %{name}',
    approvedBy: 'Approved by %{name}',
    authority: 'On authority: %{authority}',
    history: 'Rights history',
    historyOf: 'Rights history of %{name}',
    conflict: 'Conflicting roles',
    excepted: 'Both by exception',
    held: 'Holds both: %{first} and %{second}',
    heldExcepted: 'By exception: %{first} and %{second}',
    heldTitle: 'One person holds roles that exclude each other',
    heldBy: '%{name}: %{pair}',
    heldHelp:
      'No exception is declared for this. The administrator takes one of the roles away, or declares an exception.',
  },
  rights: {
    title: 'Rights history',
    caption: 'Every grant, change and withdrawal of rights, with names as they were then. Nothing is deleted from it.',
    at: 'Time',
    change: 'Change',
    anyChange: 'Any change',
    person: 'Whose rights',
    what: 'What',
    by: 'By',
    bySystem: 'Installation',
    more: '%{count} more',
    before: 'Before: %{name}',
    apply: 'Apply',
    reset: 'Clear the filters',
    empty: 'No change of rights',
    emptyHelp: 'Widen the filters.',
    period: '%{from} – %{until}',
  },
  ruleSays: {
    ATTENDANCE_MONTHS:
      'A handler may work for %{smart_count} month after the last training they attended. |||| A handler may work for %{smart_count} months after the last training they attended.',
    REVEALS_PER_HOUR:
      'A handler may reveal at most %{smart_count} time an hour; for more, a second person must allow it. |||| A handler may reveal at most %{smart_count} times an hour; for more, a second person must allow it.',
    ORDINARY_REVEALS_PER_HOUR:
      'After %{smart_count} reveal within an hour, a handler must sign in afresh to reveal more. |||| After %{smart_count} reveals within an hour, a handler must sign in afresh to reveal more.',
    REACH_MINUTES:
      'Taking an inquiry opens its items for %{smart_count} minute; then the handler renews it or has no reach. |||| Taking an inquiry opens its items for %{smart_count} minutes; then the handler renews it or has no reach.',
    NAME_CHARACTERS_SHOWN:
      'A masked name shows %{smart_count} character: %{example} |||| A masked name shows %{smart_count} characters: %{example}',
    EMAIL_CHARACTERS_SHOWN:
      'A masked e-mail address shows %{smart_count} character before the @: %{example} |||| A masked e-mail address shows %{smart_count} characters before the @: %{example}',
    PHONE_DIGITS_SHOWN:
      'A masked phone number shows its last %{smart_count} digit: %{example} |||| A masked phone number shows its last %{smart_count} digits: %{example}',
    RIGHTS_REVIEW_MONTHS:
      'The chief privacy officer reviews and signs all rights every %{smart_count} month. |||| The chief privacy officer reviews and signs all rights every %{smart_count} months.',
    EARLY_ALLOWANCE_HOURS:
      'Access up to %{smart_count} hour before 9 a.m. raises no alert. |||| Access up to %{smart_count} hours before 9 a.m. raises no alert.',
    LATE_ALLOWANCE_HOURS:
      'Access up to %{smart_count} hour after 6 p.m. raises no alert. |||| Access up to %{smart_count} hours after 6 p.m. raises no alert.',
    PEOPLE_TIMES_USUAL: 'More than %{smart_count} times as many people a day as usual raise an alert.',
    PEOPLE_A_DAY:
      'More people than usual raise an alert only from %{smart_count} person a day on. |||| More people than usual raise an alert only from %{smart_count} people a day on.',
    SAME_PERSON_A_DAY:
      'Opening the same person’s data %{smart_count} time a day raises an alert. |||| Opening the same person’s data %{smart_count} times a day raises an alert.',
    REFUSALS_IN_A_ROW:
      '%{smart_count} refusal in a row within ten minutes raises an alert. |||| %{smart_count} refusals in a row within ten minutes raise an alert.',
    EXPLANATION_DAYS:
      'Whoever is asked for an explanation has %{smart_count} working day for it. |||| Whoever is asked for an explanation has %{smart_count} working days for it.',
    REMINDER_DAYS:
      'Who has not answered after %{smart_count} working day is reminded. |||| Who has not answered after %{smart_count} working days is reminded.',
    RECORD_MONTHS_BEYOND:
      'Access records are kept %{smart_count} month longer than the law demands. |||| Access records are kept %{smart_count} months longer than the law demands.',
    REQUEST_PROOF_HOURS:
      'A rights request made on the site lapses after %{smart_count} hour without proof of identity. |||| A rights request made on the site lapses after %{smart_count} hours without proof of identity.',
    REQUEST_PROOF_DAYS:
      'A rights request made in another way lapses after %{smart_count} day without proof of identity. |||| A rights request made in another way lapses after %{smart_count} days without proof of identity.',
    REQUEST_EVIDENCE_MONTHS:
      'How a rights request was decided is kept for %{smart_count} month without the person. |||| How a rights request was decided is kept for %{smart_count} months without the person.',
  },
}
