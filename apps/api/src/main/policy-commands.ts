import { readFile } from 'node:fs/promises'
import { lintPolicy, parsePolicy, PolicyNotValid, type PolicyDocument, type PolicyFinding } from '@jikimi/policy'
import { Option, type Command } from 'commander'
import { readEnvironment } from '../config/environment.js'
import { DEFAULT_POLICY_FILE } from './default-policy.js'
import { say } from './say.js'

/** Exit codes of `policy lint`: with `--strict`, errors were found / the file is no policy that can be looked at. */
const FOUND_ERRORS = 1
const REFUSED = 2

interface LintOptions {
  readonly language: 'ko' | 'en'
  readonly strict?: true
}

/** `jikimi policy …`: what can be asked of a policy file. It needs no installation and changes nothing. */
export function addPolicyCommands(program: Command): void {
  program
    .command('policy')
    .description('The privacy policy as a file.')
    .command('lint')
    .argument('[file]', 'the policy; by default the one that this installation is given')
    .description('Says what is wrong with a policy: a line each of severity, article, code, sentence; errors first.')
    .addOption(new Option('--language <language>', 'of the sentences').choices(['ko', 'en']).default('en'))
    .option('--strict', 'exit code 1 when there is an error; warnings and infos do not count')
    .action(lint)
}

async function lint(file: string | undefined, { language, strict }: LintOptions): Promise<void> {
  const policy = await read(file ?? readEnvironment().POLICY_FILE ?? DEFAULT_POLICY_FILE)
  if (policy === undefined) return
  const findings = lintPolicy(policy)
  for (const finding of findings) say(lineOf(finding, language))
  if (strict && findings.some(({ severity }) => severity === 'ERROR')) process.exitCode = FOUND_ERRORS
}

const lineOf = ({ severity, article, code, sentence }: PolicyFinding, language: 'ko' | 'en'): string =>
  [severity.toLowerCase(), article ?? '--', code, sentence[language]].join('  ')

/** The policy in a file; otherwise says why there is none, a line for each problem. */
async function read(file: string): Promise<PolicyDocument | undefined> {
  try {
    return parsePolicy(await readFile(file, 'utf8'))
  } catch (fault) {
    const reasons = reasonsOf(fault)
    if (reasons === undefined) throw fault
    process.exitCode = REFUSED
    for (const reason of reasons) process.stderr.write(`${reason.replace(/\p{Cc}/gu, ' ')}\n`)
    return undefined
  }
}

function reasonsOf(fault: unknown): readonly string[] | undefined {
  if (fault instanceof PolicyNotValid)
    return [
      'This is no policy that can be looked at:',
      ...fault.problems.map(({ path, problem }) => `  ${path}: ${problem}`),
    ]
  if (fault instanceof Error && 'syscall' in fault && 'code' in fault)
    return [`The policy file can not be read (${String(fault.code)}).`]
  return undefined
}
