import { spawnSync } from 'node:child_process'
import { root } from './bootstrap.mjs'

/** Takes the README's pictures: the browser story of the tests, with a folder to leave them in. */
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', `${root}/node_modules/jest/bin/jest.js`, 'test/browser/story'],
  {
    cwd: `${root}/apps/api`,
    stdio: 'inherit',
    env: { ...process.env, JIKIMI_REQUIRE_BROWSER: '1', JIKIMI_SCREENSHOTS: `${root}/docs/screenshots` },
  },
)
process.exit(status ?? 1)
