import { InquiryCaseDocument, InquiryCasesDocument } from '@jikimi/client/staff'
import { compare, compared } from './compare.ts'
import type { Installation } from './installation.ts'
import { startProcess, type ServerProcess } from './process.ts'
import type { Shares } from './profile.ts'
import { idOf, serve } from './served.ts'
import { goal, round, table } from './table.ts'

const CALLERS = 16
const PURPOSE = 'CIVIL_COMPLAINT'
const JSON_BODY = { 'content-type': 'application/json' }

/** G1, G2, G6, G11: a case by its id and a page of 25, with all walls, without records, as GraphQL alone, and bare. */
export async function staffReads(installation: Installation, seconds: number): Promise<void> {
  const [recorded, unrecorded] = [await serve(installation, true), await serve(installation, false)]
  const started: ServerProcess[] = [recorded, unrecorded]
  try {
    await recorded.signIn('handler')
    unrecorded.use(recorded)
    const list = { purpose: PURPOSE, first: 25 }
    const ids = await newestIds(recorded)
    const id = () => ({ id: ids[Math.floor(Math.random() * ids.length)]! })
    const { inquiryCase: sample } = await recorded.ask(InquiryCaseDocument, id())
    const bare = await startProcess('./bare-server.ts', { url: installation.superuserUrl, collection: '' })
    const layer = await startProcess('./layer-server.ts', { url: installation.superuserUrl, sample })
    started.push(bare, layer)
    const works = {
      'one case': { document: InquiryCaseDocument, variables: id, work: 'one', most: 0.3 },
      'page of 25': { document: InquiryCasesDocument, variables: () => list, work: 'page', most: 0.4 },
    } as const
    for (const [name, { document, variables, work, most }] of Object.entries(works)) {
      const asked = (served: typeof recorded) => () => served.ask(document as never, variables() as never)
      const layered = () => layer.post('/', JSON_BODY, { documentId: idOf(document as never), variables: variables() })
      const seen = await compare(
        {
          'all walls': { once: asked(recorded), usage: recorded.usage },
          'without records': { once: asked(unrecorded), usage: unrecorded.usage },
          'GraphQL alone': { once: layered, usage: layer.usage },
          bare: { once: () => bare.post('/', JSON_BODY, { work, ...variables() }), usage: bare.usage },
        },
        { callers: CALLERS, seconds },
      )
      compared(`${name}, ${CALLERS} callers`, seen)
      const cost = 1 - seen['all walls'].perSecond / seen['without records'].perSecond
      const [walls, none, graphql] = [seen['all walls'], seen['without records'], seen['GraphQL alone']].map(
        ({ cpu }) => cpu / seen.bare.cpu,
      ) as [number, number, number]
      const lines = [
        ...(work === 'one' ? [goal(walls <= 3, `G1: ${round(walls)} × the CPU of bare (goal 3)`)] : []),
        ...(work === 'one' ? [goal(none <= 2, `G1: ${round(none)} × without records (goal 2)`)] : []),
        goal(cost <= most, `G6: recording costs ${round(cost * 100, 0)} % of requests/s (goal ${most * 100} %)`),
        goal(graphql <= 1.3, `G11: GraphQL alone ${round(graphql)} × (goal 1.3)`),
      ]
      process.stdout.write(`\n${lines.join('\n')}\n`)
      shares(`Where the CPU of "${name}" goes`, await recorded.profileOf(() => repeated(asked(recorded), seconds)))
    }
  } finally {
    for (const one of started) await one.stop()
  }
}

async function newestIds(served: Awaited<ReturnType<typeof serve>>): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null, pages = 0; pages < 3; pages += 1) {
    const { inquiryCases }: { inquiryCases: Page } = await served.ask(InquiryCasesDocument, {
      purpose: PURPOSE,
      first: 25,
      after,
    })
    ids.push(...inquiryCases.edges.map(({ node }) => node.id))
    after = inquiryCases.pageInfo.endCursor ?? null
    if (!inquiryCases.pageInfo.hasNextPage) break
  }
  return ids
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean }
}

async function repeated(once: () => Promise<unknown>, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000
  const caller = async () => {
    while (performance.now() < until) await once()
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
}

function shares(title: string, all: Shares): void {
  const most = all.filter(({ share }) => share >= 0.01)
  table(
    title,
    ['whose code', '%'],
    most.map(({ name, share }) => [name, round(share * 100, 1)]),
  )
}
