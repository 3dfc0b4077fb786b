import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** A witness in a process of its own, as it is run. Rejects with what it complained of where it doesn't start. */
export async function aProcess(folder: string, keyFile: string, more: readonly string[] = []) {
  const words = ['--folder', folder, '--port', '0', '--name', 'witness.example.kr/w', '--log-key', keyFile, ...more]
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  const exit = once(child, 'exit')
  let [said, complained] = ['', '']
  child.stderr.on('data', (data: Buffer) => (complained += data.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      const found = /listening on (\S+)\n/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('close', () => reject(new Error(complained)))
  })
  return {
    url,
    /** Ends the process, and waits until it is gone. */
    async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
      child.kill(signal)
      const [code] = (await exit) as [number | null]
      return code
    },
  }
}
