/** The guide to the rights of the data subject, for the public; `docs/rights-for-the-public.*.md` says the same. */
export const guideInEnglish = {
  title: 'A guide to your rights',
  lead: 'What you can ask for when we hold personal information about you, and what happens then, in plain words.',
  sections: [
    {
      heading: 'Seeing your information',
      paragraphs: [
        'Enter your e-mail address on the page about your rights. Only if we hold something under it, a link goes there. The page says the same in every case, so that nobody else can find out whether we know an address.',
        'The link works once, within 24 hours, and it is used up when you press the button on the page that it opens. A mail program that looks at links in advance changes nothing. The page stays open for half an hour.',
        'It shows what we hold and until when, the text you saw when you agreed, who looked, from which department and why, how your requests stand with their notices, and certificates of destruction. You can download it as PDF or JSON. That the page was opened is recorded too.',
        'Where several people use the same e-mail address, values are masked, and with each request an officer first compares what only you can know.',
      ],
    },
    {
      heading: 'How to ask',
      paragraphs: [
        'Here, by e-mail, by telephone, by fax or in writing, as you like. In each case it counts from the time of receipt: for a letter the postmark or the day it arrives, for a fax the time it arrives, for a call the time of the call.',
        'You can ask for access, correction, deletion, suspension of processing and withdrawal of consent, and for several at once.',
        'First we make sure that it is you: on this site by the link in our e-mail, on the telephone by calling back the number on file, for fax and letters by comparing what you know and calling back or looking at an identity document. The number of a document is never written down.',
        'A request that is not confirmed ends by itself, after a day on this site and after 7 days otherwise, and changes nothing.',
      ],
    },
    {
      heading: 'How long it takes and what is done',
      paragraphs: [
        'We answer within 10 days after receipt. Where the tenth day is a Saturday or a public holiday, it is the next working day. If there is a good reason to take longer, you are told the reason and the day within that time.',
        'From the receipt of a request for correction, deletion or suspension, nobody uses or provides the information. It is in no list and no search; only the officer who works on your request sees it. A suspension that was granted holds until you lift it yourself.',
        'A consent you can also withdraw yourself on your own page: it counts at once, nobody decides on it, and what you left is no longer used and is destroyed.',
        'Where deletion or withdrawal is granted, the information is destroyed, and you get the number of the certificate. If a law obliges us to keep a part, you are told which and why.',
      ],
    },
    {
      heading: 'Refusal and objection',
      paragraphs: [
        'We may refuse only for reasons that the law lists. The notice names the reason and the article. Where only a part is refused, the rest is done.',
        'You can object within 30 days after the notice. Somebody else than before decides anew. If you still do not agree, the agencies named on the page about your rights can help.',
      ],
    },
    {
      heading: 'Somebody else for you',
      paragraphs: [
        'A legal representative, or somebody whom you authorise, can ask for you. The power of attorney (Form 11) says for which rights and how long. We send it to you filled in.',
        'They see the requests that it covers and nothing else. You can revoke it at any time on your own page; their page closes at once. It ends by itself on its last day.',
      ],
    },
    {
      heading: 'What is kept of a request',
      paragraphs: [
        'Name, contact and words that came with a request are destroyed 90 days after it is over. How it was decided is kept for 3 years, without anything that says whose it was.',
      ],
    },
  ],
}
