import { type AccessRecordFilterInput, AccessRecordsDocument, type Send } from '@jikimi/client/staff'

/** Every record that an auditor can page to, newest first. */
export async function allRecords(auditor: Send, filter: AccessRecordFilterInput = {}, first = 20) {
  const records = []
  let after: string | undefined
  do {
    const { accessRecords } = await auditor(AccessRecordsDocument, { filter, first, ...(after ? { after } : {}) })
    records.push(...accessRecords.edges.map(({ node }) => node))
    after = accessRecords.pageInfo.hasNextPage ? (accessRecords.pageInfo.endCursor ?? undefined) : undefined
  } while (after)
  return records
}
