/** Name and id of the field a letter is written in. */
export const letterPlace = 'letter'
