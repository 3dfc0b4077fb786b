import { askedRegister, registerAt, registerFilterOf } from './register-filter.js'

const NONE = { purpose: '', state: '', receivedFrom: '', receivedUntil: '', dueUntil: '' }

describe('the filter of the register', () => {
  it('comes back from its address as it was', () => {
    const filter = {
      ...NONE,
      purpose: 'IR_MEETING',
      state: 'TAKEN',
      receivedFrom: '2026-11-01',
      dueUntil: '2026-12-31',
    }
    const address = registerAt(filter)
    expect(registerFilterOf(address.slice(address.indexOf('?')))).toEqual(filter)
    expect(registerAt(NONE)).toBe('/register')
  })

  it('takes nothing from an address that is no code and no day', () => {
    expect(registerFilterOf('?purpose=hong%40example.kr&state=010-0000-1234&dueUntil=soon&name=Hong')).toEqual(NONE)
  })

  it('asks for what was filled in, and for nothing else', () => {
    expect(askedRegister({ ...NONE, state: 'CLOSED', receivedUntil: '2026-11-30' })).toEqual({
      state: 'CLOSED',
      receivedUntil: '2026-11-30',
    })
    expect(askedRegister(NONE)).toEqual({})
  })
})
