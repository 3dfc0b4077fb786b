/** @jest-environment ./jest.environment.mjs */
import { useState } from 'react'
import { aPage } from '../../a-page.js'
import { AnyCodeField } from './any-code-field.js'

const Field = () => {
  const [value, setValue] = useState('')
  return <AnyCodeField label="Code" value={value} onChange={setValue} />
}

describe('the field for a code of either kind', () => {
  it.each([
    ['123 456', '123456'],
    ['123456', '123456'],
    ['ABCD-EFGH-JKLM-NPQR', 'ABCD-EFGH-JKLM-NPQR'],
    ['abcd efgh jklm npqr', 'abcd efgh jklm npqr'],
    ['2345 6789 2345 6789', '2345 6789 2345 6789'],
  ])('takes %j as %j', async (typed, kept) => {
    const page = await aPage(<Field />)
    await page.type(typed)
    expect(page.field().value).toBe(kept)
    expect(page.field().autocomplete).toBe('one-time-code')
    await page.leave()
  })
})
