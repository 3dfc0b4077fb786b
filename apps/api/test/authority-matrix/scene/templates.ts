import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { People } from './people.js'
import type { Ids } from './rights.js'

/** By name, which is their code as well: for which purpose, and whether it is offered no more. */
const TEMPLATES = {
  OF_EVERY: [null, false],
  OF_COMPLAINTS: ['CIVIL_COMPLAINT', false],
  OF_MEETINGS: ['IR_MEETING', false],
  IS_OVER: [null, true],
} as const

export async function addTemplates(superuser: Client, people: People): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [code, [purpose, isOver]] of Object.entries(TEMPLATES)) {
    ids[code] = randomUUID()
    await superuser.query(
      `insert into jikimi.answer_template (id, code, purpose, title_ko, title_en, body_ko, body_en, changed_by, changed_at, ended_at)
       values ($1, $2, $3, '제목', 'Title', '글', 'Words', $4, jikimi.now(), case when $5 then jikimi.now() end)`,
      [ids[code], code, purpose, people['officer'], isOver],
    )
  }
  return ids
}
