import { Refused } from '@jikimi/client'

/** The code with which the server refused; throws when it did not refuse. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked
  } catch (fault) {
    if (fault instanceof Refused) return fault.code
    throw fault
  }
  throw new Error('This should have been refused, and was answered.')
}
