import { frameOf, type Frame } from '../../pages/frame.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'

/** What surrounds a page of an inquiry. The page is shown without the controller's name rather than not at all. */
export const frameOfCase = async (site: Site, locale: Locale, path: string): Promise<Frame> => {
  const policy = await site.send.policyInForce(inContract(locale)).catch((fault: unknown) => void site.report(fault))
  return frameOf(site, locale, path, policy?.controller)
}
