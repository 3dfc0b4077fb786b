import type { ShownCounts } from '@jikimi/vault'
import type { AnyWork } from '../../persistence/work.js'

const read = new WeakMap<AnyWork, Promise<ShownCounts>>()

/** How much the masks show, as the rules say in this work: one statement, whatever the list's length. */
export function shownCounts(work: AnyWork): Promise<ShownCounts> {
  const counts = read.get(work) ?? readCounts(work)
  read.set(work, counts)
  return counts
}

async function readCounts(work: AnyWork): Promise<ShownCounts> {
  const [row] = await work.rows<{ names: number; emails: number; phones: number }>(
    'shown-counts',
    `select jikimi.rule_value('NAME_CHARACTERS_SHOWN') as names, jikimi.rule_value('EMAIL_CHARACTERS_SHOWN') as emails,
       jikimi.rule_value('PHONE_DIGITS_SHOWN') as phones`,
    [],
  )
  return { nameCharacters: row!.names, emailCharacters: row!.emails, phoneDigits: row!.phones }
}
