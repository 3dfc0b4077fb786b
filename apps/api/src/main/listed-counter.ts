import type { PolicyDocument } from '@jikimi/policy'
import { type Configuration, ConfigurationNotValid } from '../config/configuration.js'

/**
 * The image by which visits are counted, where the policy in force says what its cookies are for and lets visitors
 * choose. @throws ConfigurationNotValid where it does not. @law PIPA 30① 7
 */
export function listedCounter(
  { visitCounter }: Pick<Configuration, 'visitCounter'>,
  { version, cookies }: Pick<PolicyDocument, 'version' | 'cookies'>,
): URL | undefined {
  if (visitCounter === undefined) return undefined
  if (cookies.purposes.length > 0 && cookies.choices.includes('REFUSE_ALL')) return visitCounter
  throw new ConfigurationNotValid([
    `VISIT_COUNTER is set, but policy version ${version} lists no purpose of cookies, or no way to refuse them.`,
  ])
}
