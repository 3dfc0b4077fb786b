import { isCleanText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import type { CourseTerms } from './training-course.js'

const LIMITS = { title: 200, audience: 200, purpose: 500, content: 4000 } as const

/** What a course may say, in the form in which it is kept. @throws Refusal TEXT_NOT_VALID. */
export function checkCourse({ title, audience, purpose, content, heldOn, method }: CourseTerms): CourseTerms {
  return {
    title: checked(title, LIMITS.title),
    audience: checked(audience, LIMITS.audience),
    purpose: checked(purpose, LIMITS.purpose),
    content: checked(content, LIMITS.content),
    heldOn,
    method,
  }
}

function checked(given: string, limit: number): string {
  const text = given.normalize('NFC').trim()
  if (!isCleanText(text) || text === '' || [...text].length > limit) throw textNotValid()
  return text
}
