import { useLocation, useNavigate, useStore } from 'react-admin'
import { addressOf, filterOf, type RecordFilter } from './record-filter.js'

/** The filter of the page and how to set it. Ids and codes stand in the address; where somebody came from doesn't. */
export const useRecordFilter = (): [RecordFilter, (filter: RecordFilter) => void] => {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [origin, setOrigin] = useStore('access-records.origin', '')
  const apply = (filter: RecordFilter) => {
    setOrigin(filter.origin)
    navigate(addressOf(filter))
  }
  return [{ ...filterOf(search), origin }, apply]
}
