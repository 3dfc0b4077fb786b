import { useContext } from 'preact/hooks'
import { CookieMindContext } from './cookie-mind.js'

/** An image that says which page was read, and nothing else: no script, no referrer, no address beyond the page's own. */
export const VisitCounted = ({ path }: { path: string }) => {
  const { counter } = useContext(CookieMindContext)
  if (!counter) return null
  const address = new URL(counter)
  address.searchParams.set('page', path.split('?')[0] ?? '')
  return <img class="counter" src={address.href} alt="" width={1} height={1} referrerpolicy="no-referrer" />
}
