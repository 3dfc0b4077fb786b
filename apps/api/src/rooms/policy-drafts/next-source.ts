import { dayInSeoul } from '@jikimi/policy'
import type { WritingWork } from '../../persistence/work.js'
import { earliestOf } from '../policy/index.js'

/** The last version as the next one's beginning: its number, its days, and no digest of another publication. */
export function nextSource({ ports, now }: WritingWork): string {
  const all = ports.policy.all()
  const known = all.map(({ document }) => document)
  const { document } = all[0]!
  const announcedOn = dayInSeoul(now)
  const taken = new Set([...all, ...ports.policy.withdrawn()].map((one) => one.document.version))
  return JSON.stringify(
    {
      ...document,
      version: nextVersion(document.version, taken),
      announcedOn,
      effectiveOn: earliestOf(known, announcedOn, document.notice.days),
      published: { ...document.published, sha256: undefined },
    },
    null,
    1,
  )
}

function nextVersion(version: string, taken: ReadonlySet<string>): string {
  const [major, minor] = version.split('.').map(Number)
  for (let next = (minor ?? 0) + 1; ; next += 1) {
    const candidate = `${major}.${next}`
    if (!taken.has(candidate)) return candidate
  }
}
