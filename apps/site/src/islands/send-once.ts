/** Sends a form once, however often its button is pressed. The server would see it as one inquiry in any case. */
export const sendOnce = (page: Document): void => {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-sends-once]')) {
    const button = form.querySelector('button')
    const words = button?.textContent ?? ''
    const show = (isSending: boolean): void => {
      form.dataset['isSending'] = String(isSending)
      button?.setAttribute('aria-disabled', String(isSending))
      if (button) button.textContent = isSending ? (form.dataset['sendsOnce'] ?? words) : words
    }
    form.addEventListener('submit', (event) => {
      if (form.dataset['isSending'] === 'true') event.preventDefault()
      else show(true)
    })
    page.defaultView?.addEventListener('pageshow', () => show(false))
  }
}
