export type PhonePart = { text: string; number?: string }

/**
 * Cuts a text into parts, the phone numbers apart. A number is one with a country code, one with an area code, or three
 * or four digits right after the words for "dial" (agencies' short numbers); dates and years are not.
 */
export const phoneParts = (text: string): PhonePart[] => {
  const parts: PhonePart[] = []
  let end = 0
  for (const found of text.matchAll(phone)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index) })
    parts.push({ text: found[0], number: found[0].replaceAll(/[^\d+]/g, '') })
    end = found.index + found[0].length
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts
}

const phone = /\+\d{1,3}[-\d ]{5,14}\d|\b0\d{1,2}-\d{3,4}-\d{4}\b|(?<=dial\s|국번\s?없이\s)\d{3,4}\b/g
