import type { PurposeLabel } from '../site-port.js'
import type { Frame } from './frame.js'

type Props = { frame: Frame; purposes: readonly PurposeLabel[]; chosen: string }

/** The purposes that have a form, as links: each has a form, a consent text and a due date of its own. */
export const PurposeChoice = ({ frame: { locale, words }, purposes, chosen }: Props) =>
  purposes.length < 2 ? null : (
    <nav class="purposes" aria-labelledby="purposes">
      <h2 id="purposes">{words.inquiryPage.purposes}</h2>
      <ul>
        {purposes.map(({ code, label, description }) => (
          <li key={code}>
            <a href={`/${locale}/inquiry?purpose=${code}`} aria-current={code === chosen ? 'true' : undefined}>
              {label}
            </a>
            <p class="hint">{description}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
