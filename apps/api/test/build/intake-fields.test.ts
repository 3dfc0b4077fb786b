import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const API = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const INPUT = 'src/rooms/inquiries/intake.inputs.ts'
const TYPES = [join(API, '..', '..', 'node_modules', '@types'), join(API, 'node_modules', '@types')]
const COMPILER = join(dirname(createRequire(import.meta.url).resolve('typescript')), '..', 'bin', 'tsc')
const run = promisify(execFile)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jikimi-intake-'))
  await cp(join(API, 'src'), join(folder, 'src'), { recursive: true })
  await cp(join(API, 'package.json'), join(folder, 'package.json'))
  await symlink(join(API, 'node_modules'), join(folder, 'node_modules'))
  const compilerOptions = { noEmit: true, incremental: false, rootDir: 'src', tsBuildInfoFile: null, typeRoots: TYPES }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(API, 'tsconfig.json'),
      compilerOptions,
      files: ['src/rooms/inquiries/submit-inquiry.ts'],
      include: [],
    }),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the compiler says of the copy. */
const built = (): Promise<string> =>
  run(process.execPath, [COMPILER, '-p', join(folder, 'tsconfig.json')]).then(
    ({ stdout }) => stdout,
    (fault: { stdout: string }) => fault.stdout,
  )

it('a field added to the intake that is no item of the policy fails the build', async () => {
  expect(await built()).toBe('')
  const input = join(folder, INPUT)
  const source = await readFile(input, 'utf8')
  await writeFile(
    input,
    source.replace(
      '  idempotencyKey!: string',
      "  idempotencyKey!: string\n\n  @Field(() => String, { description: 'Born on.' })\n  bornOn!: string",
    ),
  )
  const said = await built()
  expect(said).toContain("Property 'bornOn' is missing")
  expect(said).toContain('submit-inquiry.ts')
})
