/** What can be said on a page of its own. */
export type Problem = 'notFound' | 'fault' | 'foreign' | 'tooLarge' | 'unreadable'

/** Ends a request with the page that states this problem. */
export class StatedProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem)
  }
}
