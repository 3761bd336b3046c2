import { readSurvey, tallyOf } from './survey';

const typed = '您听说过吗：听说过、没听说过\n\n 打什么电话：12348，110;119 \n想对我们说什么';

test('a survey is read as it was typed: a question a line, with its choices or in words', () => {
  expect(readSurvey(typed)).toEqual({
    fault: null,
    questions: [
      { label: '您听说过吗', choices: ['听说过', '没听说过'] },
      { label: '打什么电话', choices: ['12348', '110', '119'] },
      { label: '想对我们说什么', choices: [] },
    ],
  });
});

test.each([
  ['', '问卷要写题目，一行一题。'],
  ['：好、坏', '第1题没有写题目。'],
  ['好吗：好', '第1题只有一个选项，请再加，或去掉冒号变成写字的题。'],
  ['好吗：好、好', '第1题有两个一样的选项。'],
  ['好吗\n好吗', '有两题一模一样，请去掉一题。'],
  [`${'长'.repeat(61)}：好、坏`, '第1题太长：题目最多60字，选项最多30字。'],
  [`好吗：${'一二三四五六七八九'.split('').join('、')}`, '第1题最多8个选项。'],
  [Array.from({ length: 21 }, (_, at) => `第${at}问`).join('\n'), '一份问卷最多20题，请分成两份。'],
])('%j is refused with its cure', (wrong, cure) => {
  expect(readSurvey(wrong).fault).toBe(cure);
});

test('answers are counted by question and choice; what is no longer asked is left out', () => {
  const { questions } = readSurvey(typed);
  const lines = [
    ['您听说过吗：听说过', '打什么电话：12348'],
    ['您听说过吗：听说过', '打什么电话：110', '旧题：旧答'],
    ['您听说过吗：没听说过'],
  ];
  expect(tallyOf(questions, lines)).toEqual([
    {
      label: '您听说过吗',
      answers: 3,
      choices: [
        { choice: '听说过', count: 2 },
        { choice: '没听说过', count: 1 },
      ],
    },
    {
      label: '打什么电话',
      answers: 2,
      choices: [
        { choice: '12348', count: 1 },
        { choice: '110', count: 1 },
        { choice: '119', count: 0 },
      ],
    },
  ]);
});
