/** How a collection ends here; other ways would be other words. */
export const METHOD = 'KEY_DESTROYED_AND_ROWS_DELETED'
