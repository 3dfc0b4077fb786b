import type { OpenRequest } from './open-request.js'

/** How many tries to prove who asks did not agree; five end them. */
export const failedTries = ({ verifications }: Pick<OpenRequest, 'verifications'>): number =>
  verifications.filter(({ isPassed }) => !isPassed).length
