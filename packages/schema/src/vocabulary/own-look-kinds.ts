/** What a look at somebody's data was, as they are told of it themselves. */
export const OWN_LOOK_KINDS = [
  'OWN_PAGE',
  'LISTED',
  'CLEAR_VALUES',
  'WORKED_ON',
  'ANSWERED',
  'LOOKED_UP',
  'REGISTER',
  'RIGHTS_REQUEST',
  'DESTRUCTION',
  'OTHER',
] as const

export type OwnLookKind = (typeof OWN_LOOK_KINDS)[number]
