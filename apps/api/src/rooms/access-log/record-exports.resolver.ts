import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { askRecordExport } from './ask-record-export.js'
import { listRecordExports, readRecordExport } from './find-record-exports.js'
import { AskRecordExportInput } from './record-export.inputs.js'
import { RecordExportConnectionView, RecordExportView } from './record-export.view.js'

@Resolver()
export class RecordExportsResolver {
  @Query(() => RecordExportConnectionView, {
    description: "One's own exports, newest first; the chief privacy officer sees everybody's.",
  })
  @Requires('record-export:list')
  recordExports(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<RecordExportConnectionView> {
    return operation.read(async (work) => listRecordExports(work, pageRequest(first, after)))
  }

  @Query(() => RecordExportView, { nullable: true, description: 'One of them, e.g. to see how far it has come.' })
  @Requires('record-export:list')
  recordExport(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<RecordExportView> {
    return operation.read((work) => readRecordExport(work, id))
  }

  @Mutation(() => RecordExportView, {
    description: 'Asks for a slice of the log. Needs a fresh sign-in. At most three at a time.',
  })
  @Requires('record-export:ask')
  askRecordExport(
    @Arg('input', () => AskRecordExportInput) input: AskRecordExportInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RecordExportView> {
    return operation.write((work) => askRecordExport(work, input))
  }
}

@Resolver(() => RecordExportView)
export class ExportFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who asked for it.' })
  account(@Root() { accountId }: RecordExportView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }
}
