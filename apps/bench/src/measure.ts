/** What a way of doing the work was seen to do. Times in milliseconds; CPU is that of the process that measures. */
export interface Measured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpu: number
  readonly times: number
}

/** Runs `once` by so many callers for so many seconds, after a short warming up. */
export async function measure(once: () => Promise<unknown>, callers: number, seconds: number): Promise<Measured> {
  await during(once, callers, Math.min(1, seconds / 4), [])
  const taken: number[] = []
  const cpu = process.cpuUsage()
  const begun = performance.now()
  await during(once, callers, seconds, taken)
  const spent = process.cpuUsage(cpu)
  const elapsed = performance.now() - begun
  taken.sort((a, b) => a - b)
  return {
    perSecond: (taken.length / elapsed) * 1000,
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
    cpu: (spent.user + spent.system) / 1000 / taken.length,
    times: taken.length,
  }
}

export async function during(
  once: () => Promise<unknown>,
  callers: number,
  seconds: number,
  taken: number[],
): Promise<void> {
  const until = performance.now() + seconds * 1000
  const caller = async () => {
    while (performance.now() < until) {
      const begun = performance.now()
      await once()
      taken.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
}

export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

/** Rounds of each way in turn, so that a noisy neighbour disturbs all of them; the median round by requests a second. */
export async function inTurns<Name extends string>(
  ways: Readonly<Record<Name, () => Promise<unknown>>>,
  { callers, seconds, rounds }: { readonly callers: number; readonly seconds: number; readonly rounds: number },
): Promise<Record<Name, Measured>> {
  const names = Object.keys(ways) as Name[]
  const seen = new Map<Name, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) seen.get(name)!.push(await measure(ways[name], callers, seconds))
  return Object.fromEntries(names.map((name) => [name, middle(seen.get(name)!)])) as Record<Name, Measured>
}

const middle = (all: readonly Measured[]): Measured =>
  all.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)]!
