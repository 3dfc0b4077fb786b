import type { ComponentChildren } from 'preact'
import { CookieBanner } from '../cookies/cookie-banner.js'
import { VisitCounted } from '../cookies/visit-counted.js'
import { otherLocale } from '../words/locale.js'
import type { Frame } from './frame.js'
import { PageFooter } from './page-footer.js'
import { PageHeader } from './page-header.js'

type Props = { frame: Frame; title: string; isWithoutScript?: boolean; children: ComponentChildren }

/** The document around a page's content. */
export const Page = ({ frame, title, isWithoutScript = false, children }: Props) => {
  const { site, locale, words, otherPath, controller } = frame
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{controller === undefined || title.includes(controller) ? title : `${title} · ${controller}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#1f4fd8" />
        <link rel="icon" type="image/svg+xml" href={site.assets.icon} />
        <link rel="stylesheet" href={site.assets.font} />
        <link rel="stylesheet" href={site.assets.style} />
        <link rel="alternate" hreflang={otherLocale(locale)} href={otherPath} />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={words.historyPage.feed}
          href={`/${locale}/policy/feed.xml`}
        />
        {!isWithoutScript && <script src={site.assets.script} defer />}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        {site.isDemo && (
          <aside class="demo" aria-label={words.demo.label}>
            {words.demo.text} <a href="/demo">{words.demo.link}</a>
          </aside>
        )}
        <PageHeader frame={frame} />
        <CookieBanner frame={frame} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <PageFooter frame={frame} />
        <VisitCounted path={frame.path} />
      </body>
    </html>
  )
}
