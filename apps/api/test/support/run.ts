interface Run {
  /** The superuser of the run's PostgreSQL. */
  readonly superuserUrl: string
  /** A temporary folder that lives as long as the run. */
  readonly folder: string
}

/** What `start-postgres.mjs` left for the test files, which run in processes of their own. */
export const run = (): Run => JSON.parse(process.env['JIKIMI_TEST_RUN'] ?? '') as Run

/** The long forms of the stress tests, for the full check before a release. */
export const isFullRun = (): boolean => process.env['JIKIMI_TEST_FULL'] === '1'

const DAY_MS = 86_400_000
const PARTS = 3

/** Of a long list of mutants all in the full form; a third in the short one, each day another third. */
export const ofThisRun = <T>(all: readonly T[]): readonly T[] =>
  isFullRun() ? all : all.filter((_one, at) => at % PARTS === Math.floor(Date.now() / DAY_MS) % PARTS)
