import { useLocation, useNavigate, useStore } from 'react-admin'
import { addressOf, filterOf, type RecordFilter } from './record-filter.js'

/** The filter of the page; `open` goes to another one, `keep` is for a link that does so by itself. */
type OwnFilter = {
  filter: RecordFilter
  open: (filter: RecordFilter) => void
  keep: (filter: RecordFilter) => void
}

/**
 * Ids and codes stand in the address. From where somebody came doesn't: the tab remembers it for the one address that it
 * was chosen with, so that a link to other records doesn't bring it along.
 */
export const useRecordFilter = (): OwnFilter => {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [kept, setKept] = useStore('access-records.origin', { address: '', origin: '' })
  const origin = kept.address === addressOf(filterOf(search)) ? kept.origin : ''
  const keep = (filter: RecordFilter) => setKept({ address: addressOf(filter), origin: filter.origin })
  const open = (filter: RecordFilter) => {
    keep(filter)
    navigate(addressOf(filter))
  }
  return { filter: { ...filterOf(search), origin }, open, keep }
}
