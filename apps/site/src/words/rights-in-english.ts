/** What the page about the rights of the data subject says. */
export const rightsInEnglish = {
  title: 'Your rights',
  lead: 'You may see at any time what personal information we hold about you, and have it corrected, deleted or no longer used.',
  rights: 'What you can ask for',
  kinds: {
    ACCESS: {
      name: 'Access',
      text: 'See what we hold about you, why, until when, what you agreed to, and who looked at it.',
    },
    CORRECTION: { name: 'Correction', text: 'Have put right what is wrong or no longer true.' },
    DELETION: {
      name: 'Deletion',
      text: 'Have it destroyed. Only where another law names it as something to be kept may we refuse.',
    },
    SUSPENSION: { name: 'Suspension of processing', text: 'Have us stop using it, until you say otherwise.' },
    WITHDRAWAL: {
      name: 'Withdrawal of consent',
      text: 'Take back what you agreed to. What was collected with it is then destroyed.',
    },
  },
  promises: 'What happens then',
  promise: [
    'We answer within ten days after receipt. Where the tenth day is a Saturday or a public holiday, it is the next working day.',
    'From the moment we receive a request for correction, deletion or suspension, nobody uses or provides that information until it is settled.',
    'Where we refuse or put off, you are told the reason and how to object. Within 30 days you can object; then somebody else decides anew.',
    'We first make sure that the person who asks is you. A request that is not confirmed ends by itself and changes nothing.',
  ],
  agent: 'Somebody else for you',
  agentText:
    'A legal representative, or somebody whom you authorise, may ask for you. That needs the power of attorney (Form 11), which we send you. You can revoke it at any time.',
  channels: 'All ways to us',
  channelsText: (controller: string) =>
    `On this page, by e-mail, by telephone, by fax or in writing to those responsible at ${controller}, as the privacy policy in force names them:`,
  telephone: 'Telephone',
  email: 'E-mail',
  notPublished: 'The policy in force does not publish it',
  writing:
    'The policy in force publishes no postal address and no fax number of its own for this. Those responsible tell you where to send a letter or fax; it counts from the day it arrives.',
  agencies: 'Agencies that help you if you do not agree with us',
  see: 'See my information and requests',
  seeText:
    'We send a link to the e-mail address that you gave us when your information was collected. With it you see everything without an account.',
  address: 'E-mail address',
  addressHint: 'The one that you gave us. Nobody learns here whether we know it.',
  seeButton: 'Send me a link',
  sending: 'Sending…',
  ask: 'Make a request now',
  askText: 'It counts from now on. We send you a link with which you confirm that it is yours, within 24 hours.',
  what: 'What do you ask for?',
  called: 'Your name',
  calledHint: 'Helps us where several people use the same address.',
  number: 'Number of your inquiry',
  numberHint: 'For example Q-7KX3-M2RD, if it is about one inquiry.',
  words: 'What should be done',
  wordsHint:
    'For a correction: what is wrong, and how it should read. Please write no resident registration, passport or card numbers.',
  askButton: 'Send the request',
  problems: 'The request has not been sent',
  problemsText: 'What you typed is still here.',
  uncertain: 'It is not certain that this arrived',
  uncertainText: 'What you typed is still here. Sending it once more is safe: it is received only once.',
  noKind: 'Please choose at least one.',
  noAddress: 'Please enter an e-mail address.',
  asked: {
    title: 'We have your request for a link',
    text: 'If we hold anything under this address, an e-mail with a link is on its way to it. It can take a few minutes.',
    limit: 'For your protection this page says the same in every case, and at most three links a day are sent.',
    none: 'If nothing comes, please look among the unwanted mail. If there is nothing either, we hold nothing under this address; you can still reach us in the other ways.',
  },
  taken: {
    title: 'We have your request',
    text: 'If we hold anything under this address, an e-mail is on its way to it. Open its link and press the button within 24 hours: that confirms that the request is yours.',
    limit: 'For your protection this page says the same in every case, and at most three links a day are sent.',
    none: 'If nothing comes, please look among the unwanted mail. If there is nothing either, we hold nothing under this address; you can still reach us in the other ways.',
  },
  back: 'Back to your rights',
  guide: 'The whole guide to your rights',
}
