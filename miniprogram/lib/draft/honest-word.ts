import { checkRules } from './check-rules';
import type { Question as Sheet } from '../dialogs';
import { checkResult } from '../domain';
import type { Answers } from '../domain';

const otherHelp: Pick<Sheet, 'yes' | 'no'> = { yes: '接着填', no: '问律师' };

/**
 * What has to be said at once after an answer, before somebody fills in fifteen screens for nothing: it never closes
 * the way, and always names other help.
 * @returns the words, or null where there is nothing to say
 */
export function honestWord(answers: Answers, answered: string): Sheet | null {
  if (answered === 'own_lawyer' && answers.own_lawyer === 'yes') {
    return {
      title: '已经有律师的，不再另派',
      content: '律师不管了、钱不够了，接着填，写清楚为什么。只想问一问，点“问律师”，不收钱。',
      ...otherHelp,
    };
  }
  if (answered !== 'matter') return null;
  const { assessment, alsoHelps } = checkResult(
    { matter: answers.matter, topic: answers.topic },
    checkRules(),
  );
  if (assessment.inScope !== false) return null;

  return {
    title: '这里可能办不了',
    content: `这件事不在国家规定的范围里。您还是可以申请，由工作人员来看。${alsoHelps.slice(0, 2).join('')}`,
    ...otherHelp,
  };
}
