export type Block = { kind: 'paragraph' | 'clause' | 'dashes' | 'dots'; lines: string[] }

/**
 * Reads the published plain text into paragraphs and lists without changing a word. `a.` and `(1)` open a clause and
 * stay in the text; `-` and `·` open an item of a list; a line without a mark goes on with what stands right above it.
 */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  let isContinued = false
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line !== '') place(blocks, line, isContinued)
    isContinued = line !== ''
  }
  return blocks
}

const marks = [
  { kind: 'dashes', pattern: /^[-–] ?/ },
  { kind: 'dots', pattern: /^[·•] ?/ },
] as const

const clause = /^([a-z가-하]\.|\(\d{1,2}\)|\d{1,2}\.|[①-⑳]) ?/

const place = (blocks: Block[], line: string, isContinued: boolean): void => {
  const last = blocks.at(-1)
  const mark = marks.find(({ pattern }) => pattern.test(line))
  if (mark !== undefined) {
    const item = line.replace(mark.pattern, '')
    if (last?.kind === mark.kind) last.lines.push(item)
    else blocks.push({ kind: mark.kind, lines: [item] })
  } else if (clause.test(line)) {
    blocks.push({ kind: 'clause', lines: [line] })
  } else if (isContinued && last !== undefined) {
    last.lines.push(`${last.lines.pop() ?? ''}\n${line}`)
  } else {
    blocks.push({ kind: 'paragraph', lines: [line] })
  }
}
