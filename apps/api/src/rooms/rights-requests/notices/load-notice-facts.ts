import { dayInSeoul, type Localised, type PolicyDocument, purposeOf } from '@jikimi/policy'
import type { DecisionPart, RefusalGround, RightsOutcome } from '@jikimi/schema'
import type { AnyWork } from '../../../persistence/work.js'
import { type TargetFacts, targetFacts } from '../deciding/target-facts.js'
import type { RequestRow } from '../request-row.js'
import { openRequestText } from '../request-text.js'
import { contactIn } from './contact-in.js'
import type { GoneCase } from './notice.js'
import type { NoticeFacts, PartFacts } from './notice-facts.js'

interface DecisionRow {
  readonly id: string
  readonly outcome: RightsOutcome
  readonly text_id: string | null
  readonly executed_at: Date | null
}

interface PartRow {
  readonly target_id: string
  readonly case_number: string
  readonly purpose: string
  readonly outcome: DecisionPart
  readonly ground: RefusalGround | null
  readonly destroys: boolean
  readonly text_id: string | null
  readonly done: 'DONE' | 'HELD' | 'GONE' | null
  readonly corrected: readonly string[]
  readonly certificate: string | null
}

/** The number of the certificate over a target `t`, once it is destroyed and that is certified. @law policy 05 */
const CERTIFICATE = `(select c.number from jikimi.destroyed d join jikimi.certificate c on c.run_id = d.run_id
  where d.case_number = t.case_number order by c.number limit 1) as certificate`

const ON_PAPER: readonly RequestRow['channel'][] = ['PHONE', 'FAX', 'WRITING']

/** Reads all that the notice on a request is made of, as it stands now. */
export async function loadNoticeFacts(work: AnyWork, row: RequestRow): Promise<NoticeFacts> {
  const { document } = work.ports.policy.current(work.now)
  const decision = await decisionOf(work, row)
  const deferral = decision ? undefined : await deferralOf(work, row)
  const textId = decision ? decision.text_id : deferral?.text_id
  return {
    right: row.kind,
    number: row.number,
    receivedOn: dayInSeoul(row.received_at),
    round: row.round === 2 ? 2 : 1,
    isOnPaper: ON_PAPER.includes(row.channel),
    contact: contactIn(document),
    agencies: document.agencies.map(({ name, telephone }) => ({ name, telephone })),
    noticedOn: dayInSeoul(work.now),
    page: new URL(`/${row.locale.toLowerCase()}/rights`, work.ports.publicUrl).href,
    words: (await wordsOf(work, row, textId ?? null)) ?? '',
    decision: decision && (await decisionFacts(work, row, decision, document)),
    deferredUntil: deferral?.until_on,
  }
}

/** Of the round that the request is in; none while an objection waits. */
async function decisionOf(work: AnyWork, { id, round }: RequestRow): Promise<DecisionRow | undefined> {
  const [decision] = await work.rows<DecisionRow>(
    'decision-of',
    'select d.id, d.outcome, d.text_id, d.executed_at from jikimi.request_decision d where d.request_id = $1 and d.round = $2',
    [id, round],
  )
  return decision
}

async function deferralOf(work: AnyWork, { id }: RequestRow) {
  const [deferral] = await work.rows<{ until_on: string; text_id: string | null }>(
    'deferral-of',
    'select x.until_on::text as until_on, x.text_id from jikimi.request_deferral x where x.request_id = $1',
    [id],
  )
  return deferral
}

async function decisionFacts(work: AnyWork, row: RequestRow, decision: DecisionRow, document: PolicyDocument) {
  const parts = await work.rows<PartRow>(
    'parts-of-decision',
    `select p.target_id, t.case_number, t.purpose, p.outcome, p.ground, p.destroys, p.text_id, p.done,
       array(select k.item from jikimi.request_correction k where k.target_id = p.target_id and k.executed_at is not null
         order by k.item) as corrected, ${CERTIFICATE}
     from jikimi.decision_part p join jikimi.request_target t on t.id = p.target_id where p.decision_id = $1 order by t.case_number`,
    [decision.id],
  )
  const living = new Map((await targetFacts(work, row.id)).map((target) => [target.target_id, target]))
  const told: PartFacts[] = []
  for (const part of parts) told.push(await partFacts(work, row, part, living.get(part.target_id), document))
  const gone = await work.rows<Pick<PartRow, 'case_number' | 'purpose' | 'certificate'>>(
    'gone-targets',
    `select t.case_number, t.purpose, ${CERTIFICATE} from jikimi.request_target t
     where t.request_id = $1 and t.collection_id is null and t.lifted_at is null order by t.case_number`,
    [row.id],
  )
  return {
    outcome: decision.outcome,
    executedOn: dayInSeoul(decision.executed_at ?? work.now),
    parts: told,
    gone: gone.map((one) => namedCase(document, one)),
  }
}

async function partFacts(
  work: AnyWork,
  row: RequestRow,
  part: PartRow,
  living: TargetFacts | undefined,
  document: PolicyDocument,
): Promise<PartFacts> {
  const codes = row.kind === 'CORRECTION' ? part.corrected : (living?.items ?? [])
  return {
    case: namedCase(document, part),
    outcome: part.outcome,
    ground: part.ground,
    words: (await wordsOf(work, row, part.text_id)) ?? '',
    destroys: part.destroys,
    done: part.done,
    items: codes.map((code) => labelOf(document, code)),
    kept: living?.kept_because ? { because: living.kept_because, statute: living.statute } : undefined,
  }
}

const wordsOf = async (work: AnyWork, row: RequestRow, textId: string | null): Promise<string | null> =>
  textId === null ? null : openRequestText(work, row, textId)

const namedCase = (
  document: PolicyDocument,
  { case_number: number, purpose, certificate }: Pick<PartRow, 'case_number' | 'purpose' | 'certificate'>,
): GoneCase => ({ number, purpose: purposeOf(document, purpose)?.label ?? { ko: purpose, en: purpose }, certificate })

const labelOf = (document: PolicyDocument, wanted: string): Localised =>
  document.items.find(({ code }) => code === wanted)?.label ?? { ko: wanted, en: wanted }
