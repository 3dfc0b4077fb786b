import { ConfigurationNotValid } from '../config/configuration.js'
import { listedOutsourcees } from './listed-outsourcees.js'

const policy = (...names: string[]) => ({
  version: '1.0',
  outsourcing: { article: '05', outsourcees: names.map((name) => ({ name, work: { ko: '메일', en: 'Mail' } })) },
})

it('nobody processes for the company whom the policy in force does not disclose', () => {
  expect(listedOutsourcees({ outsourcees: [] }, policy())).toEqual([])
  expect(listedOutsourcees({ outsourcees: ['지어낸 메일'] }, policy('지어낸 메일', 'Other'))).toEqual(['지어낸 메일'])
  for (const bad of [policy(), policy('지어낸 메일 2')])
    expect(() => listedOutsourcees({ outsourcees: ['지어낸 메일'] }, bad)).toThrow(ConfigurationNotValid)
})
