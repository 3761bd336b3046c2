import * as window from '../../contract/intake/at-the-window';
import { residentIdFault } from '../../domain/identity/resident-id';
import { identityPapers, seenAs, type SeenAs } from '../../domain/vocabulary/people';
import { decision, type Decision } from '../dossier/deciding/decision';
import { textOf, type Values } from '../kit/form/form';
import { choice, line, long, pick, staffWords } from '../kit/form/fields';
import { materialLabel } from '../words/material-words';
import { notHandedIn } from '../intake/not-handed-in';

const withCheckCharacter = ['resident_id', 'hmt_residence', 'foreign_permanent'];

/** What the clerk writes down while the person is there. */
export const windowDecisions: readonly Decision[] = [
  decision(
    window.noteSafetyCall,
    {
      action: 'noteSafetyCall',
      explains: () => '按本人说的办法联系上了，就在这里记下。没联系上先不记：案件一直排在最前。',
      fields: () => [long('reason', '说了什么、怎么约的')],
      done: '安全回电已登记。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
  decision(
    window.checkIdentity,
    {
      action: 'checkIdentity',
      explains: () => '照着证件填姓名和号码，系统和申请里的对一对。看过什么证件，记进经过。',
      fields: ({ case: { applicant, agent } }) => [
        choice('of', '谁的证件', { applicant: '申请人', ...(agent && { agent: '代办人' }) }),
        pick('paper', '哪种证件', staffWords(identityPapers)),
        choice('seen', '看到的是', seenAs),
        line('name', '证件上的姓名', {
          notice: (values) => otherName(values, values['of'] === 'agent' ? agent?.name : applicant.name),
        }),
        line('number', '证件上的号码', { notice: numberFault }),
        long('note', '说明', { optional: true, hint: '姓名或号码不一样、没有原件，写明原因' }),
      ],
      draft: () => ({ of: 'applicant', paper: 'resident_id', seen: 'original' }),
      done: '证件已核对，记进经过了。',
    },
    (values) => ({
      of: values['of'] === 'agent' ? ('agent' as const) : ('applicant' as const),
      paper: textOf(values, 'paper') as keyof typeof identityPapers,
      seen: textOf(values, 'seen') as SeenAs,
      name: textOf(values, 'name'),
      number: textOf(values, 'number'),
      note: textOf(values, 'note') || null,
    }),
  ),
  decision(
    window.supplyAtDesk,
    {
      action: 'supply',
      explains: () => '没有手机的人把材料拿到窗口：先在“材料”里收下，再在这里说补齐了，审查接着走。',
      fields: ({ case: c }) =>
        notHandedIn(c).map(({ code, sentence }) =>
          line(code, `没有${materialLabel(code)}的原因`, { hint: sentence }),
        ),
      done: '补齐已登记，审查接着走。',
    },
    (values) => ({
      items: Object.keys(values).map((code) => ({ code, explanation: textOf(values, code) || null })),
    }),
  ),
  decision(
    window.noteWishes,
    {
      action: 'noteWishes',
      explains: () => '受援人对律师的要求。选律师、批量指派时先看这些。',
      fields: ({ ownChoice }) => [
        { key: 'woman', label: '要女律师', kind: 'yes' },
        line('language', '要会哪种话', { optional: true, hint: '如 手语、彝语' }),
        ...(ownChoice ? [line('named', '想请哪位律师（点援）', { optional: true, hint: '写姓名' })] : []),
      ],
      draft: ({ case: c, ownChoice }) => ({
        woman: c.side.wishes?.woman ?? false,
        language: c.side.wishes?.language ?? '',
        named: (ownChoice && c.side.wishes?.named) || '',
      }),
      done: '对律师的要求已登记。',
    },
    (values) => ({
      woman: values['woman'] === true,
      language: textOf(values, 'language') || null,
      named: textOf(values, 'named') || null,
    }),
  ),
];

/** A warning, no bar: people change their names, and forms are typed wrong. */
function otherName(values: Values, said: string | undefined): string | null {
  const name = textOf(values, 'name');
  return name !== '' && said !== undefined && name !== said ? `和申请里的“${said}”不一样，请写说明。` : null;
}

function numberFault(values: Values): string | null {
  const number = textOf(values, 'number');
  const isChecked = withCheckCharacter.includes(textOf(values, 'paper'));
  return number !== '' && isChecked ? residentIdFault(number) : null;
}
