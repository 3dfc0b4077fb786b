import { z } from 'zod'
import { isCleanText } from '@jikimi/vault'
import { FormTemplateNotValid } from './form-template-not-valid.js'
import { type FormTemplate, NEEDED, PLACEHOLDERS } from './form-template.js'
import { placeholdersIn } from './placeholders-in.js'

const MOST_BYTES = 64_000
const TEXT = z
  .string()
  .max(2000)
  .refine((text) => isCleanText(text.replaceAll('\n', ' ')))
const CELL = z
  .string()
  .max(500)
  .refine((text) => isCleanText(text.replaceAll('\n', ' ')))

const TEMPLATE = z.strictObject({
  title: z.string().min(1).max(100),
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['HEADING', 'TEXT', 'NOTE']), text: TEXT }),
        z.strictObject({
          kind: z.literal('FACTS'),
          rows: z
            .array(z.tuple([CELL, CELL]))
            .min(1)
            .max(30),
        }),
      ]),
    )
    .min(1)
    .max(60),
})

/** A template as it lies in a file. @throws FormTemplateNotValid which says what is wrong with it, and where */
export function readFormTemplate(bytes: Buffer): FormTemplate {
  if (bytes.length > MOST_BYTES) throw new FormTemplateNotValid(`It has more than ${MOST_BYTES} bytes.`)
  const read = TEMPLATE.safeParse(parsed(bytes))
  if (!read.success) {
    const where = [...new Set(read.error.issues.map(({ path }) => path.join('.') || 'the whole'))]
    throw new FormTemplateNotValid(`It is no template at: ${where.slice(0, 10).join(', ')}.`)
  }
  const template = read.data as FormTemplate
  const named = placeholdersIn(JSON.stringify(template))
  const unknown = named.filter((name) => !PLACEHOLDERS.some((one) => one === name))
  if (unknown.length > 0) throw new FormTemplateNotValid(`It has placeholders that nothing fills: ${listed(unknown)}.`)
  const missing = NEEDED.filter((one) => !named.includes(one))
  if (missing.length > 0) throw new FormTemplateNotValid(`It lacks what a power of attorney needs: ${listed(missing)}.`)
  return template
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new FormTemplateNotValid('It is not JSON in UTF-8.')
  }
}

const listed = (names: readonly string[]): string =>
  [...new Set(names)]
    .slice(0, 10)
    .map((name) => name.slice(0, 40))
    .join(', ')
