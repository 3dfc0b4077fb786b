import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, install, projectNode, root } from './bootstrap.mjs'
import { main, step } from './steps.mjs'

const FOLDER = join(root, 'docs', 'screenshots')

/** Takes the README's pictures: browser stories of the tests, with a folder to leave them in; dark and narrow ones go. */
await main(async () => {
  checkNode()
  await step('installing', install)
  await step('building', build)
  const story = [
    '--experimental-vm-modules',
    `${root}/node_modules/jest/bin/jest.js`,
    'test/browser/(story|standing|inspection|day|register|visitor)',
  ]
  const { status } = spawnSync(projectNode(), story, {
    cwd: `${root}/apps/api`,
    stdio: 'inherit',
    env: { ...process.env, JIKIMI_REQUIRE_BROWSER: '1', JIKIMI_SCREENSHOTS: FOLDER },
  })
  for (const name of readdirSync(FOLDER)) if (/-(dark|narrow)/.test(name)) rmSync(join(FOLDER, name))
  return status ?? 1
})
