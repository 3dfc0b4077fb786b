import { type RefusalCategory, Refused, type ScanKind } from '@jikimi/client/staff'
import { session } from '../../data/session.js'

/** The most that a scan may have, in bytes; the server counts again while it comes. */
export const MOST_BYTES = 10_000_000

/**
 * Sends a scan to be sealed with a request: its bytes, and neither its name nor where it lay.
 * @throws Refused
 */
export const addScan = async (requestId: string, kind: ScanKind, file: File): Promise<void> => {
  if (file.size > MOST_BYTES) throw new Refused({ code: 'SCAN_TOO_LARGE', category: 'INVALID' })
  const response = await fetch(`/admin/rights-requests/${requestId}/scans?kind=${kind}`, {
    method: 'POST',
    // its type is found by its content, and what the browser thinks of it stays here
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
  }).catch(() => undefined)
  session.touch()
  if (!response?.ok) throw await refusalOf(response)
}

const refusalOf = async (response: Response | undefined): Promise<Refused> => {
  const answer = (await response?.json().catch(() => undefined)) as Answer | undefined
  const { code, category = 'UNAVAILABLE', facts = {} } = answer?.errors?.[0]?.extensions ?? {}
  return new Refused({ code: code ?? 'UNAVAILABLE', category, facts })
}

type Answer = {
  errors?: { extensions?: { code?: string; category?: RefusalCategory; facts?: Record<string, unknown> } }[]
}
