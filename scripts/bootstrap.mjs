import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprintOfDependencies, fingerprintOfSources, workspaces } from './fingerprint.mjs'
import { PlainProblem, lastLines, runQuietly } from './steps.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const QUIET_NPM = { npm_config_update_notifier: 'false' }
const PNPM = 'pnpm@12.21.0'
const installed = join(root, 'node_modules', '.jikimi-installed')
const built = join(root, 'node_modules', '.jikimi-built')

/** The project brings its own Node 24; the one that is there only has to be able to fetch it. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new PlainProblem(`Jikimi needs Node 20.19 or newer to begin with; this is ${process.versions.node}.`)
}

/** Installs what the lockfile says, unless that is what is there. */
export async function install() {
  const wanted = fingerprintOfDependencies(root)
  const isThere = workspaces(root).every(
    (folder) => !hasDependencies(folder) || existsSync(join(root, folder, 'node_modules')),
  )
  if (isThere && read(installed) === wanted) return 'nothing to do'
  refuseUnlessWritable()
  rmSync(installed, { force: true })
  // CI: pnpm asks no questions.
  const env = { ...process.env, ...homeForTools(), CI: 'true' }
  const { code, output } = await runQuietly('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { cwd: root, env })
  if (code !== 0) {
    throw new PlainProblem(
      `The dependencies could not be installed (${code}). Is the network there, and npm's registry reachable? ` +
        `pnpm said last:\n${lastLines(output, 15)}`,
    )
  }
  writeFileSync(installed, wanted)
}

/** Builds every package, unless no source has changed since the last time. */
export async function build() {
  const wanted = fingerprintOfSources(root)
  const isThere = workspaces(root).every((folder) => !hasBuild(folder) || existsSync(join(root, folder, 'dist')))
  if (isThere && read(built) === wanted) return 'nothing to do'
  refuseUnlessWritable()
  rmSync(built, { force: true })
  const { code, output } = await turbo('build')
  if (code !== 0) throw new PlainProblem(`The build failed (${code}):\n${lastLines(output, 60)}`)
  writeFileSync(built, wanted)
}

/** Runs one of turbo's tasks in every package. Turbo calls pnpm, so pnpm is brought along. */
export function turbo(task) {
  const words = [
    '--yes',
    `--package=${PNPM}`,
    '--',
    'turbo',
    'run',
    task,
    '--concurrency=2',
    '--output-logs=errors-only',
  ]
  return runQuietly('npx', words, { cwd: root, env: toolEnvironment() })
}

/** The environment in which the project's tools find each other and the project's Node. */
export function toolEnvironment(more = {}) {
  const PATH = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter)
  const quiet = {
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NO_UPDATE_NOTIFIER: '1',
    NODE_NO_WARNINGS: '1',
    NO_COLOR: '1',
  }
  return { ...process.env, ...homeForTools(), PATH, ...quiet, ...more }
}

/** The Node that came with the dependencies or, where none was made for this machine, the one that runs this. */
export function projectNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const brought = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  throw new PlainProblem(
    `There is no Node 24 to be brought along for ${process.platform}-${process.arch}; this is ${process.versions.node}. ` +
      'Install Node 24 and try again.',
  )
}

/** A user without a home of their own (`nobody`, say) gets one here, where the tools may keep what they fetched. */
function homeForTools() {
  if (isWritable(homedir())) return QUIET_NPM
  const home = join(root, 'node_modules', '.jikimi-home')
  mkdirSync(home, { recursive: true })
  return { ...QUIET_NPM, HOME: home, npm_config_cache: join(home, '.npm') }
}

function refuseUnlessWritable() {
  if (isWritable(root)) return
  throw new PlainProblem(
    `The folder ${root} cannot be written by this user, and something is to be installed or built.`,
  )
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const packageIn = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

const hasBuild = (folder) => packageIn(folder).scripts?.build !== undefined

/** Where there are none, pnpm makes no folder for them. */
const hasDependencies = (folder) => {
  const { dependencies = {}, devDependencies = {} } = packageIn(folder)
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
