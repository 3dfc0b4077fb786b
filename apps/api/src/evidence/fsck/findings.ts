import type { Finding } from './finding.js'

const MOST = 50

/** What was found, in the order in which it was found; so many, and no more are looked for. */
export class Findings {
  readonly all: Finding[] = []

  add(finding: Finding): void {
    if (!this.isFull()) this.all.push(finding)
  }

  isFull = (): boolean => this.all.length >= MOST
}
