import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { build, checkNode, install, projectNode, root } from './bootstrap.mjs'
import { PlainProblem, main, say, step } from './steps.mjs'

await main(async (handOverSignals) => {
  checkNode()
  const data = resolve(root, process.env.JIKIMI_DATA || '.jikimi')
  const port = readPort(process.env.PORT)
  await step('1/4 looking around', async () => {
    await checkPort(port)
    checkFolder(data)
  })
  await step('2/4 installing', install)
  await step('3/4 building', build)
  say('4/4 starting …')
  handOverSignals()
  // Libraries look at it: without it graphql-js checks every value it answers twice
  return serve({ ...process.env, NODE_ENV: 'production', JIKIMI_DATA: data, PORT: String(port) })
})

function readPort(text) {
  const port = Number(text || 4000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new PlainProblem(`PORT is to be a number from 1 to 65535, for example: PORT=4001 npm start`)
}

async function checkPort(port) {
  const code = await new Promise((done) => {
    const server = createServer()
    server.once('error', (error) => done(error.code))
    server.listen({ port, host: process.env.JIKIMI_HOST || '127.0.0.1' }, () => server.close(() => done(undefined)))
  })
  const other = `PORT=${port === 4001 ? 4002 : 4001} npm start`
  if (code === 'EACCES') throw new PlainProblem(`Port ${port} is not allowed to this user. Try: ${other}`)
  if (code === 'EADDRINUSE') {
    throw new PlainProblem(
      `Port ${port} is in use by another program, perhaps a Jikimi that still runs. ` +
        `Stop that one, or take another port: ${other}`,
    )
  }
}

function checkFolder(folder) {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new PlainProblem(
      `The data folder ${folder} cannot be written (${error.code}). ` +
        'Choose another (JIKIMI_DATA=/a/folder npm start), or change who owns it.',
    )
  }
}

/** One level at a time: Node's recursive way never ends on a file system that takes no folders at all. */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** Runs the server until it ends. It has a process group of its own, so a Ctrl-C reaches it once, from here. */
function serve(env) {
  const program = join(root, 'apps', 'api', 'dist', 'main', 'start.js')
  const child = spawn(projectNode(), [program], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let isStopping = false
  const forward = (signal) => {
    if (isStopping) return
    isStopping = true
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  process.once('exit', () => child.kill('SIGTERM'))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}
