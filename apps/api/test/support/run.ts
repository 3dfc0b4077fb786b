interface Run {
  /** The superuser of the run's PostgreSQL. */
  readonly superuserUrl: string
  /** A temporary folder that lives as long as the run. */
  readonly folder: string
  /** The commit that is tested, or nothing. */
  readonly commit: string
}

/** What `start-postgres.mjs` left for the test files, which run in processes of their own. */
export const run = (): Run => JSON.parse(process.env['JIKIMI_TEST_RUN'] ?? '') as Run

/** The long forms of the stress tests, for the full check before a release. */
export const isFullRun = (): boolean => process.env['JIKIMI_TEST_FULL'] === '1'

const PARTS = 3

/**
 * Of a long list of questions all in the full form; in the short one a third, another with the commit: the same for all
 * who test it. Lists that differ in `from` leave out different ones.
 */
export const ofThisRun = <T>(all: readonly T[], from = 0): readonly T[] => {
  const part = from + (Number.parseInt(run().commit.slice(0, 8), 16) || 0)
  return isFullRun() ? all : all.filter((_one, at) => at % PARTS === part % PARTS)
}
