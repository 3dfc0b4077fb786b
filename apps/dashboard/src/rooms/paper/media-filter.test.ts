import { askedMedia, mediaAt, mediaFilterOf } from './media-filter.js'

const NONE = { state: '', kind: '', purpose: '', dueUntil: '', late: '' }

describe('the filter of media', () => {
  it('comes back from its address as it was, late ones by a word of their own', () => {
    const filter = { ...NONE, state: 'STORED', kind: 'USB', late: 'yes' }
    const address = mediaAt(filter)
    expect(mediaFilterOf(address.slice(address.indexOf('?')))).toEqual(filter)
    expect(mediaAt(NONE)).toBe('/media')
  })

  it('takes nothing from an address that is no code and no day', () => {
    expect(mediaFilterOf('?purpose=hong%40example.kr&dueUntil=soon&late=maybe&label=Hong')).toEqual(NONE)
  })

  it('asks for what was filled in, and for nothing else', () => {
    expect(askedMedia({ ...NONE, late: 'yes', dueUntil: '2026-11-30' })).toEqual({
      isLate: true,
      dueUntil: '2026-11-30',
    })
    expect(askedMedia(NONE)).toEqual({})
  })
})
