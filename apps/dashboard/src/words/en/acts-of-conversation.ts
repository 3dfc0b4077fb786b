/** Acts of a conversation with a visitor, and what became of letters to them. */
export const actsOfConversation = {
  answer: {
    delivered: 'Answer delivered',
    delayed: 'Answer not delivered yet',
    failed: 'Answer not delivered',
    bounced: 'Answer came back',
    'bounce-noted': 'Noted that an answer came back',
    'sent-again': 'Answer sent again',
  },
  visit: {
    opened: 'Visit opened by link',
    ended: 'Visit ended',
    'link-asked': 'New link asked for',
    'link-sent': 'New link sent',
    'link-delayed': 'New link not sent yet',
    'link-failed': 'New link not sent',
    open: 'Opening a link',
    renew: 'Asking for a new link',
    end: 'Ending a visit',
  },
  conversation: {
    viewed: 'Own letters read',
    written: 'Letter of the visitor came',
    repeated: 'Same letter sent again',
    read: 'Reading the own letters',
    write: 'Writing a letter',
  },
}
