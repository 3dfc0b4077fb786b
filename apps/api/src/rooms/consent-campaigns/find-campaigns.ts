import type { ConsentCampaignState } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import {
  type ConsentCampaignConnectionView,
  ConsentCampaignView,
  ConsentProgressView,
} from './consent-campaign.view.js'

type Count = 'waiting' | 'sent' | 'unreachable' | 'renewed' | 'refused' | 'expired' | 'gone'

type Row = Readonly<Record<Count, string>> & {
  readonly id: string
  readonly purpose: string
  readonly policy_version: string
  readonly answer_days: number
  readonly per_day: number
  readonly state: ConsentCampaignState
  readonly began_by: string
  readonly began_at: Date
  readonly stopped_by: string | null
  readonly ended_at: Date | null
  readonly version: number
  readonly last_day: string | null
}

/** A page, newest first. */
export async function listCampaigns(work: ReadingWork, page: PageRequest): Promise<ConsentCampaignConnectionView> {
  const rows = await campaignRows(work, { id: null, page })
  work.note({ act: 'consent-campaign.listed', ground: { duty: 'REGISTER' }, collections: [] })
  return connectionOf(page, rows.map(campaignView), ({ beganAt: at, id }) => ({ at, id }))
}

/** @throws Refusal NOT_FOUND */
export async function demandCampaign(work: AnyWork, id: string): Promise<ConsentCampaignView> {
  const [row] = isId(id) ? await campaignRows(work, { id, page: { first: 1, after: undefined } }) : []
  if (!row) throw notFound()
  return campaignView(row)
}

interface Asked {
  readonly id: string | null
  readonly page: PageRequest
}

const campaignRows = (work: AnyWork, { id, page }: Asked): Promise<Row[]> =>
  work.rows<Row>(
    'consent-campaigns',
    'select c.*, c.last_day::text as last_day from jikimi.consent_campaigns($1, $2, $3, $4) c',
    [id, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )

const campaignView = (row: Row): ConsentCampaignView =>
  viewOf(ConsentCampaignView, {
    id: row.id,
    purpose: row.purpose,
    policyVersion: row.policy_version,
    answerDays: row.answer_days,
    perDay: row.per_day,
    state: row.state,
    beganAt: row.began_at,
    endedAt: row.ended_at,
    lastDay: row.last_day,
    progress: viewOf(ConsentProgressView, {
      waiting: Number(row.waiting),
      sent: Number(row.sent),
      unreachable: Number(row.unreachable),
      renewed: Number(row.renewed),
      refused: Number(row.refused),
      expired: Number(row.expired),
      gone: Number(row.gone),
    }),
    version: row.version,
    beganById: row.began_by,
    stoppedById: row.stopped_by,
  })
