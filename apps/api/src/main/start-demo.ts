import type { Configuration } from '../config/configuration.js'
import { sendDemoInquiries } from '../demo/demo-inquiries.js'
import { demoPage } from '../demo/demo-page.js'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../demo/demo-people.js'
import { startMailCatcher } from '../demo/mail-catcher.js'
import { refuseBounces } from '../demo/refuse-bounces.js'
import { startDemoWitness } from '../demo/start-demo-witness.js'
import { seedDemo } from '../demo/seed-demo.js'
import { witnessedLog } from '../evidence/index.js'
import { ownSite } from '../http/own-site.js'
import { openDatabase } from '../installation/open-database.js'
import { prepare } from '../installation/prepare.js'
import { checkBoot } from '../persistence/boot-check.js'
import { serve } from './compose.js'
import { DEFAULT_POLICY_FILE } from './default-policy.js'
import { createLog } from './log.js'
import { say } from './say.js'
import { mailer } from './send-mail.js'

/** Production's walls with invented people: only what `architecture.md` lists for a demo differs. */
export async function startDemo(configuration: Configuration): Promise<{ stop(): Promise<void> }> {
  say('  starting the database …')
  const database = await openDatabase(configuration, (line) => say(`  ${line}`))
  try {
    say('  migrating …')
    const { keystore, evidence, clock, siteKey, isNew } = await prepare(
      configuration,
      database.urls,
      configuration.policyFile ?? DEFAULT_POLICY_FILE,
    )
    await seedDemo(database.urls.jikimi_migrator, keystore, clock.now())
    await checkBoot(database.urls, 'demo')
    const witness = configuration.logWitnessesFile === undefined ? await startDemoWitness(configuration) : undefined
    const mails = await startMailCatcher(configuration.port + 80)
    const send = refuseBounces(mailer(mails.smtpUrl, configuration.mailFrom))
    const demo = demoPage(clock, () => mails.url)
    const running = await serve({
      configuration,
      urls: database.urls,
      keystore,
      evidence: witness ? await witnessedLog(evidence, [witness.address]) : evidence,
      byItself: ['jobs', 'sequencer'],
      clock,
      siteKey,
      demo,
      send,
      log: createLog(configuration.logLevel),
    })
    if (isNew) await sendDemoInquiries(ownSite(() => `http://127.0.0.1:${running.port}/graphql`, siteKey))
    welcome(running.port, mails.url)
    const stop = async () => {
      await running.close()
      witness?.stop()
      await mails.stop()
      await database.stop()
    }
    return { stop }
  } catch (fault) {
    await database.stop()
    throw fault
  }
}

function welcome(port: number, mailUrl: string): void {
  const at = `http://localhost:${port}`
  const width = Math.max(...DEMO_PEOPLE.map(({ signInName }) => signInName.length))
  say(`
지킴이 Jikimi is ready (demo: invented people and data).

  site        ${at}/
  dashboard   ${at}/admin/
  sign-in     ${at}/demo   (everybody's code of this minute)
  e-mails     ${mailUrl}
  GraphQL     ${at}/graphql (public)  ${at}/admin/graphql (staff)

  Everybody's password: ${DEMO_PASSWORD}
${DEMO_PEOPLE.map(({ signInName, roles }) => `    ${signInName.padEnd(width)}  ${roles.join(', ')}`).join('\n')}

  Ctrl-C stops everything; the data stays.`)
}
