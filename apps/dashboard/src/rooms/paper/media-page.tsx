import { useLocation, useNavigate } from 'react-admin'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { askedMedia, mediaAt, mediaFilterOf } from './media-filter.js'
import { MediaFilterForm } from './media-filter-form.js'
import { MediaTabs } from './media-tabs.js'
import type { ListedMedium } from './open-medium.js'
import { useMediaColumns } from './use-media-columns.js'

/** Paper and other media: by when each must be gone and why, where it lies. @law PIPA 21; Decree 30①7 */
export default function MediaPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = mediaFilterOf(search)
  const columns = useMediaColumns()
  const mayRegister = usePermission('medium:register')
  const register = mayRegister && (
    <LinkButton to="/media/create" strong>
      {say('media.registerAct')}
    </LinkButton>
  )
  return (
    <Page
      title={say('media.title')}
      actions={
        <Line>
          <PrintButton />
          {register}
        </Line>
      }
    >
      <WidePaper />
      <PrintedBy />
      <MediaTabs />
      <Quiet>{say('media.caption')}</Quiet>
      <MediaFilterForm key={search} filter={filter} onApply={(next) => navigate(mediaAt(next))} />
      <PagedList<ListedMedium>
        resource="media"
        label={say('media.title')}
        filter={askedMedia(filter)}
        columns={columns}
        empty={<Empty title={say('media.empty')} help={say('media.emptyHelp')} action={register} />}
      />
    </Page>
  )
}
