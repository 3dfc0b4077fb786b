import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { CoreAdminContext, memoryStore } from 'react-admin'
import { allWords, i18nProvider } from './words/i18n-provider.js'

/** For tests: a page in a document, and a person who reads and uses it. */
export const aPage = async (content: ReactNode) => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  await allWords()
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await settle(() =>
    root.render(
      <CoreAdminContext i18nProvider={i18nProvider} store={memoryStore()} dataProvider={{} as never}>
        {content}
      </CoreAdminContext>,
    ),
  )
  return {
    text: () => document.body.textContent ?? '',
    field: () => one<HTMLInputElement>('input'),
    click: (name: string) => settle(() => named(name).click()),
    tick: () => settle(() => one('input[type=checkbox]').click()),
    buttons: () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent),
    type: (typed: string) => settle(() => fill(one<HTMLInputElement>('input'), typed)),
    typeInto: (label: string, typed: string) => settle(() => fill(labelled(label), typed)),
    choose: (label: string, value: string) => settle(() => choose(labelled(label, 'select'), value)),
    wait: (milliseconds: number) => act(() => new Promise<void>((done) => setTimeout(done, milliseconds))),
    leave: () => settle(() => root.unmount()),
  }
}

const settle = (start: () => void): Promise<void> =>
  act(async () => {
    start()
    // answers and what they change come in turns: some turns, however busy the machine is
    for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setTimeout(done, 10))
  })

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const fill = (field: Field, typed: string): void => {
  // past React's own setter, as a browser does it
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const choose = (list: Field, value: string): void => {
  list.value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

const labelled = (label: string, kind = 'input, textarea'): Field =>
  found(
    [...document.querySelectorAll<Field>(kind)].find(
      // a required field's label ends in a star
      ({ labels }) => labels?.[0]?.textContent?.replace(/\s\*$/, '') === label,
    ),
  )

const one = <Found extends HTMLElement>(selector: string): Found => found(document.querySelector<Found>(selector))

/** The last button of this name: a dialog's before the page's. */
const named = (name: string) =>
  found([...document.querySelectorAll('button')].findLast((button) => button.textContent === name))

const found = <Found,>(element: Found | null | undefined): Found => {
  if (!element) throw new Error('There is no such element on the page')
  return element
}
