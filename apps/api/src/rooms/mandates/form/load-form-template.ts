import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BUILT_IN_FORM } from './built-in-form.js'
import { FormTemplateNotValid } from './form-template-not-valid.js'
import type { FormTemplate } from './form-template.js'
import { readFormTemplate } from './read-form-template.js'

const FILE = 'power-of-attorney.json'
const MOST_BYTES = 64_000

/**
 * The installation's own template if it has one. One that is not valid is told, and the built-in one serves: whoever needs
 * the form gets one.
 */
export async function loadFormTemplate(folder: string, tell: (problem: string) => void): Promise<FormTemplate> {
  try {
    const path = join(folder, FILE)
    if ((await stat(path)).size > MOST_BYTES) throw new FormTemplateNotValid(`It has more than ${MOST_BYTES} bytes.`)
    return readFormTemplate(await readFile(path))
  } catch (fault) {
    if (fault instanceof FormTemplateNotValid) tell(`${FILE} is not valid, the built-in form serves. ${fault.problem}`)
    else if (!isMissing(fault)) tell(`${FILE} can not be read, the built-in form serves.`)
    return BUILT_IN_FORM
  }
}

const isMissing = (fault: unknown): boolean =>
  typeof fault === 'object' &&
  fault !== null &&
  'code' in fault &&
  (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')
