/** What can be said on a page of its own. */
export type Problem = 'notFound' | 'fault' | 'foreign' | 'tooLarge' | 'unreadable' | 'attachment'
