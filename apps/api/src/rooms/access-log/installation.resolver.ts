import { Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { ChecklistItemView } from '../staff/index.js'
import { readChecklist } from './read-checklist.js'

@Resolver()
export class InstallationResolver {
  @Query(() => [ChecklistItemView], { description: 'What a first installation still needs.' })
  @Requires('installation:check')
  installationChecklist(@Ctx() { operation }: RequestContext): Promise<ChecklistItemView[]> {
    return operation.read(readChecklist)
  }
}
