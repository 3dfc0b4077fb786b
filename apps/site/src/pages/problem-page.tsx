import type { Problem } from '../http/problem.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

type Props = { frame: Frame; problem: Problem; reference?: string | undefined }

export const ProblemPage = ({ frame, problem, reference }: Props) => {
  const { locale, words } = frame
  return (
    <Page frame={frame} title={words.problem[problem]}>
      <h1>{words.problem[problem]}</h1>
      <p class="lead">{words.problem[`${problem}Text`]}</p>
      {reference !== undefined && <p>{words.problem.reference(reference)}</p>}
      <p class="actions">
        <a class="button" href={`/${locale}/`}>
          {words.problem.back}
        </a>
        <a class="button quiet" href={`/${locale}/inquiry`}>
          {words.inquiry}
        </a>
      </p>
    </Page>
  )
}
