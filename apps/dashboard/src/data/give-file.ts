/** Gives a text to the browser's downloads as a file; nothing else of it stays in the page. */
export const giveFile = (name: string, type: string, parts: readonly string[]): void => {
  const address = URL.createObjectURL(new Blob([...parts], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
