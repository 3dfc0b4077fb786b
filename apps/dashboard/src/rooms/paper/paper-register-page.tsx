import { useState } from 'react'
import { Empty } from '../../ui/empty.js'
import { TextField } from '../../ui/form/text-field.js'
import { Grid } from '../../ui/form/grid.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { SignatureLines } from '../../ui/signature-lines.js'
import { usePrinting } from '../../ui/use-printing.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { MediaTabs } from './media-tabs.js'
import type { RegisterLine } from './open-medium.js'
import { useLineColumns } from './use-line-columns.js'

/** The destruction register of paper and other media, to be printed and signed. @law Std 13 */
export default function PaperRegisterPage() {
  const say = useWords()
  const isPrinting = usePrinting()
  const columns = useLineColumns()
  const [days, setDays] = useState({ from: '', until: '' })
  const filter = Object.fromEntries(Object.entries(days).filter(([, day]) => day !== ''))
  return (
    <Page title={say('media.registerPageTitle')} actions={<PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <MediaTabs />
      <ScreenOnly>
        <Quiet>{say('media.registerCaption')}</Quiet>
        <Grid>
          <TextField
            type="date"
            label={say('media.from')}
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
          />
          <TextField
            type="date"
            label={say('media.until')}
            value={days.until}
            onChange={(until) => setDays({ ...days, until })}
          />
        </Grid>
      </ScreenOnly>
      <PagedList<RegisterLine>
        resource="paper-register"
        label={say('media.registerPageTitle')}
        filter={filter}
        columns={columns}
        empty={<Empty title={say('media.registerEmpty')} help={say('media.registerEmptyHelp')} />}
      />
      {isPrinting && (
        <SignatureLines
          lines={[{ role: say('media.signKeeper') }, { role: say('media.signChief') }]}
          signature={say('media.sign')}
          date={say('media.signDate')}
        />
      )}
    </Page>
  )
}
