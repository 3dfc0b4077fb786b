/** What the linter finds in the policy. Loaded with its page; the sentences themselves come from the server. */
export const policyFindings = {
  policyFinding: {
    title: 'Policy findings',
    caption:
      'Version %{version} of the policy, checked by rules: what contradicts itself, what the law wants in it and is missing, and what to confirm. This is no legal advice.',
    severity: { ERROR: 'Errors', WARNING: 'Warnings', INFO: 'To confirm or know' },
    severityHelp: {
      ERROR:
        'What the law wants is missing, the policy contradicts itself, or it promises what cannot be done as written.',
      WARNING: 'A reader can be misled.',
      INFO: 'To be confirmed by somebody who knows the company, or simply to be known.',
    },
    ofSeverity: '%{name} %{count}',
    all: 'All %{count}',
    show: 'Show',
    article: 'Article',
    anyArticle: 'All articles',
    outside: 'Outside the articles',
    ofArticle: 'Article %{number}, %{heading}',
    text: '%{place}: read the text',
    published: 'As published',
    translation: 'Translation',
    law: 'Law',
    noLaw: 'No article of law: the policy’s own words, or good order.',
    STATUTE: '%{citation}',
    QUOTATION: '%{citation} (as quoted by others; read it before you rely on it)',
    COMMENTARY: '%{citation} (from commentary; read it before you rely on it)',
    whatToDo: 'What to do',
    rule: 'Rule',
    empty: 'Nothing was found',
    emptyHelp: 'No rule has anything to say about version %{version}. That is no proof that the policy is lawful.',
    emptyHere: 'Nothing of this kind',
    emptyHereHelp: 'The other findings are still there: choose all.',
    showAll: 'Show all',
  },
}
