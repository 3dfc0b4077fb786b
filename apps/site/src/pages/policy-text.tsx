import { blocksOf } from '../policy-text/blocks.js'
import { phoneParts } from '../policy-text/phone-parts.js'

/** Published plain text as paragraphs and lists, with numbers one can dial. */
export const PolicyText = ({ text }: { text: string }) => (
  <>
    {blocksOf(text).map(({ kind, lines }, index) =>
      kind === 'dashes' || kind === 'dots' ? (
        <ul key={index} class={kind}>
          {lines.map((line) => (
            <li key={line}>
              <Dialable text={line} />
            </li>
          ))}
        </ul>
      ) : (
        <p key={index} class={kind}>
          <Dialable text={lines.join('\n')} />
        </p>
      ),
    )}
  </>
)

const Dialable = ({ text }: { text: string }) => (
  <>
    {phoneParts(text).map(({ text: part, number }, index) =>
      number === undefined ? (
        part
      ) : (
        <a key={index} href={`tel:${number}`}>
          {part}
        </a>
      ),
    )}
  </>
)
