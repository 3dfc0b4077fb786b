/** What a person can do about their requests on their own page. */
export const actsInEnglish = {
  more: 'What you can do about it',
  withdraw: 'Withdraw this request',
  withdrawText: 'Then it is neither decided nor carried out. A restriction that it began ends.',
  object: 'Object to the decision',
  objectText: 'Why do you not agree?',
  objectHint: 'You need not give a reason. Somebody else than before decides anew.',
  lift: 'Lift the suspension',
  liftText: 'What it was about may then be used again for what you agreed to.',
  correct: 'Say what should read differently',
  correctItem: 'Which item',
  correctValue: 'How it should read',
  correctWords: 'How one can see that it is so',
  correctWordsHint: 'For example since when. Please write no resident registration, passport or card numbers.',
  propose: 'Propose this correction',
  revoke: 'Revoke the mandate',
  revokeText: (from: string, until: string) =>
    `Somebody may act for you in this request, from ${from} until ${until}. Revoked, they see nothing any more.`,
  withdrawConsent: 'Withdraw this consent',
  withdrawConsentText:
    'From this moment nobody uses this information, your inquiry is not answered any more, and it is destroyed without delay. It cannot be taken back.',
  make: 'Make a new request',
  makeText: 'Your contact is confirmed already. It counts from now on.',
  noItem: 'Please choose an item and enter how it should read.',
}
