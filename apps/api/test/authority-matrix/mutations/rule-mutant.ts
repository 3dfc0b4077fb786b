import { type DynamicRule, SEPARATION } from '../../../src/authority/separation.js'
import { askObjects, OBJECT_ROWS } from '../runs/ask-objects.js'
import type { Findings } from '../runs/findings.js'
import type { Scene } from '../scene/a-scene.js'

export type Ask = (scene: Scene) => Promise<Findings>

export interface RuleMutant {
  readonly of: string
  readonly rule: string
  /** What makes it allow everything, told which scene it stands in. */
  readonly allow: (scene: Scene) => (...given: never[]) => unknown
  /** What must turn red. */
  readonly asks: Ask
  /** For what no replaced function can change: changes the database, and returns what changes it back. */
  readonly openly?: (scene: Scene) => Promise<() => Promise<unknown>>
  readonly variant?: string
}

export const yes = () => () => true

export const objects =
  (...fields: string[]): Ask =>
  (scene) =>
    askObjects(
      scene,
      OBJECT_ROWS.filter(([field]) => fields.some((name) => field.endsWith(name))),
    )

/** One act on one thing: where the rule decides nothing else. */
export const objectsThat =
  (act: string, object: string): Ask =>
  (scene) =>
    askObjects(
      scene,
      OBJECT_ROWS.filter(([field, of]) => field.endsWith(`.${act}`) && of === object),
    )

const { areApart } = SEPARATION
/** The one rule of separation of this name, let go. */
export const letting = (rule: DynamicRule, asks: Ask): RuleMutant => ({
  of: 'SEPARATION',
  rule: 'areApart',
  variant: rule,
  allow: () => (asked: DynamicRule, first: string | null | undefined, second: string) =>
    asked === rule || areApart(asked, first, second),
  asks,
})
