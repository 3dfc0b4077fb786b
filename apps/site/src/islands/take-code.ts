/**
 * Takes the code of an e-mail's link from the address into the form, and out of the address bar and the history: what
 * comes after `#` never reaches the server by itself. Without script the visitor pastes it.
 */
export const takeCode = (page: Document): void => {
  const field = page.querySelector<HTMLInputElement>('input[data-takes-code]')
  const view = page.defaultView
  if (!field || !view) return
  const take = (): void => {
    const code = view.location.hash.slice(1)
    if (!looksLikeCode.test(code)) return
    view.history.replaceState(null, '', view.location.pathname)
    field.value = code
    const place = field.closest<HTMLElement>('.field')
    if (place) place.hidden = true
  }
  take()
  view.addEventListener('hashchange', take)
  // The other language's page takes it in the same way
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-keeps-place]'))
    link.addEventListener('click', () => {
      if (looksLikeCode.test(field.value)) link.hash = field.value
    })
}

/** A place on the page is no code. */
const looksLikeCode = /^[\w-]{43}$/
