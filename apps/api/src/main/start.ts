import 'reflect-metadata'
import { ConfigurationNotValid, configure } from '../config/configuration.js'
import { EnvironmentNotValid, readEnvironment } from '../config/environment.js'
import { EmbeddedDatabaseFault } from '../embedded-database/index.js'
import { KeystoreRefused } from '../keystore/index.js'
import { BootRefused } from '../persistence/boot-check.js'
import { say } from './say.js'
import { startDemo } from './start-demo.js'
import { startProduction } from './start-production.js'
import { untilStopped } from './until-stopped.js'

/** What a person can mend is said in a sentence; everything else keeps its name and its place in the code. */
function explain(fault: unknown): void {
  const isPlain = [ConfigurationNotValid, EnvironmentNotValid, EmbeddedDatabaseFault, KeystoreRefused, BootRefused].some((type) => fault instanceof type)
  if (isPlain) say((fault as Error).message)
  else say(fault instanceof Error ? `Jikimi could not start. ${fault.stack ?? fault.message}` : 'Jikimi could not start.')
}

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
