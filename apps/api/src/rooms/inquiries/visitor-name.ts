import type { Locale } from '@jikimi/schema'
import { fillTemplate } from './fill-template.js'

const SOMEBODY: Readonly<Record<Locale, string>> = { KO: '고객', EN: 'customer' }

/** Letters of any script, and what stands between the parts of a name; a dot only behind an initial or a title. */
const NAME = /^\p{L}[\p{L}\p{M}]*(?:(?:[ '’·-]|\. )[\p{L}\p{M}]+)*\.?$/u
const LONGEST = 50

/**
 * Fills `{{visitorName}}` of a letter, for the person themselves and for nobody else. Whoever typed the name may have
 * typed the address of somebody else: what could be an address, a number or a sentence is left out of the letter.
 *
 * @param name as it was collected; undefined where none was.
 */
export function fillVisitorName(body: string, name: string | undefined, locale: Locale): string {
  const given = name?.trim() ?? ''
  const isName = NAME.test(given) && [...given].length <= LONGEST
  return fillTemplate(body, { visitorName: isName ? given : SOMEBODY[locale] })
}
