import type { Round } from './rounds.js'

/** By kind: how often it was done, and who noticed. */
export function tableOf(rounds: readonly Round[]): string {
  const kinds = [...Map.groupBy(rounds, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const line = (kind: string, own: readonly Round[]): string =>
    [
      kind.padEnd(60),
      ...[
        own.length,
        own.filter(({ byVerifier }) => byVerifier !== undefined).length,
        own.filter(({ byFsck }) => byFsck !== undefined).length,
        own.filter(({ byVerifier, byFsck }) => byVerifier === undefined && byFsck === undefined).length,
      ].map((count) => String(count).padStart(9)),
    ].join('')
  const head = ['altered'.padEnd(60), ...['rounds', 'verifier', 'fsck', 'missed'].map((one) => one.padStart(9))].join(
    '',
  )
  return `\n${[head, ...kinds.map(([kind, own]) => line(kind, own)), line('all', rounds)].join('\n')}\n`
}
