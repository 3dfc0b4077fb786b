/** One page as the contract gives it. */
export type Connection<Node> = {
  edges: readonly { node: Node }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean }
}

/** How far a list has been walked: the cursor after which each page begins. In memory only. */
export class Pages {
  private readonly cursors = new Map<string, (string | null)[]>()

  /**
   * The page with this number (from 1). A jump walks forward over the pages between, since cursors can't be guessed;
   * behind the last page it answers with the last.
   */
  async read<Node>(
    key: string,
    page: number,
    load: (after: string | null) => Promise<Connection<Node>>,
  ): Promise<{ nodes: Node[]; hasNextPage: boolean; hasPreviousPage: boolean }> {
    const cursors = this.cursors.get(key) ?? [null]
    this.cursors.set(key, cursors)
    let at = Math.min(page, cursors.length)
    for (;;) {
      const { edges, pageInfo } = await load(cursors[at - 1] ?? null)
      if (pageInfo.hasNextPage && pageInfo.endCursor !== null) cursors[at] = pageInfo.endCursor
      else cursors.length = at
      if (at < page && cursors.length > at) at += 1
      else return { nodes: edges.map(({ node }) => node), hasNextPage: pageInfo.hasNextPage, hasPreviousPage: at > 1 }
    }
  }

  /** After an act, a resource's pages begin elsewhere. */
  forget(resource: string): void {
    for (const key of this.cursors.keys()) if (key.startsWith(`${resource} `)) this.cursors.delete(key)
  }
}
