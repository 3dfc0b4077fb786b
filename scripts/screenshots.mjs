import { spawnSync } from 'node:child_process'
import { build, checkNode, install, projectNode, root } from './bootstrap.mjs'
import { main, step } from './steps.mjs'

/** Takes the README's pictures: three browser stories of the tests, with a folder to leave them in. */
await main(async () => {
  checkNode()
  await step('installing', install)
  await step('building', build)
  const story = [
    '--experimental-vm-modules',
    `${root}/node_modules/jest/bin/jest.js`,
    'test/browser/(story|standing|inspection)',
  ]
  const { status } = spawnSync(projectNode(), story, {
    cwd: `${root}/apps/api`,
    stdio: 'inherit',
    env: { ...process.env, JIKIMI_REQUIRE_BROWSER: '1', JIKIMI_SCREENSHOTS: `${root}/docs/screenshots` },
  })
  return status ?? 1
})
