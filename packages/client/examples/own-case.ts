// node own-case.ts http://127.0.0.1:8080/graphql <site key>
import { randomUUID } from 'node:crypto'
import * as jikimi from '@jikimi/client/public'

const [url = '', siteKey = ''] = process.argv.slice(2)
const asked = { purpose: 'CIVIL_COMPLAINT', locale: 'KO' } as const
const send = jikimi.createSend({ url, headers: () => ({ 'x-site-key': siteKey }) })

const { policyInForce: policy } = await send(jikimi.PolicyInForceDocument, { locale: asked.locale })
const { inquiryForm: form } = await send(jikimi.InquiryFormDocument, asked)
const typed: Record<string, string> = { NAME: '홍길동', EMAIL: 'gildong@example.kr', CONTENT: '점검용 문의입니다.' }
const items = form.items.flatMap(({ code }) => (typed[code] ? [{ code, value: typed[code] }] : []))
const { policyVersion, consentDigest } = form
const consent = { policyVersion, consentDigest, hasConsented: true }
const input = { ...asked, ...consent, items, idempotencyKey: randomUUID() }
const { submitInquiry: submitted } = await send(jikimi.SubmitInquiryDocument, { input })

const headers = () => ({ 'x-site-key': siteKey, authorization: `Receipt ${submitted.receipt}` })
const { ownCase } = await jikimi.createSend({ url, headers })(jikimi.OwnCaseDocument)
process.stdout.write(`${JSON.stringify({ controller: policy.controller, ownCase }, null, 2)}\n`)
