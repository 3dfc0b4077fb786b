import type { Frame } from './frame.js'

export const PageFooter = ({ frame: { locale, words, controller } }: { frame: Frame }) => (
  <footer>
    <div class="bar">
      {controller !== undefined && <p>{words.controllerWas(controller)}</p>}
      <p>
        <a href={`/${locale}/policy`}>
          <strong>{words.policy}</strong>
        </a>
      </p>
      <p>
        <a href={`/${locale}/policy/history`}>{words.historyPage.link}</a>
      </p>
      <p>
        <a href={`/${locale}/cookies`}>{words.cookiesPage.title}</a>
      </p>
      <p>
        <a href={`/${locale}/verify`}>{words.verify}</a>
      </p>
    </div>
  </footer>
)
