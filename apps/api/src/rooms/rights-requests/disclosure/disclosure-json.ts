import type { Disclosure } from './disclosure.js'

/** A disclosure for machines, in both languages. Its format changes only together with its name. */
export const disclosureJson = (disclosure: Disclosure): string =>
  `${JSON.stringify({ format: 'jikimi-disclosure/1', ...disclosure }, null, 2)}\n`
