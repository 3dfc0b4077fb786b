import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import type { Shares } from './profile.ts'

export interface Usage {
  readonly cpuMs: number
  readonly rssMb: number
}

export interface Answered {
  readonly text: string
  readonly cookie: string | undefined
}

/** A server in a process of its own, so that its CPU can be told from the callers'. */
export interface ServerProcess {
  readonly port: number
  post(path: string, headers: Readonly<Record<string, string>>, body: object): Promise<Answered>
  /** CPU so far, ms, and memory, MB. */
  usage(): Promise<Usage>
  /** Where its CPU goes meanwhile. */
  profileOf(work: () => Promise<unknown>): Promise<Shares>
  stop(): Promise<void>
}

export async function startProcess(file: string, terms: object): Promise<ServerProcess> {
  const child = fork(new URL(file, import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { NODE_ENV: 'production' },
  })
  const question = async <Answer>(asked: string | object): Promise<Answer> => {
    child.send(asked)
    return ((await once(child, 'message')) as [Answer])[0]
  }
  const { port } = await question<{ port: number }>(terms)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    port,
    post: (path, headers, body) =>
      new Promise((done, failed) => {
        const options = { agent, host: '127.0.0.1', port, path, method: 'POST', headers }
        const sent = request(options, (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (piece: string) => (text += piece))
          answer.on('end', () => done({ text, cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] }))
        })
        sent.on('error', failed)
        sent.end(JSON.stringify(body))
      }),
    usage: () => question<Usage>('usage'),
    profileOf: async (work) => {
      await question('profile-begins')
      await work()
      return question<Shares>('profile-ends')
    },
    stop: async () => {
      agent.destroy()
      child.kill()
      await once(child, 'exit')
    },
  }
}
