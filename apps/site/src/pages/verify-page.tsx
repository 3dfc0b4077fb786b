import type { DestructionProof } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import { instantInWords } from '../words/instant-in-words.js'
import { Fact } from './fact.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'
import { VerifyForm } from './verify-form.js'

type Props = {
  frame: Frame
  /** What was answered; null where nothing of that number is known; undefined where nothing was asked. */
  proof?: DestructionProof | null | undefined
  number?: string
  problem?: string | undefined
}

/** Where a number of something destroyed is looked up. */
export const VerifyPage = ({ frame, proof, number, problem }: Props) => {
  const { words } = frame
  const said = words.verifyPage
  const title = problem === undefined ? said.title : `${words.inquiryPage.error}: ${said.title}`
  return (
    <Page frame={frame} title={title}>
      <h1>{said.title}</h1>
      {proof === undefined && <p class="lead">{said.lead}</p>}
      {proof && <Found frame={frame} proof={proof} />}
      {proof === null && (
        <section aria-labelledby="unknown">
          <h2 id="unknown">{said.unknown}</h2>
          <p>{said.unknownText}</p>
          <p>{said.unknownHelp}</p>
        </section>
      )}
      {proof !== undefined && <h2>{said.again}</h2>}
      <VerifyForm frame={frame} number={number} problem={problem} />
      <p class="hint after">{said.privacy}</p>
    </Page>
  )
}

const Found = ({ frame: { locale, words }, proof }: { frame: Frame; proof: DestructionProof }) => {
  const said = words.verifyPage
  return (
    <section aria-labelledby="found">
      <h2 id="found">{said.found}</h2>
      <p>{proof.kind === 'CASE' ? said.caseText : said.certificateText}</p>
      <dl class="facts">
        <Fact name={said.numberAsked} value={proof.number} />
        <Fact name={said.destroyedOn} value={dayInWords(proof.destroyedOn, locale)} />
        {proof.kind === 'CERTIFICATE' && (
          <Fact name={said.collections} value={proof.collections.toLocaleString(locale)} />
        )}
        {proof.kind === 'CASE' && (
          <Fact name={said.certificate} value={proof.certificateNumber ?? said.noCertificate} />
        )}
        {proof.openableUntil && <Fact name={said.openableUntil} value={instantInWords(proof.openableUntil, locale)} />}
        {proof.root && <Fact name={said.root} value={<code>{proof.root}</code>} isWide />}
      </dl>
      {proof.root && <p>{said.meaning}</p>}
    </section>
  )
}
