import type { RequestHandler } from 'express'
import { ownCookieOptions } from '../http/own-cookie-options.js'
import { cookieFrom } from '../http/cookie-from.js'
import { sendPage } from '../http/send-page.js'
import { frameOf } from '../pages/frame.js'
import { NoReceiptPage } from '../pages/no-receipt-page.js'
import { ReceiptPage } from '../pages/receipt-page.js'
import { refusalOf } from '../refusal.js'
import type { OwnCase } from '../site-port.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

/** Shows the case the receipt stands for, to whoever's browser carries the receipt; no address leads to it otherwise. */
export const showReceipt =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', Vary: 'Cookie' })
    const receipt = cookieFrom(request, site.receiptCookie)
    const own = receipt === undefined ? undefined : await ownCase(site, receipt)
    if (receipt !== undefined && own === undefined) response.clearCookie(site.receiptCookie, ownCookieOptions)
    const { controller } = await site.send.policyInForce(inContract(locale))
    const frame = frameOf(site, locale, '/inquiry/receipt', controller)
    if (own === undefined) return sendPage(response, 200, <NoReceiptPage frame={frame} />)
    const labels = await labelsOf(site, own.purpose, locale)
    sendPage(response, 200, <ReceiptPage frame={frame} own={own} labels={labels} />)
  }

/** Undefined where the receipt is not (or no longer) good for anything. */
const ownCase = async (site: Site, receipt: string): Promise<OwnCase | undefined> => {
  try {
    return await site.send.ownCase(receipt)
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (refusal === undefined || refusal.category === 'UNAVAILABLE') throw thrown
    return undefined
  }
}

/** Names of the items; the codes stand in where the purpose has no form any more. */
const labelsOf = async (site: Site, purpose: string, locale: Locale): Promise<ReadonlyMap<string, string>> => {
  try {
    const { items } = await site.send.inquiryForm(purpose, inContract(locale))
    return new Map(items.map(({ code, label }) => [code, label]))
  } catch (thrown) {
    if (refusalOf(thrown) === undefined) throw thrown
    return new Map()
  }
}
