import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url))
const CALIVERSE = fileURLToPath(new URL('../../../../policies/caliverse-1.0.yaml', import.meta.url))
const CLEAN = fileURLToPath(new URL('../../../../packages/policy/test/lint/a-clean-policy.yaml', import.meta.url))
const LINE = /^(error|warning|info) {2}(\d{2}|--) {2}([A-Z_]+) {2}(.+)$/

type Ran = { readonly code: number; readonly out: string; readonly complaint: string }

/** The command as a process of its own, with nothing of this one's settings. */
const lint = (args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> =>
  new Promise((done) => {
    const env = { PATH: process.env.PATH ?? '', ...environment }
    execFile(process.execPath, [CLI, 'policy', 'lint', ...args], { env }, (fault, out, complaint) =>
      done({ code: typeof fault?.code === 'number' ? fault.code : 0, out, complaint }),
    )
  })
const linesOf = ({ out }: Ran): RegExpExecArray[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => {
      const found = LINE.exec(line)
      if (found === null) throw new Error(`not a line of a finding: ${line}`)
      return found
    })

describe('jikimi policy lint', () => {
  const english = lint([])
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jikimi-lint-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const aFile = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }

  it('says a line a finding of the policy it is shipped with, errors first, and leaves with 0 although there are errors', async () => {
    const ran = await english
    const severities = linesOf(ran).map(([, severity]) => severity)
    expect([ran.code, ran.complaint]).toEqual([0, ''])
    expect(severities.slice(0, 1)).toEqual(['error'])
    expect(severities).toEqual([...severities].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
    expect(ran.out).toContain('warning  11  ORDINAL_NOT_ENGLISH  “1th” is no English ordinal')
    expect(ran.out).toContain('warning  --  TEMPLATE_FILLER_LEFT  ')
  }, 60_000)

  it('says the same findings in Korean, and leaves with 1 when it is strict', async () => {
    const korean = await lint([CALIVERSE, '--language', 'ko', '--strict'])
    expect(korean.code).toBe(1)
    expect(linesOf(korean).map(([, , , , sentence]) => /[가-힣]/.test(sentence ?? ''))).not.toContain(false)
    expect(linesOf(korean).map(([, , article, code]) => [article, code])).toEqual(
      linesOf(await english).map(([, , article, code]) => [article, code]),
    )
  }, 60_000)

  it('looks at the policy of the installation when no file is named, and says nothing about a clean one', async () => {
    expect(await lint(['--strict'], { POLICY_FILE: CLEAN })).toEqual({ code: 0, out: '', complaint: '' })
  }, 60_000)

  it('does not fail for a mere warning, strict as it may be', async () => {
    const clean = await readFile(CLEAN, 'utf8')
    const planted = clean.replace('the 1st and 22nd', 'the 1th and 22nd')
    const ran = await lint([await aFile('ordinal.yaml', planted), '--strict'])
    expect([ran.code, linesOf(ran).map(([, severity]) => severity)]).toEqual([0, ['warning']])
  }, 60_000)

  it.each([
    ['a file that is not there', 'ENOENT', 'nowhere.yaml', undefined],
    ['no YAML', 'yaml', 'broken.yaml', '{ a: [ '],
    ['no policy', 'format', 'other.yaml', 'name: something else'],
    ['a key with control signs', 'Unrecognized', 'escape.yaml', '"\\u001b[2Jkey": 1'],
  ])(
    'refuses %s with 2 and a reason, and no trace of the program',
    async (_what, reason, name, text) => {
      const path = text === undefined ? join(folder, name) : await aFile(name, text)
      const { code, out, complaint } = await lint([path])
      expect([code, out]).toEqual([2, ''])
      expect(complaint).toContain(reason)
      expect(complaint.replaceAll('\n', ' ')).not.toMatch(/ {2,}at |\p{Cc}|node:|\.js:/u)
    },
    60_000,
  )

  it('refuses a text of another hand under the digest of what was published', async () => {
    const text = (await readFile(CALIVERSE, 'utf8')).replace('Jan 1th', 'Jan 1st')
    const { code, complaint } = await lint([await aFile('altered.yaml', text)])
    expect([code, complaint]).toEqual([2, expect.stringContaining('published.sha256')])
  }, 60_000)
})

const ORDER: readonly (string | undefined)[] = ['error', 'warning', 'info']
