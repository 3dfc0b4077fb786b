/** What an entry of the log about itself says, read from its lines; its format is `docs/transparency-log.md`. */
export type Statement = {
  origin: string | undefined
  /** Ranges of entries whose contents are gone, first and last. */
  lost: readonly (readonly [number, number])[]
  /** The hour before which records were cut. */
  before: string | undefined
  /** How many records were cut. */
  records: number | undefined
  /** The number of a certificate of destruction. */
  certificate: string | undefined
  /** The version of a policy, and its first day. */
  version: string | undefined
  effective: string | undefined
}

/** Reads a statement. What a line doesn't say stays undefined: the entry itself is shown beside it. */
export const readStatement = (entry: string): Statement => {
  const values = (key: string): string[] =>
    entry
      .split('\n')
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1))
  const count = Number(values('records')[0])
  return {
    origin: values('origin')[0],
    lost: values('lost').flatMap((range) => {
      const [, first, last] = /^(\d+)-(\d+)$/.exec(range) ?? []
      return first === undefined ? [] : [[Number(first), Number(last)] as const]
    }),
    before: values('before')[0],
    records: Number.isInteger(count) ? count : undefined,
    certificate: values('number')[0],
    version: values('version')[0],
    effective: values('effective')[0],
  }
}

/** How many entries the ranges of a statement hold. */
export const lostCount = ({ lost }: Statement): number => lost.reduce((sum, [first, last]) => sum + last - first + 1, 0)
