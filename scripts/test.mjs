import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, projectNode, root, toolEnvironment, turbo } from './bootstrap.mjs'
import { findChromium } from './chromium.mjs'
import { workspaces } from './fingerprint.mjs'
import { runJest } from './run-jest.mjs'
import { PlainProblem, lastLines, main, runQuietly, say, step } from './steps.mjs'

const USAGE = 'npm test -- [--full] [--only <package>]'
const total = { passed: 0, failed: 0, skipped: 0, names: [] }

await main(async () => {
  checkNode()
  const { isFull, only } = readOptions(process.argv.slice(2))
  const folders = foldersWithTests(only)
  await step('installing', install)
  if (only === undefined) await checkEverything()
  else await check('build', build)
  const env = { ...(isFull && { JIKIMI_TEST_FULL: '1' }), ...browserEnvironment(only) }
  for (const folder of folders) await testOne(folder, env)
  return conclude()
})

async function checkEverything() {
  await check('lint', () => tool('oxlint', []))
  await check('format', () => tool('oxfmt', ['--check']))
  await check('build', build)
  await check('types', async () => complainUnlessZero(await turbo('typecheck')))
}

/** One check that either holds or does not, and counts as one test. */
async function check(label, work) {
  await step(label, async () => {
    try {
      const outcome = await work()
      total.passed += 1
      return outcome
    } catch (error) {
      total.failed += 1
      total.names.push(label)
      say(error.message)
      return 'FAILED'
    }
  })
}

async function tool(name, words) {
  const program = join(root, 'node_modules', '.bin', name)
  complainUnlessZero(await runQuietly(program, words, { cwd: root, env: toolEnvironment() }))
}

function complainUnlessZero({ code, output }) {
  if (code !== 0) throw new PlainProblem(lastLines(output, 80))
}

async function testOne(folder, env) {
  await step(`tests of ${folder}`, async () => {
    const { passed, failed, skipped, slowest, names, complaint } = await runJest(projectNode(), folder, env)
    total.passed += passed
    total.failed += failed
    total.skipped += skipped.length
    total.names.push(...(failed > 0 && names.length === 0 ? [folder] : names))
    if (complaint !== undefined) say(complaint)
    for (const name of skipped) say(`  skipped: ${name}`)
    for (const line of slowest) say(`  ${line}`)
    return failed > 0 ? `${failed} FAILED, ${passed} passed` : `${passed} passed`
  })
}

function browserEnvironment(only) {
  const isRequired = process.env.JIKIMI_REQUIRE_BROWSER === '1' || process.env.CI === 'true'
  const chromium = findChromium()
  if (chromium === undefined && isRequired && only === undefined) {
    total.failed += 1
    say('Chromium is required here and was not found. Install it, or set CHROMIUM_PATH.')
  }
  if (chromium === undefined && !isRequired) say('No Chromium was found: the browser journeys are skipped.')
  return { ...(isRequired && { JIKIMI_REQUIRE_BROWSER: '1' }), ...(chromium && { CHROMIUM_PATH: chromium }) }
}

function foldersWithTests(only) {
  const all = workspaces(root).filter((folder) => existsSync(join(root, folder, 'jest.config.mjs')))
  if (only === undefined) return all
  const name = only.replace(/^@jikimi\//, '').replace(/\/$/, '')
  const chosen = all.filter((folder) => folder === name || folder.endsWith(`/${name}`))
  if (chosen.length > 0) return chosen
  throw new PlainProblem(`There is no package "${only}". There are: ${all.join(', ')}.`)
}

function readOptions(words) {
  const left = [...words]
  const options = { isFull: false, only: undefined }
  while (left.length > 0) {
    const word = left.shift()
    if (word === '--full') options.isFull = true
    else if (word === '--only' && left.length > 0) options.only = left.shift()
    else throw new PlainProblem(`"${word}" is not understood. ${USAGE}`)
  }
  return options
}

function conclude() {
  const ran = total.passed + total.failed
  if (ran === 0) say('Nothing was tested.')
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  if (total.names.length > 0) say(`\nFailed:\n${total.names.map((name) => `  ${name}`).join('\n')}`)
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
  return total.failed > 0 || ran === 0 ? 1 : 0
}
