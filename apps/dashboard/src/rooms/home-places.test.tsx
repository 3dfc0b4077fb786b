/** @jest-environment ./jest.environment.mjs */
import { useState } from 'react'
import { aPage } from '../a-page.js'
import { HomePlaces } from './home-places.js'
import type { Urgency } from './urgency.js'
import { useUrgency } from './use-urgency.js'

const Part = ({ name, urgency }: { name: string; urgency?: Urgency }) => {
  useUrgency(urgency)
  return <p>{name}</p>
}
const parts = (...given: (readonly [string, Urgency?])[]) =>
  given.map(([key, urgency]) => ({ key, part: <Part name={key} {...(urgency && { urgency })} /> }))

const Growing = () => {
  const [isMore, setMore] = useState(false)
  return (
    <>
      <HomePlaces parts={parts(['calm ', 'CALM'], ['now ', 'NOW'], ...(isMore ? [['urgent ', 'NOW'] as const] : []))} />
      <button onClick={() => setMore(true)}>more</button>
    </>
  )
}

describe('the parts of a home', () => {
  it('stand by how urgent they are, and as they stood where it is the same', async () => {
    const page = await aPage(
      <HomePlaces parts={parts(['calm ', 'CALM'], ['soon ', 'SOON'], ['now ', 'NOW'], ['later ', 'SOON'])} />,
    )
    expect(page.text()).toBe('now soon later calm ')
    await page.leave()
  })

  it('stay where they are when another one comes later, which stands last', async () => {
    const page = await aPage(<Growing />)
    expect(page.text()).toContain('now calm ')
    await page.click('more')
    expect(page.text()).toContain('now calm urgent ')
    await page.leave()
  })

  it('are shown although one of them never says', async () => {
    const page = await aPage(<HomePlaces parts={parts(['silent '], ['now ', 'NOW'])} />)
    expect(document.querySelector('[hidden]')).not.toBeNull()
    await page.wait(1_100)
    expect(document.querySelector('[hidden]')).toBeNull()
    expect(page.text()).toBe('now silent ')
    await page.leave()
  })
})
