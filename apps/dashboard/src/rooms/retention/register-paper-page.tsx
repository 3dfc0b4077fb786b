import { useLocation } from 'react-admin'
import { filledIn } from '../../data/filled-in.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Sheet } from '../../ui/sheet.js'
import { SignatureLines } from '../../ui/signature-lines.js'
import { TextLink } from '../../ui/text-link.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { addresses } from './addresses.js'
import { runVerbs } from './run-verbs.js'
import { useDestroyedColumns } from './use-destroyed-columns.js'

/** The destruction register as it is filed: every line that the filter leaves, with room for two signatures. */
export default function RegisterPaperPage() {
  const say = useWords()
  const when = useWhen()
  const { search } = useLocation()
  const filter = addresses.paper.of(search)
  const columns = useDestroyedColumns(true)
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => runVerbs.register(filledIn(filter) as object, signal),
    search,
  )
  const { from, until } = filter
  return (
    <Page
      title={say('destroyed.title')}
      before={
        <ScreenOnly>
          <TextLink to={addresses.register.at(filter)}>{say('destroyed.back')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      <WidePaper />
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && (
        <>
          <Quiet>
            {say('destroyed.period', {
              from: from ? when(from) : say('destroyed.begin'),
              until: until ? when(until) : say('destroyed.now'),
              smart_count: value.lines.length,
            })}
          </Quiet>
          {!value.isWhole && <Notice tone="warning">{say('destroyed.notWhole', { most: value.lines.length })}</Notice>}
          <Sheet>
            {value.lines.length === 0 ? (
              <Empty title={say('destroyed.empty')} help={say('destroyed.emptyHelp')} />
            ) : (
              <Rows label={say('destroyed.title')} columns={columns} rows={value.lines} />
            )}
          </Sheet>
          <SignatureLines
            lines={[{ role: say('destroyed.signOfficer') }, { role: say('destroyed.signChief') }]}
            date={say('destroyed.signDate')}
            signature={say('destroyed.sign')}
          />
        </>
      )}
    </Page>
  )
}
