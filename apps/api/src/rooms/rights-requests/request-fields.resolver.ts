import type { RightsNextStep, VerificationRung } from '@jikimi/schema'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { staffOf } from '../../authority/actor.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import { RightsNextStepEnum, VerificationRungEnum } from '../../kernel/vocabulary.js'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { maskedRequester } from '../subjects/index.js'
import { loadEvents } from './load-events.js'
import { loadRestricting } from './load-restricting.js'
import { loadTargets, type TargetRow } from './load-targets.js'
import { loadVerifications } from './load-verifications.js'
import { missingRungs } from './missing-rungs.js'
import { nextStep } from './next-step.js'
import { loadNotices } from './notices/load-notices.js'
import {
  RightsRequestContactView,
  RightsRequestEventView,
  RightsTargetView,
  RightsVerificationView,
} from './request-parts.view.js'
import { REQUEST_RULES } from './requests.rules.js'
import { RightsRequestView } from './rights-request.view.js'

const targets = batched(loadTargets)
const events = batched(loadEvents)
const verifications = batched(loadVerifications)
const restricting = batched(loadRestricting)

@Resolver(() => RightsRequestView)
export class RequestFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who registered it; nobody on the site.' })
  async registeredBy(
    @Root() { row }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return row.registered_by ? loadAccount(operation, row.registered_by) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Whose it is.' })
  async assignee(
    @Root() { row }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return row.assignee_id ? loadAccount(operation, row.assignee_id) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who decided it, last.' })
  async decidedBy(
    @Root() { row }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return row.decided_by ? loadAccount(operation, row.decided_by) : null
  }

  @FieldResolver(() => RightsNextStepEnum, { description: 'What is to be done next.' })
  async nextStep(@Root() { row }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<RightsNextStep> {
    const notices = (await loadNotices(operation, row.id)) ?? []
    return nextStep(row, notices)
  }

  @FieldResolver(() => [[VerificationRungEnum]], {
    description:
      'Steps that are still to be climbed before anything is decided; any rung of a step does. @law Decree 46①',
  })
  async missingRungs(
    @Root() { row }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<VerificationRung[][]> {
    if (row.verified_at) return []
    const [about, known] = await Promise.all([targets(operation, row.id), verifications(operation, row.id)])
    const climber = {
      channel: row.channel,
      requester: row.requester,
      needsComparison: row.needs_comparison,
      isHeld: (about ?? []).some(({ collection_id: id }) => id !== null),
    }
    return missingRungs(
      climber,
      (known ?? []).filter(({ isPassed }) => isPassed).map(({ rung }) => rung),
    )
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether data are out of everybody’s reach because of it. @law PIPA 37②',
  })
  async isRestricting(@Root() { id }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<boolean> {
    return (await restricting(operation, id)) ?? false
  }

  @FieldResolver(() => RightsRequestContactView, {
    nullable: true,
    description: 'Who asks, masked; nothing for who oversees, and once it is destroyed.',
  })
  async contact(
    @Root() { row }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestContactView | null> {
    const { collection_id: collection, key_id, sealed, pseudonym } = row
    if (!collection || !key_id || !sealed || !pseudonym || !REQUEST_RULES.seesContact(staffOf(operation.actor)))
      return null
    const masked = await operation.read((work) => maskedRequester(work, { id: collection, key_id, sealed }))
    const ground = { duty: 'RIGHTS_REQUEST' } as const
    return shows(viewOf(RightsRequestContactView, { ...masked }), { act: 'rights-request.read', ground, pseudonym })
  }

  @FieldResolver(() => [RightsRequestEventView], { description: 'What happened to it, oldest first.' })
  async events(
    @Root() { id }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestEventView[]> {
    return (await events(operation, id)) ?? []
  }

  @FieldResolver(() => [RightsVerificationView], { description: 'How it was made sure that the person is the person.' })
  async verifications(
    @Root() { id }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsVerificationView[]> {
    return (await verifications(operation, id)) ?? []
  }

  @FieldResolver(() => [RightsTargetView], { description: 'The collections that it is about.' })
  async targets(@Root() { id }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<RightsTargetView[]> {
    return ((await targets(operation, id)) ?? []).map(targetView)
  }
}

@Resolver(() => RightsRequestEventView)
export class RequestEventFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who of the staff.' })
  async by(
    @Root() { accountId }: RightsRequestEventView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return accountId ? loadAccount(operation, accountId) : null
  }
}

@Resolver(() => RightsVerificationView)
export class VerificationFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who of the staff made sure of it.' })
  async by(
    @Root() { accountId }: RightsVerificationView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return accountId ? loadAccount(operation, accountId) : null
  }
}

const targetView = (row: TargetRow): RightsTargetView =>
  viewOf(RightsTargetView, {
    id: row.id,
    caseNumber: row.case_number,
    purpose: row.purpose,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    foundBy: row.found_by,
    isRestricted: row.is_restricted,
    isDestroyed: row.collection_id === null,
    isHeld: row.is_held,
  })
