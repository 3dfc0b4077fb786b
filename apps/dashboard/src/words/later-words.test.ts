import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { enLater } from './en-later.js'

const SRC = 'src'
const LATER = Object.keys(enLater).join('|')
const SAYS = new RegExp(`['\`](?:${LATER})\\.[\\w$]`)
const IMPORT = /^(?:import|export) (?!type )[^']*'(\.[^']+)'/gm
const OPENS = /lazy\(\(\) => (withAllWords\()?import\('(\.[^']+)'\)/g

const sourceOf = (path: string): string => path.replace(/\.js$/, '')
const read = (path: string): { file: string; text: string } | undefined => {
  for (const file of [`${path}.tsx`, `${path}.ts`]) {
    try {
      return { file, text: readFileSync(file, 'utf8') }
    } catch {
      // the other ending, or a package of somebody else's
    }
  }
  return undefined
}

/** Every file that a first file brings along, but for `import()`s. */
const reached = (path: string, files = new Map<string, string>()): Map<string, string> => {
  const source = read(path)
  if (!source || files.has(source.file)) return files
  files.set(source.file, source.text)
  for (const [, next] of source.text.matchAll(IMPORT)) reached(join(dirname(path), sourceOf(next!)), files)
  return files
}

const pages = [...(read(`${SRC}/pages`)?.text ?? '').matchAll(OPENS)].map(([, waits, path]) => ({
  path: join(SRC, sourceOf(path!)),
  waits: waits !== undefined,
}))
const laterIn = (path: string) =>
  [...reached(path)].filter(([file, text]) => !file.includes('/words/') && SAYS.test(text)).map(([file]) => file)

describe('the words that are loaded later', () => {
  it('are said by pages that wait for them', () => {
    const saying = pages.filter(({ path, waits }) => waits && laterIn(path).length > 0)
    expect(saying.length).toBeGreaterThan(3)
  })

  it('are said by no page that does not wait for them, nor by what surrounds all pages', () => {
    const first = pages.filter(({ waits }) => !waits)
    expect(first.length).toBeGreaterThan(5)
    expect([join(SRC, 'app'), ...first.map(({ path }) => path)].flatMap(laterIn)).toEqual([])
  })
})
