import { Pool } from 'pg'
import { certifyRuns, type CertifyPorts } from '../../src/rooms/certificates/index.js'
import type { House } from './a-house.js'
import { aLog } from './a-log.js'

export interface Certifier {
  /** Runs the job once; returns how many certificates were issued. */
  certify(changed?: Partial<CertifyPorts>): Promise<number>
  /** What went wrong with single runs. */
  readonly faults: unknown[]
  close(): Promise<void>
}

/** The job that certifies, over the house's own database and keystore as it lies on the disk, run only when it is told to. */
export async function aCertifier(house: Pick<House, 'urls' | 'database' | 'clock'>): Promise<Certifier> {
  const pool = new Pool({ connectionString: house.urls.jikimi_keeper, max: 4 })
  const { origin } = await aLog(house.database)
  const faults: unknown[] = []
  return {
    certify: async (changed = {}) => {
      // Another process turned the epoch meanwhile: what is there now is read anew
      const keystore = await house.database.openKeystore()
      const ports: CertifyPorts = { pool, keystore, origin, report: (fault) => void faults.push(fault), ...changed }
      try {
        return await certifyRuns(ports, { now: house.clock.now(), limit: 100 })
      } finally {
        keystore.close()
      }
    },
    faults,
    close: () => pool.end(),
  }
}
