import type { AnyWork } from '../../persistence/work.js'
import type { SealedCollection } from '../subjects/index.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'

export interface HeldRow extends SealedCollection {
  readonly number: string | null
  readonly received_at: Date
  readonly due_on: string
  readonly ground_kind: 'CONSENT_WITHDRAWN' | 'CONSENT_NOT_RENEWED' | 'DELETION_GRANTED' | 'SUSPENSION_GRANTED' | null
  readonly is_restricted: boolean
  readonly is_kept: boolean
  readonly consented_at: Date | null
  readonly version: string | null
  readonly consent_text: string | null
  readonly consent_digest: string | null
  /** The same for all that staff decided to be one person's. */
  readonly person: string
}

const COLUMNS = `h.id, h.purpose, h.policy_version_id, h.pseudonym, h.key_id, h.sealed, h.number, h.received_at, h.due_on::text as due_on,
  h.ground_kind, h.is_restricted, h.is_kept, h.consented_at, h.version, h.consent_text, h.consent_digest,
  h.person`

/** What is held of the person whose visit the actor is on, the newest first. */
export const ownHeld = (work: AnyWork): Promise<HeldRow[]> =>
  work.rows<HeldRow>(
    'own-held',
    `select ${COLUMNS} from jikimi.own_held(jikimi.session_token()) h where h.id = any ($1::uuid[])`,
    [OWN_PAGE_RULES.ownCollections(work.actor)],
  )

/** The same of a visit that is being opened, by the site that opens it. */
export const heldIn = (work: AnyWork, visit: string): Promise<HeldRow[]> =>
  work.rows<HeldRow>('held-in', `select ${COLUMNS} from jikimi.own_held($1) h`, [visit])
