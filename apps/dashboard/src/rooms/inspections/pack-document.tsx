import { Stack } from '../../ui/stack.js'
import type { Pack } from './open-inspection.js'
import { PackAlerts } from './pack-alerts.js'
import { PackChanges } from './pack-changes.js'
import { PackCounts } from './pack-counts.js'
import { PackExports } from './pack-exports.js'
import { PackLog } from './pack-log.js'
import { PackProof } from './pack-proof.js'

/** Everything that is signed, in the order in which an inspector reads: whether it is whole, what was done, what stood out. */
export const PackDocument = ({ pack }: { pack: Pack }) => (
  <Stack>
    <PackLog pack={pack} />
    <PackProof pack={pack} />
    <PackCounts pack={pack} />
    <PackAlerts pack={pack} />
    <PackExports pack={pack} />
    <PackChanges pack={pack} />
  </Stack>
)
