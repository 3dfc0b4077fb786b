import { useLocation, useNavigate } from 'react-admin'
import { today } from '../../data/day.js'

/** The day that a page shows. It stands in the address, which holds nothing else: such a link can be passed on. */
export const useDay = (): [string, (day: string) => void] => {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const asked = new URLSearchParams(search).get('day') ?? ''
  return [IS_DAY.test(asked) ? asked : today(), (day) => navigate(`${pathname}?day=${day}`)]
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/
