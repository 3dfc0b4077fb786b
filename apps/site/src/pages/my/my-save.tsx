import type { Frame } from '../frame.js'

/** The page as a file, to be taken along. */
export const MySave = ({ frame: { locale, words } }: { frame: Frame }) => (
  <section aria-labelledby="save">
    <h2 id="save">{words.myPage.save}</h2>
    <p>{words.myPage.saveText}</p>
    <p class="actions">
      <a class="button quiet" href={`/${locale}/my/data.pdf`} download>
        {words.myPage.pdf}
      </a>
      <a class="button quiet" href={`/${locale}/my/data.json`} download>
        {words.myPage.json}
      </a>
    </p>
  </section>
)
