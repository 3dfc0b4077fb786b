import type { House } from './a-house.js'

/** A file of a certificate as somebody fetches it: `D-2026-000001.json`, or that of one case under it. */
export async function certificateFile(house: House, name: string, who = 'auditor') {
  const cookie = who === '' ? undefined : await house.signIn(who)
  const answer = await fetch(`${house.url}/admin/certificates/${name}`, { headers: cookie ? { cookie } : {} })
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}
