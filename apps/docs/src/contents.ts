import type { Language } from './language.js'

export interface Chapter {
  readonly title: Readonly<Record<Language, string>>
  /** Paths within `docs/`; `*` stands for both languages, where there are both. */
  readonly sources: readonly string[]
}

/** What the docs hold, in the order of their menu: by who reads, not by what the files are called. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: { ko: '처음 10분', en: 'First ten minutes' },
    sources: [
      'first-ten-minutes/handler.*.md',
      'first-ten-minutes/privacy-officer.*.md',
      'first-ten-minutes/chief-privacy-officer.*.md',
      'first-ten-minutes/auditor.*.md',
      'first-ten-minutes/administrator.*.md',
      'first-ten-minutes/website-developer.*.md',
    ],
  },
  {
    title: { ko: '업무 안내', en: 'Guides' },
    sources: [
      'handler-guide.*.md',
      'officer-guide.*.md',
      'destruction-guide.*.md',
      'rights-requests-guide.*.md',
      'rights-for-the-public.*.md',
      'representatives.*.md',
      'administrator-guide.*.md',
      'audit-without-trust.*.md',
    ],
  },
  {
    title: { ko: '법과 약속', en: 'Law and promises' },
    sources: ['law-map.md', 'rights-notices.md', 'ways-out.md', 'threat-model.md', 'vocabulary.md'],
  },
  {
    title: { ko: '운영과 개발', en: 'To run it, to build with it' },
    sources: ['operations.md', 'graphql.md', 'architecture.md', 'transparency-log.md', 'performance.md'],
  },
]
