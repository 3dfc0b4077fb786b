/** One problem in words; `target` leads to its field, and one that has none concerns the whole. */
export type SaidProblem = { said: string; target?: string | undefined }

type Props = { title: string; text: string; reference: string | undefined; problems: readonly SaidProblem[] }

/** What went wrong, before the form; takes the focus, without script too. */
export const ProblemSummary = ({ title, text, reference, problems }: Props) => (
  <div class="summary" role="alert" tabIndex={-1} autofocus aria-labelledby="problems">
    <h2 id="problems">{title}</h2>
    <p>{text}</p>
    {reference !== undefined && <p>{reference}</p>}
    {problems.length > 0 && (
      <ul>
        {problems.map(({ said, target }) => (
          <li key={`${target} ${said}`}>{target === undefined ? said : <a href={target}>{said}</a>}</li>
        ))}
      </ul>
    )}
  </div>
)
