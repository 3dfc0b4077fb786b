/** The browser for the browser journeys, or none. */
export function findChromium(): string | undefined
