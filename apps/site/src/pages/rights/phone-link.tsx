/** A number that a telephone can dial. */
export const phoneLink = (number: string) => <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>
