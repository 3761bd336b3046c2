import { workerAnswers } from '../../../domain/application/testing/sample-answers';

/** Every screen that can be opened by its address, with what has to lie on the phone. */
export interface ScreenToLookAt {
  readonly name: string;
  readonly path: string;
  readonly answers?: Readonly<Record<string, unknown>>;
}

const question = (id: string): ScreenToLookAt => ({
  name: `question-${id}`,
  path: `apply/question/question?id=${id}`,
  answers: workerAnswers,
});

export const screens: readonly ScreenToLookAt[] = [
  { name: 'home', path: 'pages/home/home' },
  { name: 'self-check', path: 'pages/self-check/self-check' },
  { name: 'cases', path: 'pages/cases/cases' },
  { name: 'messages', path: 'case/messages/messages' },
  { name: 'me', path: 'pages/me/me', answers: workerAnswers },
  { name: 'calendar', path: 'pages/calendar/calendar' },
  question('matter'),
  question('identity_number'),
  {
    name: 'question-identity_paper',
    path: 'apply/question/question?id=identity_paper',
    answers: { ...workerAnswers, identity_number: null },
  },
  question('amount'),
  question('happened_on'),
  question('address'),
  question('case_name'),
  question('story'),
  question('urgent'),
  { name: 'evidence', path: 'evidence/list/list', answers: workerAnswers },
  { name: 'evidence-item', path: 'evidence/item/item?item=wage_evidence', answers: workerAnswers },
  { name: 'check', path: 'apply/check/check', answers: workerAnswers },
  { name: 'promise', path: 'apply/promise/promise', answers: workerAnswers },
  { name: 'members', path: 'group/members/members', answers: { ...workerAnswers, for_whom: 'group' } },
  { name: 'ask', path: 'ask/ask/ask' },
  { name: 'ask-new', path: 'ask/new/new?kind=call_back' },
  { name: 'ask-visit', path: 'ask/new/new?kind=visit' },
  { name: 'opinions', path: 'opinion/mine/mine' },
  { name: 'opinion-new', path: 'opinion/new/new' },
  { name: 'help', path: 'info/help/help' },
  question('danger'),
  { name: 'safe', path: 'info/safe/safe' },
  { name: 'away', path: 'info/away/away' },
  { name: 'know', path: 'info/know/know' },
  { name: 'topic', path: 'info/topic/topic?id=scope' },
  { name: 'story', path: 'info/topic/topic?id=story-home' },
  { name: 'law', path: 'info/law/law' },
  { name: 'duty', path: 'info/duty/duty' },
  { name: 'ties', path: 'info/ties/ties' },
  { name: 'published', path: 'info/published/published' },
  { name: 'staff-scan', path: 'staff/scan/scan' },
];
