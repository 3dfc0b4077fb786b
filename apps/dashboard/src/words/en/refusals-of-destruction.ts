/** One sentence for each no about holds, destruction runs and standing approvals. */
export const refusalsOfDestruction = {
  HOLD_NOT_VALID:
    'Name the law and article, or the proceeding; the numbers of 1 to 200 cases or requests; and a day for the review, from tomorrow to six months ahead.',
  CASES_NOT_KNOWN:
    'Numbers that belong to no collection that is kept: %{missing}. Correct or remove them; nothing was held.',
  HOLD_RELEASED: 'This hold is released already. Load it again.',
  HOLD_CHANGED: 'The hold was changed since it was loaded. Load it again.',
  HOLD_RELEASE_NOT_ASKED: 'Nobody asks for the release of this hold any more. Load it again.',
  HOLD_RELEASE_TOO_EARLY: 'It can be released a day after that was asked for, not earlier.',
  DESTRUCTION_NOT_VALID: 'Choose at least one purpose, and a day at most a week ahead.',
  NOTHING_DUE: 'Nothing is due until this day for these purposes, or something holds or defers all of it.',
  RUN_ALREADY_DECIDED: 'This run is approved or declined already. Load it again.',
  STANDING_APPROVAL_NOT_VALID:
    'Choose at least one purpose; the first day is today or later, the last at most a year from today.',
  STANDING_APPROVAL_ENDED: 'This standing approval is ended already. Load the list again.',
  EPOCH_TURN_UNDER_WAY: 'A turn of the epoch is under way already. Try again when it has ended.',
}
