import type { Configuration } from '../config/configuration.js'
import { openDatabase } from '../installation/open-database.js'
import { prepare } from '../installation/prepare.js'
import { checkBoot } from '../persistence/boot-check.js'
import { serve } from './compose.js'
import { DEFAULT_POLICY_FILE } from './default-policy.js'
import { createLog } from './log.js'
import { say } from './say.js'
import { mailer } from './send-mail.js'

/** Refuses demo people, demo secrets and a role with more rights than it may have, each by name. */
export async function startProduction(configuration: Configuration): Promise<{ stop(): Promise<void> }> {
  const database = await openDatabase(configuration, say)
  try {
    const { keystore, evidence, clock, siteKey } = await prepare(
      configuration,
      database.urls,
      configuration.policyFile ?? DEFAULT_POLICY_FILE,
    )
    await checkBoot(database.urls, 'production')
    const send = mailer(configuration.smtp!.reveal(), configuration.mailFrom)
    const log = createLog(configuration.logLevel)
    const running = await serve({
      configuration,
      urls: database.urls,
      keystore,
      evidence,
      byItself: ['jobs', 'sequencer'],
      clock,
      siteKey,
      demo: undefined,
      send,
      log,
    })
    say(
      `Jikimi is ready on ${configuration.host}:${running.port}: ${configuration.publicUrl.origin} (site), ${configuration.staffUrl.origin}/admin/ (dashboard).`,
    )
    const stop = async () => {
      await running.close()
      await database.stop()
    }
    return { stop }
  } catch (fault) {
    await database.stop()
    throw fault
  }
}
