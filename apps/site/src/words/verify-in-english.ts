/** What the page says on which a number of something destroyed is looked up. */
export const verifyInEnglish = {
  title: 'What was destroyed',
  lead: 'When personal information has been destroyed, anybody who has its number can look up here that it is gone.',
  number: 'Number of a certificate or of an inquiry',
  hint: 'For example D-2026-000001 (certificate of destruction) or Q-7KX3-M2RD (your inquiry).',
  button: 'Look it up',
  missing: 'Please enter a number.',
  found: 'It has been destroyed',
  certificateText: 'The personal information under this certificate is gone and can no longer be reproduced.',
  caseText: 'The personal information of this inquiry is gone and can no longer be reproduced.',
  numberAsked: 'Number',
  destroyedOn: 'Destroyed on',
  collections: 'Collections destroyed',
  certificate: 'Certificate',
  noCertificate: 'Not issued yet. It follows once the keys’ last copies are gone, within a day or two.',
  openableUntil: 'No copy could be opened after',
  root: 'Root over the statements of destruction (SHA-256)',
  meaning:
    'The certificate stands in a signed log that can only grow. With its files, which the company hands out, anybody can check it without trusting this page.',
  unknown: 'Nothing of this number is known to have been destroyed',
  unknownText:
    'Either it has not been destroyed, or the number is not one of ours. For the protection of everybody this page says the same in both cases.',
  unknownHelp: 'If you have sent an inquiry, the e-mails about it say by which day it will be gone at the latest.',
  again: 'Look up another number',
  privacy: 'What you enter is not kept.',
}
