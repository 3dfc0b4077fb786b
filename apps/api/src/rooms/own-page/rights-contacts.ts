import type { Locale } from '@jikimi/schema'
import { languageOf } from '../../kernel/language.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { RightsAgencyView, RightsContactsView, RightsContactView } from './rights-contacts.view.js'

/** As the policy in force names them: what it leaves blank is not made up. */
export function rightsContacts(work: AnyWork, locale: Locale): RightsContactsView {
  const { document } = work.ports.policy.current(work.now)
  const language = languageOf(locale)
  return viewOf(RightsContactsView, {
    controller: language === 'ko' ? document.controller.nameKo : document.controller.nameEn,
    contacts: document.officers.map(({ title, name, department, position, email, telephone }) =>
      viewOf(RightsContactView, {
        title: title[language],
        name,
        department: `${department[language]} ${position[language]}`,
        email: email || null,
        telephone: telephone || null,
      }),
    ),
    agencies: document.agencies.map(({ name, telephone }) =>
      viewOf(RightsAgencyView, { name: name[language], telephone }),
    ),
  })
}
