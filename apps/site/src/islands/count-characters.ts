/** Says under a long text how much of its room is used. Without script the limit alone stands there. */
export const countCharacters = (page: Document): void => {
  for (const counter of page.querySelectorAll<HTMLElement>('[data-counts]')) {
    const field = page.getElementById(counter.dataset['counts'] ?? '')
    if (!(field instanceof HTMLTextAreaElement)) continue
    const { words = '', limit = '' } = counter.dataset
    const written = (number: number): string => number.toLocaleString(page.documentElement.lang)
    const count = (): void => {
      const length = Array.from(field.value.normalize('NFC')).length
      counter.textContent = words.replace('{count}', written(length)).replace('{limit}', written(Number(limit)))
      counter.classList.toggle('is-over', length > Number(limit))
    }
    field.addEventListener('input', count)
    count()
  }
}
