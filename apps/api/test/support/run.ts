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
