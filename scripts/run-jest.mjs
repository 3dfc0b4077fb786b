import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, toolEnvironment } from './bootstrap.mjs'
import { runQuietly } from './steps.mjs'

const JEST = join(root, 'node_modules', 'jest', 'bin', 'jest.js')

/** Runs one package's tests: how many passed, failed and were skipped, and what to show of it. */
export async function runJest(node, folder, env) {
  const out = mkdtempSync(join(tmpdir(), 'jikimi-test-'))
  const file = join(out, 'jest.json')
  const words = [
    '--experimental-vm-modules',
    JEST,
    '--maxWorkers=2',
    '--passWithNoTests',
    '--json',
    `--outputFile=${file}`,
  ]
  try {
    const ran = await runQuietly(node, words, { cwd: join(root, folder), env: toolEnvironment(env), minutes: 60 })
    return sum(ran, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function sum({ code, output }, result) {
  if (result === undefined)
    return {
      passed: 0,
      failed: 1,
      skipped: [],
      slowest: [],
      names: [],
      complaint: `jest ended with ${code}\n${output}`,
    }
  if (result.numTotalTestSuites === 0)
    return { passed: 0, failed: 1, skipped: [], slowest: [], names: [], complaint: 'it has no tests' }
  const counted = result.numFailedTests + result.numRuntimeErrorTestSuites
  // Jest may fail for a reason that is no test's, and that counts as one too.
  const failed = counted === 0 && code !== 0 ? 1 : counted
  const skipped = result.testResults
    .flatMap((suite) => suite.assertionResults)
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => test.fullName)
  return {
    passed: result.numPassedTests,
    failed,
    skipped,
    slowest: slowestOf(result.testResults),
    names: failedOf(result.testResults),
    complaint: failed > 0 ? withoutJson(output) : undefined,
  }
}

/** What failed, a line each: where only the end of a long output is kept, it is the line that matters. */
const failedOf = (suites) =>
  suites
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      const titles = failed.map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' > '))
      return (titles.length > 0 ? titles : ['did not run']).map((title) => `${relative(root, name)}: ${title}`)
    })

const SLOW_MS = 30_000

/** Where a run's minutes go: files of more than half a minute, the longest first. */
const slowestOf = (suites) =>
  suites
    .map(({ name, startTime, endTime }) => ({ name: relative(root, name), ms: endTime - startTime }))
    .filter(({ ms }) => ms > SLOW_MS)
    .toSorted((a, b) => b.ms - a.ms)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(0)} s  ${name}`)

const withoutJson = (output) => output.replace(/^Test results written to:.*$/m, '').trimEnd()
