/** A text in CP949, the Windows form of EUC-KR; undefined where it has a character that CP949 lacks. */
export function encodeKorean(text: string): Buffer | undefined {
  const bytes = [...text].map((one) => (one < '\u0080' ? Buffer.from(one, 'latin1') : TABLE.get(one)))
  return bytes.every((one) => one !== undefined) ? Buffer.concat(bytes) : undefined
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** `TextDecoder` reads EUC-KR and nothing writes it: so every pair of bytes is read once, and turned round. */
function standard(): Map<string, Buffer> {
  const decoder = new TextDecoder('euc-kr')
  const pairs = range(0xa1, 0xfe).flatMap((lead) => range(0xa1, 0xfe).map((trail) => Buffer.from([lead, trail])))
  const read = pairs.map((pair) => [decoder.decode(pair), pair] as const)
  return new Map(read.filter(([text]) => text.length === 1 && text !== '\ufffd'))
}

/** CP949 adds the 8,822 syllables that EUC-KR lacks, in their order, in the pairs of bytes that EUC-KR left free. */
function extended(known: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const letters = [...range(0x41, 0x5a), ...range(0x61, 0x7a)]
  const pairs = range(0x81, 0xc6).flatMap((lead) =>
    [...letters, ...range(0x81, lead <= 0xa0 ? 0xfe : 0xa0)].map((trail) => Buffer.from([lead, trail])),
  )
  const syllables = range(0xac00, 0xd7a3).map((unit) => String.fromCharCode(unit))
  const lacking = syllables.filter((one) => !known.has(one))
  return new Map(lacking.map((one, index) => [one, pairs[index]!]))
}

const KNOWN = standard()
const TABLE: ReadonlyMap<string, Buffer> = new Map([...KNOWN, ...extended(KNOWN)])
