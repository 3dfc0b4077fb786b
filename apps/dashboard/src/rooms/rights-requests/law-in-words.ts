const NAMES: Readonly<Record<string, string>> = { PIPA: '법', Decree: '시행령' }
/** ① to ⑳ follow each other. */
const BEFORE_FIRST = '①'.charCodeAt(0) - 1

/** Articles as the server cites them (`PIPA 36②③; Decree 42②`), as they are cited in the screen's language. */
export const lawInWords = (tag: 'ko' | 'en', cited: string): string =>
  tag === 'en'
    ? cited
    : cited
        .replaceAll(';', ',')
        .replaceAll(/[A-Za-z]+/g, (name) => NAMES[name] ?? name)
        .replaceAll(/(\d+)([①-⑳]*)/g, (_, article: string, paragraphs: string) =>
          [`제${article}조`, [...paragraphs].map((one) => `제${one.charCodeAt(0) - BEFORE_FIRST}항`).join('·')]
            .filter(Boolean)
            .join(' '),
        )
