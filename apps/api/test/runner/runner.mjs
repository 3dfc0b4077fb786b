import { createRunner } from 'jest-light-runner'

/** Test files share a process and its modules: loading the whole API anew for each took longer than most tests. */
export default createRunner({ runtime: 'child_process' })
