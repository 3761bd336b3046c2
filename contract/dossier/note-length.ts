/** Signs of a note in a case: a whole conversation on the telephone. */
export const longestNote = 5000;
