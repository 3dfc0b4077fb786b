import type { NameOnFile } from './names-on-file.js'

/** Several names that nobody on the staff has found to be one person's. */
export const areOfSeveral = (names: readonly NameOnFile[]): boolean =>
  names.some((one) => names.some((other) => other.person !== one.person && other.name !== one.name))
