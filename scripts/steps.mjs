import { spawn } from 'node:child_process'

/** Something a person can do something about: shown as one plain message, without a trace. */
export class PlainProblem extends Error {}

export const say = (line = '') => process.stdout.write(`${line}\n`)

/** Runs a step and shows when it begins, that it still runs, and how long it took. */
export async function step(label, work) {
  const began = process.hrtime.bigint()
  const seconds = () => `${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(1)} s`
  say(`${label} …`)
  const sign = setInterval(() => say(`${label} … ${seconds()}`), 15_000)
  try {
    const outcome = await work()
    say(`${label}: ${outcome ?? 'done'} (${seconds()})`)
  } catch (error) {
    say(`${label}: failed (${seconds()})`)
    throw error
  } finally {
    clearInterval(sign)
  }
}

const running = new Set()

/**
 * Runs a program without showing what it says, unless it is asked for. Resolves to `{ code, output }`;
 * the output holds no address of a package registry.
 */
export async function runQuietly(program, options, { env = process.env, cwd, minutes = 20 } = {}) {
  // A process group of its own, so that stopping us stops what the program itself started.
  const child = spawn(program, options, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const limit = setTimeout(() => {
    said.push(Buffer.from(`\nstopped after ${minutes} minutes\n`))
    endGroup(child, 'SIGKILL')
  }, minutes * 60_000)
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (status, signal) => resolve(status ?? signal))
    })
    return { code, output: withoutAddresses(Buffer.concat(said).toString('utf8')) }
  } finally {
    clearTimeout(limit)
    running.delete(child)
  }
}

/** The last lines, indented, for below a plain message. */
export const lastLines = (text, count) =>
  text
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `  | ${line}`)
    .join('\n')

/** Runs a whole script: plain problems become one message and exit code 1, Ctrl-C ends what is running. */
export async function main(work) {
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    process.exitCode = await work(() => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    })
  } catch (error) {
    process.stderr.write(`\n${error instanceof PlainProblem ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}

function stop(signal) {
  for (const child of running) endGroup(child, signal)
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

function withoutAddresses(text) {
  return text.replaceAll(/\b(?:https?|wss?):\/\/(?!127\.0\.0\.1|localhost)[^\s'")\]]+/g, '<address>')
}
