/** @jest-environment ./jest.environment.mjs */
import { useState } from 'react'
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { StepUpDialog } from './step-up-dialog.js'
import { securityVerbs } from './security-verbs.js'

const SECRET = 'an-invented-password'
const viewer = { permissions: [], account: { locale: 'EN', signInName: 'invented@example.kr' } }
const original = globalThis.fetch
let asked: string[]
/** What the server says to each act and each fresh sign-in, in turn. */
let says: { changePassword: unknown[]; stepUp: unknown[] }

const no = (code: string) => ({ errors: [{ extensions: { code, category: 'NOT_ALLOWED' } }] })
const done = { data: { changePassword: true } }
const fresh = { data: { stepUp: { viewer } } }

beforeEach(() => {
  asked = []
  session.begin(viewer as unknown as Viewer)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    const verb = String(init.body).includes('mutation StepUp') ? 'stepUp' : 'changePassword'
    asked.push(verb)
    return Response.json(says[verb].shift())
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const Behind = () => {
  const [typed, setTyped] = useState('')
  const [result, setResult] = useState('')
  const acting = useAct(securityVerbs.changePassword)
  return (
    <>
      <TextField label="Behind" value={typed} onChange={setTyped} />
      <ActButton onAct={() => void acting.run(typed).then((value) => setResult(`result: ${value}`))}>Act</ActButton>
      <RefusalNotice refused={acting.refused} />
      {result}
      <StepUpDialog />
    </>
  )
}
const acted = async () => {
  const page = await aPage(<Behind />)
  await page.type(SECRET)
  await page.click('Act')
  return page
}

describe('an act that needs a fresh sign-in', () => {
  it('is repeated exactly once when the sign-in is fresh', async () => {
    says = { changePassword: [no('STEP_UP_NEEDED'), done], stepUp: [fresh] }
    const page = await acted()
    expect(page.text()).toContain('Confirm that it is you')
    await page.click('Confirm and continue')
    expect(asked).toEqual(['changePassword', 'stepUp', 'changePassword'])
    expect(page.text()).toContain('result: true')
    expect(page.text()).not.toContain('Confirm that it is you')
    await page.leave()
  })

  it('is not repeated for ever where the server still wants one', async () => {
    says = { changePassword: [no('STEP_UP_NEEDED'), no('STEP_UP_NEEDED')], stepUp: [fresh] }
    const page = await acted()
    await page.click('Confirm and continue')
    expect(asked).toEqual(['changePassword', 'stepUp', 'changePassword'])
    expect(page.text()).toContain('at most five minutes old')
    await page.leave()
  })

  it('leaves everything as it was when somebody would rather not', async () => {
    says = { changePassword: [no('STEP_UP_NEEDED')], stepUp: [] }
    const page = await acted()
    await page.click('Cancel')
    expect(asked).toEqual(['changePassword'])
    expect(page.field().value).toBe(SECRET)
    expect(document.querySelector('[role=alert]')).toBeNull()
    expect(page.text()).toContain('result: undefined')
    await page.leave()
  })

  it('stays in the dialog while password and code are wrong', async () => {
    says = { changePassword: [no('STEP_UP_NEEDED')], stepUp: [no('STEP_UP_REFUSED')] }
    const page = await acted()
    await page.click('Confirm and continue')
    expect(page.text()).toContain('Password and code do not go together')
    expect(asked).toEqual(['changePassword', 'stepUp'])
    await page.leave()
  })
})
