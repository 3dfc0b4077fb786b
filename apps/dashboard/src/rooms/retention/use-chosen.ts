import { useStore } from 'react-admin'

/** The numbers of cases that were chosen in the list, to be held together. */
export type Chosen = {
  numbers: readonly string[]
  choose: (number: string, isChosen: boolean) => void
  clear: () => void
}

/** In the memory of the tab, so that a hold is placed on them by a page of its own; numbers are nobody's name. */
export const useChosen = (): Chosen => {
  const [numbers, setNumbers] = useStore<readonly string[]>('holds.chosen', [])
  return {
    numbers,
    choose: (number, isChosen) =>
      setNumbers([...numbers.filter((other) => other !== number), ...(isChosen ? [number] : [])]),
    clear: () => setNumbers([]),
  }
}
