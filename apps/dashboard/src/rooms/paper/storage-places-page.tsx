import { usePermission } from '../../data/use-permission.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { MediaTabs } from './media-tabs.js'
import { mediaVerbs } from './media-verbs.js'
import { OpenPlace } from './open-place.js'
import { usePlaceColumns } from './use-place-columns.js'

/** Where media lie, locked, and who holds each key. @law Decree 30①7; policy 09 */
export default function StoragePlacesPage() {
  const say = useWords()
  const mayKeep = usePermission('storage-place:keep')
  const { value, refused, isLoading, reload } = useLoaded(mediaVerbs.places, 'places')
  const columns = usePlaceColumns()
  return (
    <Page title={say('media.placesTitle')} actions={value && value.length > 0 && <PrintButton />}>
      <PrintedBy />
      <MediaTabs />
      <RefusalNotice refused={refused} onReload={reload} />
      <Stack>
        <Quiet>{say('media.placesCaption')}</Quiet>
        <Sheet>
          {isLoading && <Loading />}
          {value?.length === 0 && <Empty title={say('media.noPlace')} help={say('media.noPlaceHelp')} />}
          {value && value.length > 0 && <Rows label={say('media.places')} columns={columns} rows={value} />}
        </Sheet>
        {mayKeep && (
          <ScreenOnly>
            <OpenPlace onDone={reload} />
          </ScreenOnly>
        )}
      </Stack>
    </Page>
  )
}
