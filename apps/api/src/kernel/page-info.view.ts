import { Field, ObjectType } from 'type-graphql'
import { cursorOf, type PageKey, type PageRequest } from './page.js'
import { viewOf } from './view.js'

@ObjectType('PageInfo', { description: 'Where a page of a list stands.' })
export class PageInfoView {
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; asks for the next page.' })
  endCursor!: string | null

  @Field(() => Boolean, { description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether this page was asked for with a cursor.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null
}

export interface Connection<V> {
  readonly edges: { readonly cursor: string; readonly node: V }[]
  readonly pageInfo: PageInfoView
}

/** From one row more than was asked for: no list is ever counted. */
export function connectionOf<V>(page: PageRequest, nodes: readonly V[], keyOf: (node: V) => PageKey): Connection<V> {
  const edges = nodes.slice(0, page.first).map((node) => ({ cursor: cursorOf(keyOf(node)), node }))
  const pageInfo = viewOf(PageInfoView, {
    endCursor: edges.at(-1)?.cursor ?? null,
    hasNextPage: nodes.length > page.first,
    hasPreviousPage: page.after !== undefined,
    startCursor: edges[0]?.cursor ?? null,
  })
  return { edges, pageInfo }
}
