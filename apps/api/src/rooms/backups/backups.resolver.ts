import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { BackupConnectionView } from './backup.view.js'
import { listBackups } from './find-backups.js'
import { listReplays } from './find-replays.js'
import { ReplayConnectionView } from './replay.view.js'

@Resolver()
export class BackupsResolver {
  @Query(() => BackupConnectionView, {
    description: 'Backups, deleted ones too, newest first: how old, whether proven, until when they open anything.',
  })
  @Requires('backup:list')
  backups(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<BackupConnectionView> {
    return operation.read(async (work) => listBackups(work, pageRequest(first, after)))
  }

  @Query(() => ReplayConnectionView, {
    description: 'Each time that a backup was put back: what had ended since and was done again. Newest first.',
  })
  @Requires('backup:list')
  replays(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<ReplayConnectionView> {
    return operation.read(async (work) => listReplays(work, pageRequest(first, after)))
  }
}
