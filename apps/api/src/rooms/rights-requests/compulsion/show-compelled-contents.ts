import { staffOf } from '../../../authority/actor.js'
import { notFound } from '../../../kernel/general.refusals.js'
import { newId } from '../../../kernel/identifier.js'
import { shows } from '../../../kernel/shown.js'
import { viewOf } from '../../../kernel/view.js'
import type { WritingWork } from '../../../persistence/work.js'
import { openCompelled, openLetters, type SealedCollection } from '../../subjects/index.js'
import { demandCompulsion } from './compulsion-row.js'
import { compulsionNotInForce } from './compulsion.refusals.js'
import { COMPULSION_RULES } from './compulsion.rules.js'
import { CompelledContentsView, CompelledItemView, CompelledLetterView } from './compulsion.view.js'

interface Letter {
  readonly id: string
  readonly isFromVisitor: boolean
  readonly sentAt: string
  /** Base64. */
  readonly sealed: string
}

interface CompelledRow extends SealedCollection {
  readonly case_number: string
  readonly letters: readonly Letter[]
}

/** To who asked, while its hours run, what is restricted still. The database notes the look, the record its law. */
export async function showCompelledContents(work: WritingWork, wanted: string): Promise<CompelledContentsView[]> {
  const compulsion = await demandCompulsion(work, wanted)
  if (!COMPULSION_RULES.isAsker(staffOf(work.actor), compulsion.asked_by)) throw notFound()
  if (!COMPULSION_RULES.isInForce(compulsion, work.now)) throw compulsionNotInForce()
  const rows = await work.rows<CompelledRow>('compelled-contents', 'select * from jikimi.compelled_contents($1, $2)', [
    compulsion.id,
    newId(work.now),
  ])
  const contents: CompelledContentsView[] = []
  for (const row of rows) contents.push(await opened(work, row))
  work.record({
    act: 'compulsion.shown',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: rows.map(({ pseudonym }) => pseudonym),
    items: [...new Set(contents.flatMap(({ items }) => items.map(({ code }) => code)))],
    objectId: compulsion.id,
    note: compulsion.statute,
  })
  return contents
}

async function opened(work: WritingWork, row: CompelledRow): Promise<CompelledContentsView> {
  const shown = { act: 'compulsion.shown', ground: { duty: 'RIGHTS_REQUEST' }, pseudonym: row.pseudonym } as const
  const items = await openCompelled(work.ports, row)
  const sealed = row.letters.map((letter) => ({ ...letter, sealed: Buffer.from(letter.sealed, 'base64') }))
  const letters = await openLetters(work.ports, row, sealed)
  return viewOf(CompelledContentsView, {
    caseNumber: row.case_number,
    purpose: row.purpose,
    items: items.map((item) => shows(viewOf(CompelledItemView, item), shown)),
    letters: letters.map(({ isFromVisitor, sentAt, body }) =>
      shows(viewOf(CompelledLetterView, { isFromVisitor, sentAt: new Date(sentAt), body }), shown),
    ),
  })
}
