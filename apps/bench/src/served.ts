import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { codeAt } from '@jikimi/api/dist/rooms/staff/one-time-code.js'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@jikimi/api/dist/demo/demo-people.js'
import { SignInDocument } from '@jikimi/client/staff'
import type { Installation } from './installation.ts'

export interface Served {
  /** Sends one document with the session's cookie; throws unless the answer holds data and no error. */
  ask<Result>(query: string, variables?: object): Promise<Result>
  signIn(name: string): Promise<void>
  /** Goes on with the session of another server of the same database. */
  use(other: Served): void
  readonly session: string
  /** CPU of the server so far, ms. */
  cpu(): Promise<number>
  stop(): Promise<void>
}

/** Jikimi's staff endpoint in a process of its own. */
export async function serve({ urls, configuration }: Installation, isRecording: boolean): Promise<Served> {
  const child = fork(new URL('./server.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { keystoreFolder, keystoreRootFile, evidenceFolder, logKeyFile } = configuration
  child.send({ urls, keystoreFolder, keystoreRootFile, evidenceFolder, logKeyFile, isRecording })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let cookie = ''
  const post = (body: string) =>
    new Promise<{ text: string; cookie: string | undefined }>((done, failed) => {
      const headers = {
        'content-type': 'application/json',
        host: `127.0.0.1:${port}`,
        origin: `http://127.0.0.1:${port}`,
        cookie,
      }
      const sent = request(
        { agent, host: '127.0.0.1', port, path: '/admin/graphql', method: 'POST', headers },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (piece: string) => (text += piece))
          answer.on('end', () => done({ text, cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] }))
        },
      )
      sent.on('error', failed)
      sent.end(body)
    })
  const ask = async <Result>(query: string, variables: object = {}): Promise<Result> => {
    const { text, cookie: set } = await post(JSON.stringify({ query, variables }))
    if (set) cookie = set
    const { data, errors } = JSON.parse(text) as { data?: Result; errors?: unknown }
    if (!data || errors) throw new Error(`No answer: ${text.slice(0, 300)}`)
    return data
  }
  return {
    ask,
    signIn: async (name) => {
      const person = DEMO_PEOPLE.find(({ signInName }) => signInName === `${name}@example.kr`)!
      const input = {
        signInName: person.signInName,
        password: DEMO_PASSWORD,
        code: codeAt(person.codeSecret, new Date()),
      }
      await ask(String(SignInDocument), { input })
    },
    use: (other) => void (cookie = other.session),
    get session() {
      return cookie
    },
    cpu: async () => {
      child.send('cpu')
      const [{ cpuMs }] = (await once(child, 'message')) as [{ cpuMs: number }]
      return cpuMs
    },
    stop: async () => {
      agent.destroy()
      child.kill()
      await once(child, 'exit')
    },
  }
}
