import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { AccessRecordView } from './access-record.view.js'
import { loadLogIndex } from './load-log-index.js'
import { openRecordNote } from './open-record-note.js'

@Resolver(() => AccessRecordView)
export class RecordFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who, where it was staff.' })
  async account(
    @Root() { accountId }: AccessRecordView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return accountId ? loadAccount(operation, accountId) : null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Its place in the log; null until it has one.' })
  logIndex(@Root() record: AccessRecordView, @Ctx() { operation }: RequestContext): Promise<number | null> {
    return loadLogIndex(operation, record)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What was given as the reason of an export, in words; null where there are none, or their key is gone.',
  })
  note(@Root() record: AccessRecordView, @Ctx() { operation }: RequestContext): Promise<string | null> {
    return operation.read((work) => openRecordNote(work, record))
  }
}
