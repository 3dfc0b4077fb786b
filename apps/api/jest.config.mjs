import preset from '../../jest.preset.mjs'

/** One PostgreSQL for the run; every test file that asks for a house gets a database of its own in it. */
export default {
  ...preset,
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
}
