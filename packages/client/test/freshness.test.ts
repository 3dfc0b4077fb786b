import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import config from '../codegen.js'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the generated client', () => {
  it('is byte for byte what the contracts and operations generate now', async () => {
    const files = (await generate({ ...config, cwd: root, silent: true }, false)) as GeneratedFile[]
    const fresh = files.map(({ filename, content }) => [relative(root, filename), content])
    expect(Object.fromEntries(fresh)).toEqual(onDisk())
    expect(fresh.length).toBeGreaterThanOrEqual(6)
  }, 60_000)
})

type GeneratedFile = { filename: string; content: string }

const onDisk = (): Record<string, string> => {
  const entries = readdirSync(`${root}/src/generated`, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`)
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]))
}
