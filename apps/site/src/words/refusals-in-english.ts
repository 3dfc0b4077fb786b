/** What a refusal says to a visitor, by its code. `number` is the one figure the refusal carries, where it has one. */
export const refusalsInEnglish = {
  ITEM_REQUIRED: () => 'Please fill this in.',
  ITEM_TOO_LONG: (number: number) => `This is too long. It may have at most ${number} characters.`,
  ITEM_NOT_VALID: () => 'This does not look right. Please check it.',
  ITEM_TWICE: () => 'This arrived twice. Please give it once.',
  ITEM_NOT_LISTED: () => 'The form sent something the policy does not list. It was not stored.',
  TEXT_NOT_VALID: () => 'This had a character that cannot be stored. It has been taken out: please check.',
  CONSENT_MISSING: () => 'Please tick the consent. Without it we may not store what you wrote.',
  CONSENT_TEXT_CHANGED: () => 'The text you agree to has changed meanwhile. Please read it once more below.',
  POLICY_VERSION_NOT_IN_FORCE: () => 'The policy has changed meanwhile. Please read the new text below.',
  IDEMPOTENCY_KEY_REUSED: () => 'An inquiry was already sent from this page. Please check, and send again if needed.',
  IDEMPOTENCY_KEY_NOT_VALID: () => 'The form was incomplete. It has been renewed: please send it again.',
  TOO_MANY_TRIES: (number: number) => `That was too often. Please try again in ${number} seconds.`,
  BUSY: (number: number) => `Too much is going on at the moment. Please try again in ${number} seconds.`,
  OTHER: () => 'The inquiry could not be received. Please try again in a little while.',
}
