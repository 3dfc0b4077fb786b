import { createSend, InquiryFormDocument, SubmitInquiryDocument } from '@jikimi/client/public'
import { serve } from '@jikimi/api/dist/main/compose.js'
import { createLog } from '@jikimi/api/dist/main/log.js'
import type { Installation } from './installation.ts'

/** Invented inquiries through the public endpoint, like any visitor's. */
export async function sendInquiries(installation: Installation, count: number): Promise<void> {
  const { keystore, evidence, clock, siteKey, urls, configuration } = installation
  const running = await serve({
    configuration,
    urls,
    keystore: bound(keystore),
    evidence,
    byItself: ['jobs'],
    clock,
    siteKey,
    demo: undefined,
    log: createLog('silent'),
    send: async () => undefined,
  })
  try {
    const headers = () => ({ 'x-site-key': siteKey })
    const send = createSend({ url: `http://127.0.0.1:${running.port}/graphql`, headers })
    const purpose = 'CIVIL_COMPLAINT'
    const { inquiryForm: form } = await send(InquiryFormDocument, { purpose, locale: 'KO' })
    const { policyVersion, consentDigest } = form
    for (let nth = 0; nth < count; nth += 1) {
      const items = [
        { code: 'NAME', value: '홍길동' },
        { code: 'EMAIL', value: `hong${nth}@example.kr` },
        { code: 'CONTENT', value: '메타버스 체험 예약을 다음 주로 바꾸고 싶습니다.' },
      ]
      const given = { purpose, locale: 'KO' as const, policyVersion, consentDigest, hasConsented: true, items }
      await send(SubmitInquiryDocument, { input: { ...given, idempotencyKey: `bench-inquiry-${nth}` } })
    }
  } finally {
    await running.close()
  }
}

/** The server closes what it was given; the bench goes on with it. */
const bound = (keystore: Installation['keystore']): Installation['keystore'] =>
  new Proxy(keystore, {
    get: (target, name: keyof Installation['keystore']) => {
      if (name === 'close') return () => undefined
      const value: unknown = target[name]
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
