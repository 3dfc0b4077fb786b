import type { Sheet, SheetPart } from '../../../documents/sheet.js'
import type { FormTemplate, Placeholder } from './form-template.js'

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g
/** Room to write by hand. */
const BLANK = '\n'

export type FormValues = Readonly<Partial<Record<Placeholder, string>>>

/** A template with what is known in it. Once over: what somebody is called never becomes a placeholder. */
export function fillForm({ title, parts }: FormTemplate, values: FormValues): Sheet {
  const known: ReadonlyMap<string, string> = new Map(Object.entries(values))
  const fill = (text: string): string =>
    text.replace(PLACEHOLDER, (_, name: string) => known.get(name)?.trim() || BLANK)
  return { language: 'ko', title: fill(title), parts: parts.map((part) => filled(part, fill)) }
}

function filled(part: SheetPart, fill: (text: string) => string): SheetPart {
  if (part.kind === 'FACTS')
    return { kind: 'FACTS', rows: part.rows.map(([name, value]) => [name, fill(value)] as const) }
  return part.kind === 'TABLE' ? part : { kind: part.kind, text: fill(part.text) }
}
