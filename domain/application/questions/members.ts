import * as v from 'valibot';
import { rowsOfOthers, typedMembers } from '../group/members-of';
import { fact, part } from '../into/home';
import { amountOf } from '../into/read-answer';
import { isMemberRow, mostMembers, rowFaults } from '../group/member-row';
import type { Question } from '../question';

const say = '请加上一起申请的工友';

export const members: Question = {
  id: 'members',
  section: 'person',
  title: '一起申请的还有谁？',
  kind: 'members',
  schema: v.pipe(
    v.array(
      v.custom((value) => isMemberRow(value) && rowFaults(value).length === 0, say),
      say,
    ),
    v.maxLength(mostMembers, `一次最多${mostMembers}人，请分开申请`),
  ),
  relevant: (answers) => answers.for_whom === 'group',
  into: [
    fact('people', (answers) =>
      answers.for_whom === 'group' ? rowsOfOthers(answers).length + 1 : undefined,
    ),
    part('dispute.amount', amountOf),
    part('members', typedMembers),
  ],
};
