import { part } from '../into/home';
import { isPassedOn } from '../into/passed-on';
import type { PartPath } from '../into/home';
import type { Answers, Question } from '../question';
import { said } from '../into/read-answer';
import { words } from '../schemas';
import { whom } from '../whom';

const written = words(4, 200, '请写清楚村、路、门牌，或者点下面的');

function addressOf(
  id: string,
  path: PartPath,
  asked: Omit<Question, 'id' | 'into' | 'kind' | 'schema'>,
): Question {
  return {
    ...asked,
    id,
    kind: 'text',
    schema: written,
    into: [part(path, (answers) => said(answers, id) || undefined)],
  };
}

const knowsHome = (answers: Answers): boolean => said(answers, 'address') !== '';

/** Where the person lives: whoever goes out to them looks for it. */
export const address = addressOf('address', 'applicant.address', {
  section: 'person',
  title: '现在住在哪里？',
  titleFor: (answers) => (whom(answers) === '您' ? '现在住在哪里？' : `${whom(answers)}现在住在哪里？`),
  relevant: (answers) => !isPassedOn(answers) && answers.agent_reason !== 'custody',
  skip: '先不写',
});

export const registeredAt = addressOf('registered_at', 'applicant.registeredAt', {
  section: 'person',
  title: '户口在哪里？',
  relevant: knowsHome,
  skip: '和住的地方一样',
});

/** 送达地址: not everybody may get letters at home. */
export const lettersTo = addressOf('letters_to', 'applicant.lettersTo', {
  section: 'person',
  title: '文书寄到哪里？',
  relevant: knowsHome,
  skip: '就寄到住的地方',
});
