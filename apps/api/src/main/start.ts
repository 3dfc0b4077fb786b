import 'reflect-metadata'
import { configure } from '../config/configuration.js'
import { readEnvironment } from '../config/environment.js'
import { explain } from './explain.js'
import { say } from './say.js'
import { startDemo } from './start-demo.js'
import { startProduction } from './start-production.js'
import { untilStopped } from './until-stopped.js'

try {
  const environment = readEnvironment()
  const mode = environment.JIKIMI_MODE ?? 'demo'
  const configuration = configure(environment, mode)
  const stopped = untilStopped()
  const running = await (mode === 'demo' ? startDemo(configuration) : startProduction(configuration))
  await stopped
  say('Stopping …')
  await running.stop()
  say('Stopped.')
  process.exit(0)
} catch (fault) {
  explain(fault)
  process.exit(1)
}
