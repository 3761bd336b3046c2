import type { Rule } from './rule';

/** Who helped several accused of one case while on duty defends none of them (江苏 2020). */
export const notHelperOfSeveral: Rule = ({ _id }, { helpedSeveral = [] }) =>
  helpedSeveral.includes(_id) ? '值班时帮过同案几个人，不能再辩护其中任何人' : null;
