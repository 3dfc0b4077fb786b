import { nameOfDocument, readDocuments } from './read-documents.js'

const ONE = 'query PolicyInForce { policyInForce { version } }'
const OTHER = 'mutation SubmitInquiry($input: SubmitInquiryInput!) { submitInquiry(input: $input) { number } }'

describe('the documents of a site key', () => {
  it('are read from a manifest, by its ids or as a list', () => {
    expect(readDocuments(JSON.stringify({ a1: ONE, b2: OTHER }))).toEqual([ONE, OTHER])
    expect(readDocuments(JSON.stringify([ONE, OTHER]))).toEqual([ONE, OTHER])
  })

  it('are the text itself, unchanged, when it is one document', () => {
    const written = `# of the form\n${OTHER}\n`
    expect(readDocuments(written)).toEqual([written])
  })

  it.each(['', 'null', '42', '{}', '{ "a": 1 }', 'just a sentence', '<html>'])('are none in %j', (text) => {
    expect(readDocuments(text)).toEqual([])
  })

  it('are told from one another by their operation', () => {
    expect(nameOfDocument(OTHER)).toBe('SubmitInquiry')
    expect(nameOfDocument('{ policyInForce { version } }')).toBeUndefined()
  })
})
