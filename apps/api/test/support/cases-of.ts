import { InquiryCasesDocument, type Send } from '@jikimi/client/staff'

/** The inbox of a purpose as one handler gets it: the newest hundred. */
export async function casesOf(handler: Send, purpose = 'CIVIL_COMPLAINT') {
  const { inquiryCases } = await handler(InquiryCasesDocument, { purpose, first: 100 })
  return inquiryCases.edges.map(({ node }) => node)
}
