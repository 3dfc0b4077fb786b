import { Session } from 'node:inspector/promises'

/** Where the CPU of this process went, in parts of the whole, by who wrote the code. */
export type Shares = readonly { readonly name: string; readonly share: number }[]

interface Node {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string }
}

export async function startProfile(): Promise<() => Promise<Shares>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  return async () => {
    const { profile } = await session.post('Profiler.stop')
    session.disconnect()
    return sharesOf(profile)
  }
}

function sharesOf({
  nodes,
  samples,
}: {
  readonly nodes: readonly Node[]
  readonly samples?: readonly number[] | undefined
}): Shares {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, whose(callFrame)]))
  const counts = new Map<string, number>()
  let busy = 0
  for (const sample of samples ?? []) {
    const name = names.get(sample)!
    if (name === '(idle)') continue
    busy += 1
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, share: count / busy })).toSorted((a, b) => b.share - a.share)
}

function whose({ functionName, url }: Node['callFrame']): string {
  if (url === '') return functionName.startsWith('(') ? functionName : `native: ${functionName || 'other'}`
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  if (dependency && !dependency.startsWith('@jikimi')) return dependency
  const [, own] = /\/api\/dist\/((?:rooms\/)?[^/]+)/.exec(url) ?? []
  return own ? `jikimi: ${own}` : url.startsWith('node:') ? url.replace('node:internal/', 'node: ') : 'jikimi: packages'
}
