import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHAPTERS } from './contents.js'
import { type Source, sourceOf } from './source.js'

export interface Group {
  readonly title: Readonly<Record<'ko' | 'en', string>>
  readonly sources: readonly Source[]
}

/** Every text of the docs, by chapter; decisions last. @throws when a named file is not there. */
export function readSources(folder: string): Group[] {
  const read = (path: string): Source => sourceOf(path, readFileSync(join(folder, path), 'utf8'))
  const decisions = readdirSync(join(folder, 'decisions'))
    .filter((name) => /^\d{4}-.*[.]md$/.test(name))
    .toSorted()
    .map((name) => `decisions/${name}`)
  const groups = CHAPTERS.map(({ title, sources }) => ({ title, paths: sources.flatMap(inBothLanguages) }))
  groups.push({ title: { ko: '결정', en: 'Decisions' }, paths: decisions })
  const known = new Set(groups.flatMap(({ paths }) => paths))
  const left = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md' && !known.has(name))
  if (left.length > 0) throw new Error(`In no chapter of the docs: ${left.join(', ')}`)
  return groups.map(({ title, paths }) => ({ title, sources: paths.filter((path) => isThere(folder, path)).map(read) }))
}

const inBothLanguages = (path: string): string[] =>
  path.includes('*') ? [path.replace('*', 'ko'), path.replace('*', 'en')] : [path]

function isThere(folder: string, path: string): boolean {
  if (!existsSync(join(folder, path))) throw new Error(`docs/${path} is missing.`)
  return true
}
