/**
 * Gives a text to the browser's downloads as a file; nothing else of it stays in the page. It begins with a byte order
 * mark, by which spreadsheets know that it is UTF-8.
 */
export const saveFile = (name: string, text: string): void => {
  const file = new Blob([MARK, text.startsWith(MARK) ? text.slice(1) : text], { type: 'text/csv;charset=utf-8' })
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

const MARK = '\uFEFF'
