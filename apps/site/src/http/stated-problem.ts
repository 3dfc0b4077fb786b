import type { Problem } from './problem.js'

/** Ends a request with the page that states this problem. */
export class StatedProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem)
  }
}
