import { otherLocale } from '../words/locale.js'
import type { Frame } from './frame.js'

const places = ['policy', 'inquiry', 'rights'] as const

export const PageHeader = ({ frame: { locale, words, path, otherPath, controller } }: { frame: Frame }) => {
  const other = otherLocale(locale)
  const isAt = (place: string): boolean => path.split('?')[0] === `/${locale}/${place}`
  return (
    <header class="top">
      <div class="bar">
        <a class="mark" href={`/${locale}/`} aria-current={path === `/${locale}/` ? 'page' : undefined}>
          {controller ?? words.home}
        </a>
        <nav aria-label={words.navigation}>
          {places.map((place) => (
            <a key={place} href={`/${locale}/${place}`} aria-current={isAt(place) ? 'page' : undefined}>
              {words[place]}
            </a>
          ))}
          <a href={otherPath} lang={other} hreflang={other} data-keeps-place>
            {words.inOtherLanguage}
          </a>
        </nav>
      </div>
    </header>
  )
}
