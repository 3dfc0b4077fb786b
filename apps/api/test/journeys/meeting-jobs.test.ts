import { OpenVisitDocument, PickTimeDocument } from '@jikimi/client/public'
import { aHouse, type House } from '../support/a-house.js'
import { linkIn } from '../support/answered.js'
import { offered } from '../support/meetings.js'
import { until } from '../support/until.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

it('jobs by themselves bring the offer, and the word that a time is fixed as soon as it was picked', async () => {
  const handler = house.staff(await house.signIn('ir-handler'))
  const { number, appointment } = await offered(house, handler)
  const about = () => house.mails.filter(({ subject }) => subject.includes(number))
  await until(() => about().length === 1)
  const { openVisit } = await house.site()(OpenVisitDocument, { input: { token: linkIn(house, number) } })
  await house.visitor(openVisit.visit)(PickTimeDocument, { input: { timeId: appointment.times[0]!.id } })
  await until(() => about().length === 2)
  expect(about()[1]!.text).toContain('미팅 시간이 정해졌습니다.')
})
