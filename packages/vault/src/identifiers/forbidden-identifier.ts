/**
 * Numbers that a controller may not process without an explicit ground, and that nobody asked for here.
 *
 * @law PIPA 24, 24-2
 */
export type ForbiddenIdentifier =
  | 'RESIDENT_NUMBER'
  | 'ALIEN_NUMBER'
  | 'PASSPORT_NUMBER'
  | 'CARD_NUMBER'
  | 'DRIVER_LICENCE_NUMBER'
