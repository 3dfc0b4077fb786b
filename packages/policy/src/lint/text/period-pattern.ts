const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Finds a period of this many months in a text of either language, in figures or English words, as years where it is. */
export function periodPattern(months: number): RegExp {
  const spellings = [spelling(months, 'months?', '(?:개월|달)')]
  if (months % 12 === 0) spellings.push(spelling(months / 12, 'years?', '년'))
  return new RegExp(spellings.join('|'), 'i')
}

function spelling(count: number, english: string, korean: string): string {
  const word = WORDS[count - 1]
  const counts = word === undefined ? String(count) : `(?:${count}|${word})`
  return `(?<![\\d.])${counts}[\\s-]*${english}\\b|(?<![\\d.])${count}\\s*${korean}`
}
