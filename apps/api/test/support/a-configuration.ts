import { configure, type Configuration } from '../../src/config/configuration.js'
import { readEnvironment } from '../../src/config/environment.js'

interface Given {
  readonly mailBounceSecret?: string | undefined
  readonly visitCounter?: string | undefined
  readonly outsourcees?: string | undefined
}

/** A demo installation on loopback with everything in one folder. */
export const aConfiguration = (
  dataFolder: string,
  port: number,
  { mailBounceSecret, visitCounter, outsourcees }: Given = {},
): Configuration =>
  configure(
    readEnvironment({
      JIKIMI_DATA: dataFolder,
      PORT: String(port),
      JIKIMI_PUBLIC_URL: `http://127.0.0.1:${port}`,
      JIKIMI_STAFF_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'silent',
      MAIL_BOUNCE_SECRET: mailBounceSecret,
      VISIT_COUNTER: visitCounter,
      OUTSOURCEES: outsourcees,
    }),
    'demo',
  )
