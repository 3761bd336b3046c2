import type { Answers } from './question';

const byRelation: Readonly<Record<string, string>> = {
  parent: '孩子',
  grandparent: '孩子',
  spouse: '您爱人',
  child: '您父亲或母亲',
  grandchild: '您家老人',
  sibling: '您兄弟姐妹',
};

/** Who the application is about, as the one who holds the phone would say it; `您` where it is they themselves. */
export function whom({ for_whom: forWhom, agent_reason: reason, agent_relation: relation }: Answers): string {
  if (forWhom === 'station' || forWhom === 'custody') return '他';
  if (forWhom !== 'family') return '您';
  if (reason === 'minor') return '孩子';

  return byRelation[String(relation)] ?? '他';
}

/** Whether somebody holds the phone who cannot know or may not be asked for the means of the one it is about. */
export function cannotTellMeans({ for_whom: forWhom, agent_reason: reason }: Answers): boolean {
  return forWhom === 'family' && (reason === 'minor' || reason === 'custody');
}
