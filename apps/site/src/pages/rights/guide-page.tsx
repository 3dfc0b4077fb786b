import type { Frame } from '../frame.js'
import { Page } from '../page.js'

/** The whole guide to the rights of the data subject, for the public. */
export const GuidePage = ({ frame }: { frame: Frame }) => {
  const { locale, words } = frame
  const { title, lead, sections } = words.guidePage
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p class="actions">
        <a class="button" href={`/${locale}/rights`}>
          {words.rightsPage.back}
        </a>
      </p>
    </Page>
  )
}
