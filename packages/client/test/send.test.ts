import type { IncomingMessage, RequestListener } from 'node:http'
import { inspect } from 'node:util'
import { createSend, OwnCaseDocument, PolicyInForceDocument, Refused, SubmitInquiryDocument } from '../src/public.js'
import { AccessRecordsDocument } from '../src/staff.js'
import { anEndpoint, bodyOf } from './an-endpoint.js'

const typed = 'nobody@example.kr'
const input = {
  purpose: 'CIVIL_COMPLAINT',
  locale: 'KO',
  policyVersion: '1',
  consentDigest: 'digest',
  hasConsented: true,
  items: [{ code: 'EMAIL', value: typed }],
  idempotencyKey: 'one',
} as const
const variables = { input: { ...input, items: [...input.items] } }

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

const sendTo = async (listener: RequestListener) => {
  const { url, close } = await anEndpoint(listener)
  closing.push(close)
  return createSend({ url, headers: () => ({ 'x-site-key': 'a-site-key' }) })
}

const answering = (status: number, body: string, headers: Record<string, string> = {}) =>
  sendTo((_request, response) => void response.writeHead(status, headers).end(body))

const thrownBy = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  )

const refusing = (extensions: unknown, message = '') => JSON.stringify({ errors: [{ message, extensions }] })

describe('sending a document', () => {
  it('answers with its data', async () => {
    const send = await answering(200, '{"data":{"ownCase":{"number":"C-1"}}}')
    expect((await send(OwnCaseDocument)).ownCase.number).toBe('C-1')
  })

  it('brings text, variables, the registered id and the headers of the endpoint', async () => {
    const seen: { body?: Record<string, unknown>; request?: IncomingMessage } = {}
    const send = await sendTo(async (request, response) => {
      Object.assign(seen, { request, body: await bodyOf(request) })
      response.end('{"data":{}}')
    })
    await send(PolicyInForceDocument, { locale: 'KO' })
    expect(seen.body).toEqual({
      documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      query: PolicyInForceDocument.toString(),
      variables: { locale: 'KO' },
    })
    expect(seen.request?.method).toBe('POST')
    expect(seen.request?.headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'x-site-key': 'a-site-key',
    })
  })

  it('asks for variables exactly where one is required', async () => {
    const send = await answering(200, '{"data":{}}')
    await send(AccessRecordsDocument)
    await send(AccessRecordsDocument, { first: 5 })
    // @ts-expect-error: a locale is required
    await send(PolicyInForceDocument)
    // @ts-expect-error: no such locale
    await send(PolicyInForceDocument, { locale: 'FR' })
    // @ts-expect-error: takes no variable
    await send(OwnCaseDocument, { locale: 'KO' })
  })
})

describe('being refused', () => {
  it('throws the code, the category, the facts and the id of the request', async () => {
    const extensions = { code: 'ITEM_TOO_LONG', category: 'INVALID', facts: { item: 'EMAIL', maxLength: 254 } }
    const send = await answering(200, refusing(extensions), { 'x-request-id': 'r-1' })
    const refused = await thrownBy(send(SubmitInquiryDocument, variables))
    expect(refused).toBeInstanceOf(Refused)
    expect({ ...(refused as Refused) }).toEqual({ name: 'Refused', ...extensions, requestId: 'r-1' })
  })

  it('keeps the code of an answer whose status is an error too', async () => {
    const send = await answering(401, refusing({ code: 'NOT_SIGNED_IN', category: 'NOT_ALLOWED' }))
    expect(await thrownBy(send(OwnCaseDocument))).toMatchObject({ code: 'NOT_SIGNED_IN', category: 'NOT_ALLOWED' })
  })

  it('drops the data that stands beside an error', async () => {
    const body = JSON.stringify({ data: { ownCase: {} }, errors: [{ extensions: { code: 'FAULT' } }] })
    expect(await thrownBy((await answering(200, body))(OwnCaseDocument))).toMatchObject({ code: 'FAULT' })
  })

  it.each([
    ['a proxy answers with a page', 502, '<html>Bad Gateway</html>'],
    ['the body is empty', 200, ''],
    ['the answer is a list', 200, '[]'],
    ['there is no data', 200, '{"data":null}'],
    ['the status is an error and the body none', 500, '{"data":{}}'],
    ['the error has no code', 200, '{"errors":[{"message":"no"}]}'],
    ['the error is none', 200, '{"errors":[null]}'],
    ['the code is not shaped like one', 200, refusing({ code: typed })],
  ])('is unavailable when %s', async (_case, status, body) => {
    const refused = await thrownBy((await answering(status, body))(OwnCaseDocument))
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({ code: 'UNAVAILABLE', category: 'UNAVAILABLE', message: 'UNAVAILABLE' })
  })

  it('is unavailable when nobody listens', async () => {
    const { url, close } = await anEndpoint(() => undefined)
    await close()
    expect(await thrownBy(createSend({ url })(OwnCaseDocument))).toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('does not follow a redirect with what a person typed', async () => {
    const asked: string[] = []
    const send = await sendTo((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect(await thrownBy(send(SubmitInquiryDocument, variables))).toMatchObject({ code: 'UNAVAILABLE' })
    expect(asked).toEqual(['/graphql'])
  })

  it('throws the reason of an aborted signal, which nobody refused', async () => {
    const leaving = new AbortController()
    const send = await sendTo(() => leaving.abort())
    const thrown = await thrownBy(send(SubmitInquiryDocument, variables, { signal: leaving.signal }))
    expect(thrown).toBe(leaving.signal.reason)
    expect(inspect(thrown, { depth: null })).not.toContain(typed)
  })

  it.each([
    [200, refusing({ code: 'ITEM_NOT_VALID', category: 'INVALID' }, `"${typed}" is not valid`)],
    [400, refusing({ code: 'BAD_USER_INPUT' }, `got invalid value "${typed}"`)],
    [502, `<html>${typed}</html>`],
  ])('never repeats a variable, even when a server (%i) does', async (status, body) => {
    const refused = await thrownBy((await answering(status, body))(SubmitInquiryDocument, variables))
    expect(refused).toBeInstanceOf(Refused)
    expect(inspect(refused, { depth: null })).not.toContain(typed)
  })
})
