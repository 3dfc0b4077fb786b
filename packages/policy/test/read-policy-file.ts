import { readFileSync } from 'node:fs'

/** The text of a file in the repository's `policies` folder. */
export function readPolicyFile(name: string): string {
  return readFileSync(new URL(`../../../policies/${name}`, import.meta.url), 'utf8')
}
