import { normaliseEmail, normalisePhone } from '@jikimi/vault'
import { contactNotValid, type Requester } from '../subjects/index.js'
import { cleanRequestWords } from './clean-request-words.js'

const NAME = 100
const EMAIL = 254
const PHONE = 40
const WORDS = 4000

/** As it is kept: NFC, no forbidden numbers, contacts that can be read. @throws Refusal TEXT_NOT_VALID, CONTACT_NOT_VALID */
export function checkedRequester(given: { readonly [K in keyof Requester]?: string | null | undefined }): Requester {
  const email = cleanRequestWords(given.email, EMAIL)
  const phone = cleanRequestWords(given.phone, PHONE)
  if ((email && !normaliseEmail(email)) || (phone && !normalisePhone(phone))) throw contactNotValid()
  return { name: cleanRequestWords(given.name, NAME), email, phone, words: cleanRequestWords(given.words, WORDS) }
}
