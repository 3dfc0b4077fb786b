import type { Right } from '../site-port.js'

/** In the order in which they are explained. */
export const rightKinds = [
  'ACCESS',
  'CORRECTION',
  'DELETION',
  'SUSPENSION',
  'WITHDRAWAL',
] as const satisfies readonly Right[]
