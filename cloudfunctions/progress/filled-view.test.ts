import type { Answers } from '../../domain/application/answers';
import { relevantQuestions } from '../../domain/application/flow';
import { caseFrom } from '../../domain/application/into/to-case';
import { factsFrom } from '../../domain/application/into/to-facts';
import { questions } from '../../domain/application/questions';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { checkCharacter } from '../../domain/identity/resident-id';
import { sampleCase } from '../../domain/case/testing/sample-case';
import { filledView } from './filled-view';

const today = '2026-11-22';

const rowsFor = (answers: Answers) =>
  filledView({
    ...sampleCase,
    ...{
      state: 'SUBMITTED',
      submittedAt: `${today}T02:00:00.000Z`,
      agent: null,
      contact: { way: 'any', discreet: false },
    },
    ...caseFrom(answers),
    facts: factsFrom(answers, today),
  });

const { urgent: _calm, case_name: _unnamed, address: _nowhere, ...worker } = workerAnswers;

const home: Answers = {
  ...worker,
  ...{ address: '柳溪镇三组12号', registered_at: '山口村', letters_to: '青禾县邮局转' },
  ...{ contact_way: 'through_other', contact_other_name: '赵小兰', contact_other_phone: '13900139000' },
};

const hurried: Answers = { ...worker, urgent: ['deadline'], deadline_on: '2026-12-20', own_lawyer: 'yes' };

const father: Answers = {
  ...home,
  ...{ for_whom: 'family', agent_relation: 'child', agent_reason: 'entrusted', topic: '家里的事' },
  ...{ matter: 'support_of_parents', migrant: undefined, agent_name: '赵小兰', agent_phone: '13900139000' },
  ...{ agent_identity: '110101199003071233', status: ['disabled', 'elderly'], fixed_income: 'yes' },
  ...{ lives_together: 'no', household_size: 'more', household_count: '9', family_income: '1800' },
};

const beaten: Answers = {
  ...worker,
  ...{
    topic: '家里的事',
    matter: 'domestic_violence',
    danger: 'yes',
    discreet: 'yes',
    case_name: '小区的事',
  },
};

const held: Answers = {
  ...worker,
  ...{ for_whom: 'family', agent_relation: 'spouse', agent_reason: 'custody', topic: '刑事案件' },
  ...{ matter: 'criminal_defence', stage: 'investigation', custody_place: '青禾县看守所' },
  ...{ agent_name: '赵小兰', agent_identity: '110101199003071233', agent_phone: '13900139000' },
};

const poor: Answers = { ...father, fixed_income: 'no' };

const shows = (paper: string, number: string): Answers => ({
  ...worker,
  ...{ identity_number: null, identity_paper: paper },
  [`${paper.replace('foreign_passport', 'passport')}_number`]: number,
});

const papers = {
  residence: shows('hmt_residence', `81000019900101001${checkCharacter('81000019900101001')}`),
  travel: shows('hmt_travel', 'H60123456'),
  passport: shows('passport', 'E12345678'),
  abroad: shows('foreign_passport', '512345678'),
  permanent: shows('foreign_permanent', '911124198108030024'),
};

/** What is answered and stands in no row of its own, and why. */
const without: Readonly<Record<string, string>> = {
  for_whom: 'whose it is the row of the helper says, and of a group its own card',
  topic: 'the matter says it',
  identity_paper: 'the number and its kind say it',
  members: 'they have a card of their own',
  danger: 'only where it is said to be so',
};

/** What else could have been said where something has to be. */
const another: Answers = {
  ...{ name: '钱二', identity_number: '110101199003071233', phone: '13700137000', agent_name: '孙三' },
  ...{
    agent_identity: '110101198003078879',
    agent_phone: '13700137000',
    opponent: '某个人',
    story: '另外一件事。',
  },
  ...{
    contact_other_name: '李四',
    contact_other_phone: '13700137000',
    agent_reason: 'limited',
    matter: 'wages',
  },
};

const seen = new Set<string>();

test.each(Object.entries({ worker, home, hurried, father, poor, beaten, held, ...papers }))(
  'whatever was answered can be read again: %s',
  (_who, answers) => {
    const whole = JSON.stringify(rowsFor(answers));
    for (const { id } of relevantQuestions(answers)) {
      if (answers[id] === undefined || id in without) continue;
      if (JSON.stringify(rowsFor({ ...answers, [id]: another[id] })) !== whole) seen.add(id);
    }
    expect(rowsFor(answers).filter(({ value }) => /undefined|null|NaN/.test(value))).toEqual([]);
  },
);

test('a paper of another country says so', () => {
  expect(rowsFor(papers.abroad)).toContainEqual({ label: '哪国人', value: '外国人' });
  expect(rowsFor(papers.passport).map(({ label }) => label)).not.toContain('哪国人');
});

test('no question of the form is read nowhere', () => {
  const unread = questions.map(({ id }) => id).filter((id) => !seen.has(id) && !(id in without));
  expect(unread).toEqual([]);
});
