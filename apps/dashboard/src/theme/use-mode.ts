import { useStore } from 'react-admin'

export type Mode = 'light' | 'dark'

/** Light or dark: as the system says until somebody chooses, and the choice lives as long as the tab. */
export const useMode = (): [Mode, (mode: Mode) => void] => {
  const system: Mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const [mode, setMode] = useStore<Mode>('theme', system)
  return [mode, setMode]
}
