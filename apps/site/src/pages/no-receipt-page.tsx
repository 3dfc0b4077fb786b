import type { Frame } from './frame.js'
import { Page } from './page.js'

export const NoReceiptPage = ({ frame }: { frame: Frame }) => {
  const { locale, words } = frame
  return (
    <Page frame={frame} title={words.receiptPage.none}>
      <h1>{words.receiptPage.none}</h1>
      <p class="lead">{words.receiptPage.noneText}</p>
      <a class="button" href={`/${locale}/inquiry`}>
        {words.inquiry}
      </a>
    </Page>
  )
}
