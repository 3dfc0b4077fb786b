/**
 * How templates leave room for what a company was to fill in, in either language. The number of blanks is always bounded:
 * looked behind for without a bound, a long run of them would take minutes.
 */
const FILLERS: readonly RegExp[] = [
  /(?:제 ?)?[O○〇□]{2,6} ?(?:도|시|군|구|동|읍|면|로|길)(?![가-힣])[^/\n|]*/g,
  /123-45-67890|\b0\d{1,2}-123-45\d{2}\b|\b0\d{1,2}-000-0000\b|\b000-0000-0000\b/g,
  /(?<=[:：] ?)(?:회사명|상호명?|대표자명|담당자명|[가-힣]*책임자명|도메인명?|주소)(?= ?(?:$|[/|]))/gm,
  /소유하신 도메인|귀사(?:의)? (?:명칭|도메인)|회사명을? 입력[^\n]*/g,
  /\byour (?:company name|domain)\b|\blorem ipsum\b|\bexample\.com\b/gi,
  /\[(?:회사명?|이름|주소|company|name|address|date)[^\]\n]{0,30}\]|\{\{[^}\n]{1,40}\}\}/gi,
]

/** What stands in a text as a template left it, each once, in the order in which it stands there. */
export function templateFillers(text: string): readonly string[] {
  const found = FILLERS.flatMap((filler) =>
    Array.from(text.matchAll(filler), (match) => ({ at: match.index, words: match[0].trim() })),
  )
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ words }) => words))]
}
