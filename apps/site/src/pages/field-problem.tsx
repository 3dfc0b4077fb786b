/** What is wrong with a field, right above it. */
export const FieldProblem = ({ id, problem }: { id: string; problem: string | undefined }) =>
  problem === undefined ? null : (
    <p class="problem" id={id}>
      {problem}
    </p>
  )
