const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g

/** Every placeholder of a text, in its order; braces that close nothing count as one, too. */
export function placeholdersIn(text: string): string[] {
  const named = [...text.matchAll(PLACEHOLDER)].map(([, name]) => name!)
  return /\{\{|\}\}/.test(text.replace(PLACEHOLDER, '')) ? [...named, '{{'] : named
}
