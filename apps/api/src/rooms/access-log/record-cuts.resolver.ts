import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { approveRecordCut, declineRecordCut } from './decide-record-cut.js'
import { listRecordCuts } from './find-record-cuts.js'
import { openText } from './sealed-text.js'
import { proposeRecordCut } from './propose-record-cut.js'
import { ProposeRecordCutInput } from './record-cut.inputs.js'
import { RecordCutView } from './record-cut.view.js'

@Resolver()
export class RecordCutsResolver {
  @Query(() => [RecordCutView], { description: 'The last 100 cuts of old records, newest first.' })
  @Requires('record-cut:list')
  recordCuts(@Ctx() { operation }: RequestContext): Promise<RecordCutView[]> {
    return operation.read(listRecordCuts)
  }

  @Mutation(() => RecordCutView, {
    description: 'Proposes to destroy records that are older than the law makes the controller keep. @law Std 8①',
  })
  @Requires('record-cut:propose')
  proposeRecordCut(
    @Arg('input', () => ProposeRecordCutInput) input: ProposeRecordCutInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RecordCutView> {
    return operation.write((work) => proposeRecordCut(work, input))
  }

  @Mutation(() => RecordCutView, {
    description:
      'Approves it; never who proposed it. Needs a fresh sign-in. The log states it, then they are destroyed.',
  })
  @Requires('record-cut:approve')
  approveRecordCut(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<RecordCutView> {
    return operation.write((work) => approveRecordCut(work, id))
  }

  @Mutation(() => RecordCutView, { description: 'Declines it.' })
  @Requires('record-cut:decline')
  declineRecordCut(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<RecordCutView> {
    return operation.write((work) => declineRecordCut(work, id))
  }
}

@Resolver(() => RecordCutView)
export class CutFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who proposed it.' })
  proposedBy(@Root() { proposedById }: RecordCutView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, proposedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who approved or declined it.' })
  async decidedBy(
    @Root() { decidedById }: RecordCutView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return decidedById ? loadAccount(operation, decidedById) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was proposed; null once its key is gone.' })
  reason(@Root() { id, sealedReason }: RecordCutView, @Ctx() { operation }: RequestContext): Promise<string | null> {
    return operation.read((work) => openText(work, { table: 'record_cut', row: id, keyId: id }, sealedReason))
  }
}
