import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Source, sourceOf } from './source.js'

export interface Cited {
  readonly law: string
  readonly file: string
  readonly sentence: string
}

const ROOTS = ['apps/api/src', 'packages/policy/src', 'packages/vault/src', 'packages/transparency-log/src']
/** `@law PIPA 28①, 28②; policy 06` up to the end of its line or string. */
const TAG = /@law ([^\n*'"`]+)/

/** Every place in the code that names its article: read from the code, so that it can't fall behind it. */
export function citedIn(root: string): Cited[] {
  return ROOTS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => citations(join(folder, name), readFileSync(join(root, folder, name), 'utf8'))),
  )
}

function citations(file: string, text: string): Cited[] {
  const blocks = text.match(/\/\*\*[\s\S]*?\*\/|description:\s*\n?\s*'[^'\n]*'|--[^\n]*/g) ?? []
  return blocks.flatMap((block) => {
    const laws = TAG.exec(block)?.[1]?.trim()
    if (laws === undefined) return []
    return laws.split(/;\s*/).map((law) => ({ law: law.replace(/[.\s]+$/, ''), file, sentence: sentenceOf(block) }))
  })
}

const sentenceOf = (block: string): string =>
  block
    .replace(TAG, '')
    .replace(/^\/\*\*|\*\/$|^\s*\*|^--|^description:/gm, '')
    .replace(/['"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

export function lawIndex(root: string): Source {
  const cited = citedIn(root).toSorted((a, b) => a.law.localeCompare(b.law, 'en') || a.file.localeCompare(b.file))
  const rows = cited.map(({ law, file, sentence }) => `| ${law} | \`${file}\` | ${sentence.replaceAll('|', '\\|')} |`)
  const lead =
    'Made from the code: every place there that names its article. From clause to screen and test: [law map](law-map.md).'
  return sourceOf(
    'law-index.md',
    `# From article to code\n\n${lead}\n\n| article | where | what |\n|---|---|---|\n${rows.join('\n')}\n`,
  )
}
