import type { ComponentChildren } from 'preact'
import type { Frame } from '../frame.js'

type Props = {
  frame: Frame
  act: 'withdraw' | 'object' | 'lift' | 'correct' | 'revoke' | 'withdraw-consent'
  label: string
  /** What the button says, where that is not the line that opens. */
  button?: string
  text?: string
  fields: Readonly<Record<string, string>>
  children?: ComponentChildren
}

/** Something that can be done, behind a line that opens: what it means stands there before the button. */
export const ActForm = ({ frame: { locale, words }, act, label, button = label, text, fields, children }: Props) => (
  <details class="decline">
    <summary>{label}</summary>
    <form method="post" action={`/${locale}/my/${act}`} data-sends-once={words.rightsPage.sending}>
      {text !== undefined && <p>{text}</p>}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button class="quiet">{button}</button>
    </form>
  </details>
)
