import { type Locale } from '@jikimi/schema'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../../authority/requires.js'
import { LocaleEnum } from '../../../kernel/vocabulary.js'
import type { RequestContext } from '../../../persistence/context.js'
import { SendNoticeInput } from '../deciding/decisions.inputs.js'
import { RightsRequestCountsView } from '../request-parts.view.js'
import { RightsRequestView } from '../rights-request.view.js'
import { countReturnedNotices } from './count-returned-notices.js'
import { loadNotices } from './load-notices.js'
import { NoticePreviewView, RightsNoticeView } from './notice.view.js'
import { previewNotice } from './preview-notice.js'
import { sendNotice } from './send-notice.js'

@Resolver()
export class NoticesResolver {
  @Query(() => NoticePreviewView, { description: 'The notice as it would leave now, or as it left. For its assignee.' })
  @Requires('rights-request:read')
  previewNotice(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<NoticePreviewView> {
    return operation.read((work) => previewNotice(work, id, locale))
  }

  @Mutation(() => RightsRequestView, {
    description: 'Tells the person, by e-mail or on paper; once more where it came back. @law PIPA 35③④, 36②④, 37④',
  })
  @Requires('rights-request:notify')
  sendNotice(
    @Arg('input', () => SendNoticeInput) input: SendNoticeInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => sendNotice(work, input))
  }
}

@Resolver(() => RightsRequestView)
export class RequestNoticesResolver {
  @FieldResolver(() => [RightsNoticeView], { description: 'What the person was told, oldest first.' })
  async notices(@Root() { id }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<RightsNoticeView[]> {
    return (await loadNotices(operation, id)) ?? []
  }
}

@Resolver(() => RightsRequestCountsView)
export class NoticeCountsResolver {
  @FieldResolver(() => Int, { description: 'Notices that came back and were not sent again.' })
  bouncedNotices(@Root() _counts: RightsRequestCountsView, @Ctx() { operation }: RequestContext): Promise<number> {
    return operation.read(countReturnedNotices)
  }
}
