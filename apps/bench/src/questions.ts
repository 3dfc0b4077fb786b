import { startProfile } from './profile.ts'

/** What the bench asks its servers: CPU and memory so far, and where the CPU goes meanwhile. */
export function answerQuestions(): void {
  let stop: Awaited<ReturnType<typeof startProfile>> | undefined
  const answers = {
    usage: async () => {
      const { user, system } = process.cpuUsage()
      return { cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1e6 }
    },
    'profile-begins': async () => {
      stop = await startProfile()
      return true
    },
    'profile-ends': () => stop!(),
  }
  process.on(
    'message',
    (question: keyof typeof answers) => void answers[question]().then((answer) => process.send!(answer)),
  )
}
