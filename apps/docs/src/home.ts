import type { Language } from './language.js'
import type { Group } from './read-sources.js'
import { type Source } from './source.js'

const TEXT = {
  ko: `# 지킴이 안내서

공개한 개인정보 처리방침을 그대로 돌아가는 시스템으로 만드는 지킴이의 안내서입니다. 처음이라면 맡은 역할의 *처음 10분*부터
읽으세요. 나머지는 왼쪽 차례에 있습니다.`,
  en: `# Jikimi docs

Jikimi turns a published privacy policy into a running system. If it is new to you, begin with the *first ten minutes* of
your role. Everything else is in the contents beside this.`,
} as const

/** The page that everything begins at, one a language: the first chapter's pages are named on it. */
export function homeSource(language: Language, groups: readonly Group[]): Source {
  const first = groups[0]?.sources.filter((source) => source.language === language) ?? []
  const list = first.map(({ path, title }) => `- [${title}](${path})`).join('\n')
  return {
    path: `index.${language}.md`,
    title: language === 'ko' ? '지킴이 안내서' : 'Jikimi docs',
    text: `${TEXT[language]}\n\n${list}\n`,
    language,
  }
}
