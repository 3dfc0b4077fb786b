/** Where a problem with the consent is said: beside its box, as if it were an item. */
export const consentPlace = 'consent'
