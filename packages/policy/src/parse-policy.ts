import { parseDocument } from 'yaml'
import { contradictions } from './checks/contradictions.js'
import { deepFreeze } from './deep-freeze.js'
import { policySchema, type PolicyDocument } from './policy-document.js'
import { PolicyNotValid } from './policy-not-valid.js'

/**
 * Reads a policy from YAML. It checks the shape (an unknown key is a problem, as is a missing language), then that the
 * parts agree with each other. It does not judge whether the policy is lawful or well written: that is the linter's.
 *
 * Throws `PolicyNotValid` with every problem found. The document is frozen, all the way down.
 */
export function parsePolicy(yamlText: string): PolicyDocument {
  const shape = policySchema.safeParse(fromYaml(yamlText))
  if (!shape.success) {
    throw new PolicyNotValid(
      shape.error.issues.map(({ path, message }) => ({ path: path.join('.'), problem: message })),
    )
  }
  const problems = contradictions(shape.data)
  if (problems.length > 0) throw new PolicyNotValid(problems)
  return deepFreeze(shape.data)
}

function fromYaml(yamlText: string): unknown {
  const yaml = parseDocument(yamlText, { uniqueKeys: true, strict: true })
  const faults = [...yaml.errors, ...yaml.warnings]
  if (faults.length > 0) {
    throw new PolicyNotValid(faults.map(({ message }) => ({ path: 'yaml', problem: firstLine(message) })))
  }
  try {
    // No aliases: what a clause says is written where it is read, and a few lines cannot unfold into millions.
    return yaml.toJS({ maxAliasCount: 0 })
  } catch {
    throw new PolicyNotValid([{ path: 'yaml', problem: 'aliases are not allowed' }])
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
