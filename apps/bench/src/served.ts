import { codeAt } from '@jikimi/api/dist/rooms/staff/one-time-code.js'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@jikimi/api/dist/demo/demo-people.js'
import { SignInDocument, type TypedDocument } from '@jikimi/client/staff'
import type { Installation } from './installation.ts'
import { type ServerProcess, startProcess } from './process.ts'

export interface Served extends ServerProcess {
  /** Sends one registered document with the session's cookie; throws unless the answer holds data and no error. */
  ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables?: Variables): Promise<Result>
  /** The same on the public endpoint, as the built-in site for a visitor who is at this address. */
  visit<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    address: string,
  ): Promise<Result>
  signIn(name: string): Promise<void>
  /** Goes on with the session of another server of the same database. */
  use(other: Pick<Served, 'session'>): void
  readonly session: string
}

/** Jikimi's two endpoints in a process of their own. */
export async function serve(installation: Installation, isRecording: boolean): Promise<Served> {
  const { urls, siteKey, configuration } = installation
  const { keystoreFolder, keystoreRootFile, evidenceFolder, logKeyFile } = configuration
  const terms = { urls, siteKey, keystoreFolder, keystoreRootFile, evidenceFolder, logKeyFile, isRecording }
  const child = await startProcess('./server.ts', terms)
  const host = `127.0.0.1:${child.port}`
  let cookie = ''
  const answered = async <Result>(path: string, headers: Record<string, string>, body: object): Promise<Result> => {
    const { text, cookie: set } = await child.post(path, { 'content-type': 'application/json', host, ...headers }, body)
    if (set) cookie = set
    const { data, errors } = JSON.parse(text) as { data?: Result; errors?: unknown }
    if (!data || errors) throw new Error(`No answer: ${text.slice(0, 300)}`)
    return data
  }
  const ask: Served['ask'] = (document, variables) =>
    answered('/admin/graphql', { origin: `http://${host}`, cookie }, { documentId: idOf(document), variables })
  return {
    ...child,
    ask,
    visit: (document, variables, address) =>
      answered(
        '/graphql',
        { 'x-site-key': siteKey, 'x-visitor-address': address },
        { documentId: idOf(document), variables },
      ),
    signIn: async (name) => {
      const person = DEMO_PEOPLE.find(({ signInName }) => signInName === `${name}@example.kr`)!
      const { signInName, codeSecret } = person
      await ask(SignInDocument, {
        input: { signInName, password: DEMO_PASSWORD, code: codeAt(codeSecret, new Date()) },
      })
    },
    use: (other) => void (cookie = other.session),
    get session() {
      return cookie
    },
  }
}

/** By which a registered document is asked for. */
export const idOf = <Result, Variables>({ __meta__: meta }: TypedDocument<Result, Variables>): string =>
  String(meta?.['hash'])
