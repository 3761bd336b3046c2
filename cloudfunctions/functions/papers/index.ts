import { typeset } from '../../typesetting/typeset';
import { insideFunction } from '../../platform/inside-function';

/** Sets papers as PDF for the other functions: only this one carries the typefaces and loads the typesetter. */
export const main = insideFunction(typeset);
