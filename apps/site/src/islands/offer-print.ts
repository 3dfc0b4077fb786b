/** Shows the print buttons, which do nothing without script. */
export const offerPrint = (page: Document): void => {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-prints]')) {
    button.hidden = false
    button.addEventListener('click', () => page.defaultView?.print())
  }
}
