import { ConfigurationNotValid } from '../config/configuration.js'
import { listedCounter } from './listed-counter.js'

const visitCounter = new URL('https://counter.example.kr/visit.gif')
const PURPOSE = { ko: '방문 집계', en: 'counting visits' }
const policy = (purposes: { ko: string; en: string }[], choices: ('ALLOW_ALL' | 'ASK_EACH_TIME' | 'REFUSE_ALL')[]) => ({
  version: '1.0',
  cookies: { article: '08', purposes, choices },
})

it('visits are counted where the policy in force lists what for and lets visitors refuse, and nobody starts otherwise', () => {
  expect(listedCounter({ visitCounter }, policy([PURPOSE], ['ALLOW_ALL', 'REFUSE_ALL']))).toBe(visitCounter)
  expect(listedCounter({ visitCounter: undefined }, policy([], []))).toBeUndefined()
  for (const bad of [policy([], ['REFUSE_ALL']), policy([PURPOSE], ['ALLOW_ALL'])])
    expect(() => listedCounter({ visitCounter }, bad)).toThrow(ConfigurationNotValid)
})
