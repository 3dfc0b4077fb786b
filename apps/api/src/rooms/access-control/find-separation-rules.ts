import type { SeparationKind } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { SeparationRuleView } from './separation.view.js'

interface Row {
  readonly name: string
  readonly kind: SeparationKind
  readonly first: string
  readonly second: string | null
  readonly at_least: number | null
  readonly at_most: number | null
}

/** The rules as the database keeps them; the API's own stand in `authority/separation.ts`. */
export async function listSeparationRules(work: AnyWork): Promise<SeparationRuleView[]> {
  const rows = await work.rows<Row>(
    'list-separation-rules',
    `select name, kind, first, second, at_least, at_most from jikimi.separation_rule
     order by array_position(array['STATIC', 'HOLDERS', 'DYNAMIC'], kind), name`,
    [],
  )
  return rows.map(({ name, kind, first, second, at_least, at_most }) =>
    viewOf(SeparationRuleView, { name, kind, first, second, atLeast: at_least, atMost: at_most }),
  )
}
