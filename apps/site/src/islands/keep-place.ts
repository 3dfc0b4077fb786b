/** Carries the article a reader is at over to the other language; a fragment never reaches the server. */
export const keepPlace = (page: Document): void => {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-keeps-place]')) {
    link.addEventListener('click', () => {
      link.hash = page.location.hash
    })
  }
}
