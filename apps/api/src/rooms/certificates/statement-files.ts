import { statementsTree, toBase64 } from '@jikimi/transparency-log'
import { notFound } from '../../kernel/general.refusals.js'
import type { ReadingWork } from '../../persistence/work.js'
import type { CertificateRow } from './certificate-row.js'

/** All statements of a certificate, one a line, in the order of their numbers. */
export async function statementLines(work: ReadingWork, row: CertificateRow): Promise<string> {
  return (await textsOf(work, row)).map((text) => `${text}\n`).join('')
}

/**
 * The statement of one case, its way to the root, and the salt with which the case number opens its commitment: one line
 * of canonical JSON. @throws Refusal NOT_FOUND
 */
export async function oneStatement(work: ReadingWork, row: CertificateRow, caseNumber: string): Promise<string> {
  const [own] = await work.rows<{ statement_number: number; statement_salt: Buffer }>(
    'statement-of-case',
    `select statement_number, statement_salt from jikimi.destroyed
     where run_id = $1 and case_number = $2 and statement is not null`,
    [row.run_id, caseNumber],
  )
  if (!own) throw notFound()
  const texts = await textsOf(work, row)
  const at = own.statement_number - 1
  const hashes = statementsTree(texts).proofOf(at).map(toBase64)
  return JSON.stringify({ caseNumber, hashes, salt: own.statement_salt.toString('base64'), statement: texts[at] })
}

async function textsOf(work: ReadingWork, { run_id: runId }: CertificateRow): Promise<string[]> {
  const rows = await work.rows<{ text: string }>(
    'statements-of-run',
    `select convert_from(statement, 'UTF8') as text from jikimi.destroyed
     where run_id = $1 and statement is not null order by statement_number`,
    [runId],
  )
  return rows.map(({ text }) => text)
}
