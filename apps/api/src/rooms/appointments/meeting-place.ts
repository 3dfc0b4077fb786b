import type { Ports } from '../../persistence/work.js'
import { openBeside } from '../subjects/index.js'
import type { AppointmentRow } from './appointment-row.js'

/** Where a meeting's place is sealed. */
export const placeOf = (id: string, collection: string, keyId: string) =>
  ({ table: 'appointment', row: id, collection, keyId }) as const

/** Opens it: for the visitor, for who meets, and for the worker that writes to the visitor. Empty where there is none. */
export const openPlace = (
  ports: Pick<Ports, 'keystore'>,
  { id, collection_id, key_id, sealed }: Pick<AppointmentRow, 'id' | 'collection_id' | 'key_id' | 'sealed'>,
): Promise<string> => openBeside(ports, placeOf(id, collection_id, key_id), sealed)
