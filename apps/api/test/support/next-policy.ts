import { parsePolicy } from '@jikimi/policy'
import { readFile } from 'node:fs/promises'
import { DEFAULT_POLICY_FILE } from '../../src/main/default-policy.js'

export interface NextPolicy {
  readonly version?: string
  readonly announcedOn: string
  readonly effectiveOn: string
  readonly months?: number
  /** Behind its title. */
  readonly words?: string
}

/** The policy of the installation as its next version: with another period, or with other words alone. */
export async function nextPolicy(next: NextPolicy): Promise<string> {
  const { version = '1.1', announcedOn, effectiveOn, months = 3, words = '' } = next
  const source = await readFile(DEFAULT_POLICY_FILE, 'utf8')
  const text = source
    .replace("version: '1.0'", `version: '${version}'`)
    .replace("announcedOn: '2022-01-01'", `announcedOn: '${announcedOn}'`)
    .replace("effectiveOn: '2022-01-01'", `effectiveOn: '${effectiveOn}'`)
    .replace(/^ {2}sha256: .*$/m, '')
    .replace('months: 3', `months: ${months}`)
    .replace(/^title: .*$/m, `title: { ko: 개인정보 처리방침${words}, en: Privacy Policy${words} }`)
  const { retention, ...read } = parsePolicy(text)
  if (read.version !== version || retention.months !== months) throw new Error('The policy reads otherwise by now.')
  return text
}
