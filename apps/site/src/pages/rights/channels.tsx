import type { RightsContacts } from '../../site-port.js'
import { Fact } from '../fact.js'
import type { Frame } from '../frame.js'
import { phoneLink } from './phone-link.js'

/** Every way to those responsible, as the policy in force names them; what it leaves blank is said to be. @law PIPA 31, 38④ */
export const Channels = ({ frame: { locale, words }, contacts }: { frame: Frame; contacts: RightsContacts }) => {
  const said = words.rightsPage
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{said.channels}</h2>
      <p>{said.channelsText(contacts.controller)}</p>
      {contacts.contacts.map(({ title, name, department, email, telephone }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>
            {name}, {department}
          </p>
          <dl class="facts">
            <Fact name={said.telephone} value={telephone ? phoneLink(telephone) : said.notPublished} />
            <Fact name={said.email} value={email ? <a href={`mailto:${email}`}>{email}</a> : said.notPublished} />
          </dl>
        </div>
      ))}
      <p>{said.writing}</p>
      <h3>{said.agencies}</h3>
      <ul>
        {contacts.agencies.map(({ name, telephone }) => (
          <li key={name}>
            {name}: {phoneLink(telephone)}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${locale}/policy#article-06`}>{words.policy}</a>
      </p>
    </section>
  )
}
