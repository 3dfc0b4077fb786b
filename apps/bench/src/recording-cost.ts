import { InquiryCaseDocument, InquiryCasesDocument } from '@jikimi/client/staff'
import type { Installation } from './installation.ts'
import { inTurns } from './measure.ts'
import { sendInquiries } from './send-inquiries.ts'
import { serve } from './served.ts'
import { goal, round, table } from './table.ts'

const CALLERS = 16
const INQUIRIES = 100

interface Inbox {
  readonly inquiryCases: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}

/** G6: what recording costs, on a case by its id and on a page of 25, through GraphQL with all other walls up. */
export async function recordingCost(installation: Installation, seconds: number): Promise<void> {
  await sendInquiries(installation, INQUIRIES)
  const [recorded, bare] = [await serve(installation, true), await serve(installation, false)]
  try {
    await recorded.signIn('handler')
    bare.use(recorded)
    const list = { purpose: 'CIVIL_COMPLAINT', first: 25 }
    const { inquiryCases } = await recorded.ask<Inbox>(String(InquiryCasesDocument), list)
    const ids = inquiryCases.edges.map(({ node }) => node.id)
    const one = (served: typeof recorded) => () =>
      served.ask(String(InquiryCaseDocument), { id: ids[Math.floor(Math.random() * ids.length)] })
    const page = (served: typeof recorded) => () => served.ask(String(InquiryCasesDocument), list)
    for (const [what, ways, most] of [
      ['one case', { recorded: one(recorded), 'not recorded': one(bare) }, 0.3],
      ['page of 25', { recorded: page(recorded), 'not recorded': page(bare) }, 0.4],
    ] as const) {
      const seen = await inTurns(ways, { callers: CALLERS, seconds, rounds: 3 })
      table(
        `G6: ${what}, ${CALLERS} callers`,
        ['way', 'requests/s', 'p50 ms', 'p99 ms'],
        Object.entries(seen).map(([name, { perSecond, p50, p99 }]) => [name, round(perSecond), round(p50), round(p99)]),
      )
      const cost = 1 - seen.recorded.perSecond / seen['not recorded'].perSecond
      process.stdout.write(
        `\n${goal(cost <= most, `recording costs ${round(cost * 100, 0)} % of requests/s (goal ${most * 100} %)`)}\n`,
      )
    }
  } finally {
    await recorded.stop()
    await bare.stop()
  }
}
