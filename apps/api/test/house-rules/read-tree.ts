import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from './source.js'

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

const MADE = new Set(['node_modules', 'dist', 'generated', 'coverage', 'test-results', '.git', '.turbo', '.jikimi'])
const BINARY = /\.(png|jpg|ico|woff2?|gz|zip)$/

/** Every file under version control; where the sources came without their history, every file that nobody made. */
export function readTree(): Source[] {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  const paths = listed.status === 0 ? listed.stdout.split('\0').filter(Boolean) : [...walked(ROOT)]
  return paths
    .filter((path) => !BINARY.test(path) && existsSync(join(ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

function* walked(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (MADE.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walked(path)
    else if (entry.isFile()) yield relative(ROOT, path).split('\\').join('/')
  }
}
