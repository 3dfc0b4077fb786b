import { during, quantile } from './measure.ts'
import type { Usage } from './process.ts'
import { round, table } from './table.ts'

export interface Way {
  readonly once: () => Promise<unknown>
  /** Of the server that answers. */
  readonly usage: () => Promise<Usage>
}

export interface Compared {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** CPU of the server's Node process a request, ms, */
  readonly cpu: number
  /** and its memory at the end, MB. */
  readonly rssMb: number
}

/** Rounds of each way in turn, by so many callers; of each the middle round by CPU a request. */
export async function compare<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  { callers, seconds, rounds = 3 }: { readonly callers: number; readonly seconds: number; readonly rounds?: number },
): Promise<Record<Name, Compared>> {
  const names = Object.keys(ways) as Name[]
  const seen = new Map<Name, Compared[]>(names.map((name) => [name, []]))
  for (const name of names) await during(ways[name].once, callers, Math.max(1, seconds / 2), [])
  for (let nth = 0; nth < rounds; nth += 1)
    for (const name of names) seen.get(name)!.push(await once(ways[name], callers, seconds))
  const middle = (all: readonly Compared[]) => all.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(all.length / 2)]!
  return Object.fromEntries(names.map((name) => [name, middle(seen.get(name)!)])) as Record<Name, Compared>
}

async function once({ once: work, usage }: Way, callers: number, seconds: number): Promise<Compared> {
  const taken: number[] = []
  const before = await usage()
  const begun = performance.now()
  await during(work, callers, seconds, taken)
  const elapsed = performance.now() - begun
  const after = await usage()
  taken.sort((a, b) => a - b)
  return {
    perSecond: (taken.length / elapsed) * 1000,
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
    cpu: (after.cpuMs - before.cpuMs) / taken.length,
    rssMb: after.rssMb,
  }
}

/** Each way beside the one named `bare`. */
export function compared<Name extends string>(title: string, seen: Readonly<Record<Name | 'bare', Compared>>): void {
  const { bare } = seen
  table(
    title,
    ['way', 'requests/s', '÷ bare', 'p50 ms', 'p99 ms', 'CPU ms', '× bare', 'memory MB'],
    (Object.entries(seen) as [string, Compared][]).map(([name, { perSecond, p50, p99, cpu, rssMb }]) => [
      name,
      round(perSecond),
      round(perSecond / bare.perSecond),
      round(p50),
      round(p99),
      round(cpu),
      round(cpu / bare.cpu),
      round(rssMb, 0),
    ]),
  )
}
