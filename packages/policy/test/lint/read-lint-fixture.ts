import { readFileSync } from 'node:fs'
import { parsePolicy } from '../../src/parse-policy.js'
import type { PolicyDocument } from '../../src/policy-document.js'

/** A policy of this folder: `a-clean-policy` or `a-stationery-shop`. */
export function readLintFixture(name: 'a-clean-policy' | 'a-stationery-shop'): PolicyDocument {
  return parsePolicy(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8'))
}
