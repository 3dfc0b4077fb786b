import { createRequire } from 'node:module'

// The runner's own: another copy would watch other tests
const { addEventHandler } = createRequire(import.meta.resolve('jest-light-runner'))('jest-circus')

const LIMIT_MS = 60_000

/** Rejected or thrown, and nobody has looked yet: Node would end the whole run for it. */
const strays = new Map()
process.on('unhandledRejection', (fault, promise) => void strays.set(promise, fault))
process.on('rejectionHandled', (promise) => void strays.delete(promise))
process.on('uncaughtException', (fault) => void strays.set(fault, fault))

/** The runner knows no time limits of its own: what hangs would hang the whole run, and nobody would learn its name. */
addEventHandler((event, { currentDescribeBlock: block }) => {
  if (event.name === 'add_test' && block.tests.length > 0) limit(block.tests.at(-1))
  if (event.name === 'add_hook') limit(block.hooks.at(-1))
})

function limit(one) {
  const { fn, timeout = LIMIT_MS } = one
  if (typeof fn !== 'function') return
  one.fn = async () => {
    let timer
    const late = new Promise((_done, fail) => {
      timer = setTimeout(() => fail(new Error(`This took longer than ${timeout} ms.`)), timeout)
    })
    try {
      await Promise.race([Promise.resolve().then(fn), late])
      for (const fault of strays.values()) throw fault
    } catch (fault) {
      // The runner takes every fault for an error with a stack
      throw fault instanceof Error ? fault : new Error(`Something was thrown that is no error: ${typeof fault}`)
    } finally {
      clearTimeout(timer)
      strays.clear()
    }
  }
}
