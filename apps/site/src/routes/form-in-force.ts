import type { FormDefinition, PurposeLabel } from '../site-port.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

type InForce = { form: FormDefinition; purposes: readonly PurposeLabel[] }

/** The form of a purpose under the policy in force, and the other purposes one could choose. */
export const formInForce = async ({ send }: Site, purpose: string, locale: Locale): Promise<InForce> => {
  const [form, purposes] = await Promise.all([
    send.inquiryForm(purpose, inContract(locale)),
    send.purposes(inContract(locale)),
  ])
  return { form, purposes }
}
