/**
 * The advisory lock that whoever writes lookup tokens shares until commit, and that a turn of the epoch takes alone for a
 * moment: behind it, everybody writes tokens of the epochs that the turn has told of.
 */
export const TOKEN_BARRIER = 7_141_031
