import type { Rule } from './rule';

/** The person asked for a woman (京未成年人条例-57 for hurt girls; elsewhere the person's wish). */
export const womanWhereAsked: Rule = ({ sex }, { wishes }) =>
  wishes.woman === true && sex !== 'female' ? '受援人要女律师' : null;
