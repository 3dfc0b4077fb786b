/** The purpose of a request's own collection: no policy lists it and nobody is designated for it. */
export const REQUEST_PURPOSE = 'RIGHTS_REQUEST'
