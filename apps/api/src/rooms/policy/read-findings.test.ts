import { LINT_RULES } from '@jikimi/policy'
import { POLICY_FINDING_CODES } from '@jikimi/schema'

it('knows in the contract exactly the codes that the linter has rules for', () => {
  expect(POLICY_FINDING_CODES.toSorted()).toEqual(LINT_RULES.map(({ code }) => code).toSorted())
})
