/**
 * One PostgreSQL for the run; every test file that asks for a house gets a database of its own in it. Test files share
 * the processes that they run in (docs/decisions/0036).
 */
export default {
  runner: '<rootDir>/test/runner/runner.mjs',
  transform: {},
  setupFiles: ['<rootDir>/test/runner/from-sources.mjs', 'reflect-metadata'],
  setupFilesAfterEnv: ['<rootDir>/test/runner/time-limits.mjs'],
  globalSetup: '<rootDir>/test/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  maxWorkers: 2,
}
