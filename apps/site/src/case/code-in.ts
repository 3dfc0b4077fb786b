/**
 * The code in what a visitor pasted: the code itself, or the whole link that ends in it. An e-mail program may have
 * broken the link into lines. Undefined where there is none.
 */
export const codeIn = (pasted: unknown): string | undefined =>
  typeof pasted === 'string' ? code.exec(pasted.replaceAll(/\s/g, ''))?.[1] : undefined

const code = /(?:^|#)([\w-]{20,200})$/
