import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const SITE = fileURLToPath(new URL('../dist/site', import.meta.url))
const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
const textOf = (page: string): string => readFileSync(join(SITE, page), 'utf8')
const linksIn = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => decodeURI(address!))
const idsIn = (html: string): Set<string> => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!))

/** Addresses on a page that lead nowhere. */
function broken(page: string): string[] {
  return linksIn(textOf(page)).filter((address) => {
    if (/^[a-z]+:/.test(address)) return false
    const [file = '', fragment] = address.split('#', 2)
    const target = file === '' ? page : relative(SITE, join(SITE, dirname(page), file))
    if (!existsSync(join(SITE, target))) return true
    return fragment !== undefined && fragment !== '' && !idsIn(textOf(target)).has(fragment)
  })
}

describe('the pages of the docs', () => {
  it('are all there, a page a text', () => {
    expect(pages.length).toBeGreaterThan(50)
  })

  it.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(broken(page)).toEqual([])
  })

  it.each(pages)('%s has no script, no style of its own, and one first heading', (page) => {
    expect(textOf(page)).not.toMatch(/<script|<style| style="| on\w+="/)
    expect(textOf(page).match(/<h1/g)).toHaveLength(1)
  })

  it('notices a link that leads nowhere', () => {
    expect(linksIn('<a href="nowhere.html#x">')).toEqual(['nowhere.html#x'])
    expect(existsSync(join(SITE, 'nowhere.html'))).toBe(false)
  })
})
