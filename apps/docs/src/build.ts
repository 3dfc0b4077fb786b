import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contractReference } from './contract-reference.js'
import { homeSource } from './home.js'
import { lawIndex } from './law-index.js'
import { page } from './page.js'
import { type Group, readSources } from './read-sources.js'
import { renderMarkdown } from './render-markdown.js'
import { addressOf } from './source.js'
import { STYLE } from './style.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SITE = fileURLToPath(new URL('site', import.meta.url))

const groups = withMade(readSources(join(ROOT, 'docs')))
const sources = [homeSource('ko', groups), homeSource('en', groups), ...groups.flatMap((group) => group.sources)]
const paths = new Set(sources.map(({ path }) => path))

rmSync(SITE, { recursive: true, force: true })
for (const source of sources) {
  const file = join(SITE, addressOf(source.path))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    page(
      source,
      renderMarkdown(source.path, source.text, (path) => paths.has(path)),
      groups,
    ),
  )
}
cpSync(join(SITE, 'index.ko.html'), join(SITE, 'index.html'))
writeFileSync(join(SITE, 'docs.css'), STYLE)
cpSync(join(ROOT, 'docs', 'screenshots'), join(SITE, 'screenshots'), { recursive: true })

/** Pages that are made from the code stand beside those that were written on the same thing. */
function withMade(written: readonly Group[]): Group[] {
  const made = [[], [], [lawIndex(ROOT)], [contractReference('public'), contractReference('staff')]]
  return written.map((group, nth) => ({ ...group, sources: [...group.sources, ...(made[nth] ?? [])] }))
}
