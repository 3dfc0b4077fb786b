import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The folders of the workspace's packages and apps, relative to the root. */
export function workspaces(root) {
  return ['packages', 'apps']
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .toSorted()
}

/** Changes when what is to be installed changes. */
export function fingerprintOfDependencies(root) {
  const manifests = ['.', ...workspaces(root)].map((folder) => join(folder, 'package.json'))
  return digest(root, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests], [process.platform, process.arch])
}

/** Changes when anything changes that a build reads; tests are no part of it. */
export function fingerprintOfSources(root) {
  const sources = workspaces(root).flatMap((folder) => filesUnder(root, join(root, folder)))
  return digest(root, ['pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json', ...sources], [])
}

const NO_SOURCE = new Set(['node_modules', 'dist', '.turbo', 'generated', 'test', 'coverage', 'test-results'])

function filesUnder(root, folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NO_SOURCE.has(entry.name) ? [] : filesUnder(root, path)
    return /\.(test\.tsx?|md|tsbuildinfo)$/.test(entry.name) ? [] : [relative(root, path)]
  })
}

function digest(root, files, facts) {
  const hash = createHash('sha256').update(JSON.stringify(facts))
  for (const file of files.toSorted()) {
    const content = readFileSync(join(root, file))
    hash.update(`\n${file.split(sep).join('/')} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
