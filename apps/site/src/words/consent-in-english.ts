/** What the page says on which somebody is asked for their consent again. */
export const consentInEnglish = {
  title: 'Do you agree again?',
  lead: 'What you agreed to has changed. Here you see what we would like to do, and you decide.',
  open: 'Show me',
  opening: 'Opening…',
  code: 'Code from our e-mail',
  codeHint: 'The part of the link behind the “#”. You may paste the whole link as well.',
  spendsNothing: 'Looking at it decides nothing. Nobody needs an account, and no cookie is set.',
  unknown: 'We do not know this code. A part of it may be missing, or what it led to is gone, as we promised.',
  about: (day: string, purpose: string) =>
    `This is about what you left with us on ${day} for “${purpose}”. For your safety, it is not shown here.`,
  agreed: (before: string, now: string) => `You agreed under version ${before}. Since then version ${now} is in force.`,
  changes: (now: string) => `See what version ${now} changed`,
  text: 'What you would agree to',
  textOf: (version: string) => `The text of version ${version}`,
  answered: 'Your answer',
  until: (day: string) => `Your answer counts until the end of ${day}.`,
  otherwise:
    'If you do not agree, or do not answer, we stop using that information and destroy it without delay. Nothing else follows.',
  agree: 'I agree',
  disagree: 'I do not agree',
  answering: 'Sending…',
  changedTitle: 'Please look once more',
  changed: 'The text has changed meanwhile. Please read it once more below.',
  done: {
    RENEWED: {
      title: 'Thank you: your consent is renewed',
      text: 'We keep to the text below. You can withdraw your consent at any time on your own page.',
    },
    REFUSED: {
      title: 'You did not agree',
      text: 'We no longer use that information, and destroy it without delay. You need not do anything else.',
    },
    OVER: {
      title: 'This can no longer be answered',
      text: 'Its days are over, or the policy has changed again. What was not confirmed is not used and is destroyed.',
    },
  },
  myPage: 'To your own page',
  digest: 'Digest of this text (SHA-256)',
}
