import { graphemes } from './graphemes.js'

const SYLLABIC = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const COUNTED = /[\p{L}\p{N}]/u

/**
 * Masks a person's name: `홍*동`, `이*`, `남**준`, `Gild*** ****`. Never shows the whole of it, of a Latin name at most
 * half. Spaces stay; signs within the name are masked and do not count.
 *
 * @law PIPA 29
 */
export function maskName(name: string): string {
  const characters = graphemes(name)
  const places = characters.flatMap((character, place) => (COUNTED.test(character) ? [place] : []))
  const shown = new Set(SYLLABIC.test(name.normalize('NFC')) ? ends(places) : beginning(places))
  const masked = characters.map((character, place) => (shown.has(place) || character === ' ' ? character : '*'))
  return masked.join('') || '*'
}

function ends(places: readonly number[]): readonly number[] {
  if (places.length < 2) return []
  return places.length === 2 ? places.slice(0, 1) : [places.at(0)!, places.at(-1)!]
}

function beginning(places: readonly number[]): readonly number[] {
  return places.slice(0, Math.min(4, Math.floor(places.length / 2)))
}
