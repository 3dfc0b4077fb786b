/** On which of the law's grounds a demand, or a part of it, is refused. Which right has which is decided by the API and by SQL. */
export const REFUSAL_GROUNDS = [
  'STATUTE_PROHIBITS',
  'HARM_TO_OTHERS',
  'OTHER_STATUTE_NAMES_ITEM',
  'STATUTE_OR_DUTY',
  'CONTRACT_NOT_ENDED',
] as const

export type RefusalGround = (typeof REFUSAL_GROUNDS)[number]
