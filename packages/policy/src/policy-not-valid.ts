/** One thing that is wrong with a policy: where (`purposes.0.code`) and what. */
export type PolicyProblem = { readonly path: string; readonly problem: string }

/** The text is no valid policy. `problems` holds all that was found, not only the first. */
export class PolicyNotValid extends Error {
  override readonly name = 'PolicyNotValid'

  constructor(readonly problems: readonly PolicyProblem[]) {
    super(`policy not valid: ${problems.map(({ path, problem }) => `${path}: ${problem}`).join('; ')}`)
  }
}
