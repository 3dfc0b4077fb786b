import { InquiryFormDocument, SubmitInquiryDocument } from '@jikimi/client/public'
import { Client } from 'pg'
import { compare, compared } from './compare.ts'
import type { Installation } from './installation.ts'
import { startProcess } from './process.ts'
import { serve } from './served.ts'
import { goal, round } from './table.ts'

const CALLERS = 16
const PURPOSE = 'CIVIL_COMPLAINT'

/** G8: inquiries through the public endpoint, beside one bare statement that writes as many rows. */
export async function intake(installation: Installation, seconds: number): Promise<void> {
  const served = await serve(installation, true)
  const bare = await startProcess('./bare-server.ts', {
    url: installation.superuserUrl,
    collection: await anyCollection(installation.superuserUrl),
  })
  try {
    const { inquiryForm: form } = await served.visit(
      InquiryFormDocument,
      { purpose: PURPOSE, locale: 'KO' },
      '10.0.0.1',
    )
    const { policyVersion, consentDigest } = form
    let nth = 0
    const submit = () => {
      nth += 1
      const items = [
        { code: 'NAME', value: '홍길동' },
        { code: 'EMAIL', value: `hong${nth}@example.kr` },
        { code: 'CONTENT', value: '메타버스 체험 예약을 다음 주로 바꾸고 싶습니다.' },
      ]
      const given = { purpose: PURPOSE, locale: 'KO' as const, policyVersion, consentDigest, hasConsented: true, items }
      const input = { ...given, idempotencyKey: `bench-intake-${process.pid}-${nth}` }
      // Each address may send so many in ten minutes
      return served.visit(SubmitInquiryDocument, { input }, `10.${nth % 200}.${Math.floor(nth / 40_000)}.1`)
    }
    const seen = await compare(
      {
        'all walls': { once: submit, usage: served.usage },
        bare: { once: () => bare.post('/', {}, { work: 'intake' }), usage: bare.usage },
      },
      { callers: CALLERS, seconds },
    )
    compared(`G8: intake, ${CALLERS} callers`, seen)
    const ratio = seen['all walls'].perSecond / seen.bare.perSecond
    process.stdout.write(`\n${goal(ratio >= 0.6, `${round(ratio)} × the requests/s of bare (goal 0.6)`)}\n`)
  } finally {
    await bare.stop()
    await served.stop()
  }
}

async function anyCollection(url: string): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('select collection_id as id from jikimi.lookup_token limit 1')
    return rows[0]!.id
  } finally {
    await client.end()
  }
}
