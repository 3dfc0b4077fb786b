import { askRaw } from '../../support/ask-raw.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** Each receipt opens the case that it was given for and no other, in whatever state that is. */
export async function askReceipts({ house, cases }: Scene): Promise<Findings> {
  const finding = new Finding()
  for (const [name, receipt] of Object.entries(cases.receipts)) {
    const headers = { authorization: `Receipt ${receipt}` }
    const { text, codes } = await askRaw(`${house.url}/graphql`, headers, '{ ownCase { number } }')
    const shown = Object.entries(cases.numbers).flatMap(([other, number]) => (text.includes(number) ? [other] : []))
    finding.expect(`the case of receipt ${name}`, name, codes[0] ?? shown.join(' '))
  }
  return finding
}
