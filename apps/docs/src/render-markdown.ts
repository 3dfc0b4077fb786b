import { dirname, join, normalize } from 'node:path/posix'
import MarkdownIt from 'markdown-it'
import anchor from 'markdown-it-anchor'
import { addressOf } from './source.js'

type Token = ReturnType<ReturnType<typeof MarkdownIt>['parse']>[number]

/** Markdown of `docs/<path>` as HTML. `isPage` says whether a path within the docs has a page of its own. */
export function renderMarkdown(path: string, text: string, isPage: (path: string) => boolean): string {
  const markdown = new MarkdownIt({ html: false })
  markdown.use(anchor, { slugify, permalink: anchor.permalink.headerLink() })
  markdown.core.ruler.push('addresses', ({ tokens }) => {
    for (const { children } of tokens) if (children) readdress(children, path, isPage)
  })
  markdown.renderer.rules['table_open'] = () => '<div class="table" tabindex="0"><table>\n'
  markdown.renderer.rules['table_close'] = () => '</table></div>\n'
  return markdown.render(text)
}

/** As code hosts name headings, so that one link works there and here. */
export const slugify = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

function readdress(tokens: readonly Token[], path: string, isPage: (path: string) => boolean): void {
  let isOutside = false
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const address = addressed(path, String(token.attrGet('href') ?? ''), isPage)
      isOutside = address === undefined
      if (address !== undefined) token.attrSet('href', address)
    }
    // What lies beside the docs is read where the code is: here its name is all there is
    if (isOutside && token.type.startsWith('link_')) Object.assign(token, { type: 'text', tag: '', content: '' })
  }
}

/** Undefined for what is neither a page nor a picture of the docs. */
function addressed(path: string, given: string, isPage: (path: string) => boolean): string | undefined {
  if (/^([a-z]+:|#)/i.test(given)) return given
  const [file = '', fragment] = given.split('#', 2)
  const target = normalize(join(dirname(path), file))
  if (isPage(target)) return addressOf(file) + (fragment === undefined ? '' : `#${fragment}`)
  return target.startsWith('screenshots/') ? given : undefined
}
