import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { AccessRecordFilterInput } from './access-log.inputs.js'
import { AccessRecordConnectionView } from './access-record.view.js'
import { listAccessRecords } from './find-access-records.js'
import { readAccessRecord } from './read-access-record.js'
import { readTransparencyLog } from './read-transparency-log.js'
import { AccessRecordDetailView } from './record-detail.view.js'
import { TransparencyLogView } from './transparency-log.view.js'

@Resolver()
export class AccessLogResolver {
  @Query(() => AccessRecordConnectionView, {
    description: "The access records in the auditor's scopes, refusals included; the chief privacy officer sees all.",
  })
  @Requires('access-record:list')
  accessRecords(
    @Arg('filter', () => AccessRecordFilterInput, { nullable: true }) filter: AccessRecordFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<AccessRecordConnectionView> {
    return operation.read(async (work) => listAccessRecords(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => AccessRecordDetailView, { nullable: true, description: 'One of them, with its proof.' })
  @Requires('access-record:read')
  accessRecord(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<AccessRecordDetailView> {
    return operation.read((work) => readAccessRecord(work, id))
  }

  @Query(() => TransparencyLogView, { description: 'How the log stands.' })
  @Requires('log:read')
  transparencyLog(@Ctx() { operation }: RequestContext): Promise<TransparencyLogView> {
    return operation.read(readTransparencyLog)
  }
}
