import { CoreAdminContext, memoryStore } from 'react-admin'
import { dataProvider } from './data/data-provider.js'
import { authProvider } from './data/auth-provider.js'
import { Pages } from './pages.js'
import { Look } from './theme/look.js'
import { i18nProvider } from './words/i18n-provider.js'

const store = memoryStore({ locale: i18nProvider.getLocale() })

/** The dashboard. Nothing outlives the tab: settings live in memory, the language in the account. */
export const App = () => (
  <CoreAdminContext authProvider={authProvider} dataProvider={dataProvider} i18nProvider={i18nProvider} store={store}>
    <Look>
      <Pages />
    </Look>
  </CoreAdminContext>
)
