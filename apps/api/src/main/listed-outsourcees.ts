import type { PolicyDocument } from '@jikimi/policy'
import { type Configuration, ConfigurationNotValid } from '../config/configuration.js'

/**
 * Whoever is named in `OUTSOURCEES`, as the policy in force discloses them: an outsourcee exists only together with a
 * version that names it. @throws ConfigurationNotValid naming those that it does not. @law PIPA 26②; policy 05
 */
export function listedOutsourcees(
  { outsourcees }: Pick<Configuration, 'outsourcees'>,
  { version, outsourcing }: Pick<PolicyDocument, 'version' | 'outsourcing'>,
): readonly string[] {
  const disclosed = new Set(outsourcing.outsourcees.map(({ name }) => name))
  const missing = outsourcees.filter((name) => !disclosed.has(name))
  if (missing.length === 0) return outsourcees
  throw new ConfigurationNotValid(
    missing.map((name) => `OUTSOURCEES names ${name}, but policy version ${version} discloses no such outsourcee.`),
  )
}
