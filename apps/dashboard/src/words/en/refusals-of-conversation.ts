/** One sentence for each no about letters, links and visits. */
export const refusalsOfConversation = {
  VISIT_NOT_VALID: 'This visit is over.',
  LINK_NOT_VALID: 'This link is not valid.',
  LINK_SPENT: 'This link was opened already.',
  LINK_EXPIRED: 'This link is too old.',
  CONVERSATION_ENDED: 'This conversation has ended.',
  LETTER_EMPTY: 'The letter is empty.',
  LETTER_TOO_LONG: 'The letter is too long. It may have %{maxLength} characters.',
  TOO_MANY_LETTERS: 'At most %{atMost} letters an hour.',
  LETTER_NOT_RETURNED: 'This letter has not come back, so it is not sent again. Load the inquiry again.',
  LETTER_NOT_SENT: 'This letter is not one that was delivered. Load the inquiry again.',
  ADDRESS_BOUNCES:
    'Letters to this address came back %{bounces} times. Nothing more is sent to it: use another channel, or close the inquiry.',
  CASE_NOT_CLOSED: 'This inquiry is not closed. Load it again.',
  CASE_PAST_DUE: 'The time for keeping this inquiry is over, so it cannot be opened again.',
}
