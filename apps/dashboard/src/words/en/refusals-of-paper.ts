/** One sentence for each no about paper and other media. */
export const refusalsOfPaper = {
  PLACE_NAME_TAKEN: 'A place in use has this name already.',
  PLACE_HOLDS_MEDIA: 'Media still lie there. Put them in another place first.',
  PLACE_ENDED: 'This place is no longer in use.',
  PLACE_CHANGED_MEANWHILE: 'The place has changed since you loaded it. Load it again.',
  KEY_HELD_ALREADY: 'They hold this key already.',
  MEDIUM_DAY_NOT_VALID: 'The day lies in the future, or before the medium was there.',
  MEDIUM_PEOPLE_NOT_VALID: 'So many people cannot be. Only masking or punching leaves anybody, and fewer than before.',
  MEDIUM_CASE_NOT_KNOWN: 'At least one of these is no case of this purpose. Nothing was saved.',
  MEDIUM_CHANGED_MEANWHILE: 'The medium has changed since you loaded it. Load it again.',
  MEDIUM_ALREADY_DESTROYED: 'This medium is destroyed already.',
  MEDIUM_WAITS_FOR_WITNESS: 'Its destruction is recorded already and waits for the witness.',
  MEDIUM_HELD: 'A hold or a pending request keeps this medium. It must not be destroyed now.',
  MEDIUM_NOT_DUE: 'Its period ends on %{dueOn}. Before that day, name another ground.',
  METHOD_NOT_FITTING: 'This medium cannot be destroyed in this way.',
  WITNESS_NOT_SUITABLE: 'The witness must be an active officer or handler.',
  DESTRUCTION_ALREADY_DECIDED: 'This record is confirmed, declined or taken back already. Load it again.',
}
