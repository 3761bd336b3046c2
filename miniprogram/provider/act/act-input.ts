import type { ActKind, HandledCase, InputOf, noteProgress, Telling } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import type { Texts } from '../../lib/draft/written';
import { momentOf } from '../lib/moment';

/** What the page of an act has in hand beside its texts. */
export interface ActGiven {
  readonly texts: Texts;
  readonly told: readonly string[];
  readonly files: readonly string[];
}

type Act = InputOf<typeof noteProgress>;

const textOf = (texts: Texts, name: string): string => (texts[name] ?? '').trim();

/** Whether a hearing is being told of; not where the act was not done. */
function hasHearing(texts: Texts): boolean {
  if (texts.notDone === 'yes') return false;
  return ['hearingOn', 'hearingTime', 'hearingPlace'].some((name) => textOf(texts, name) !== '');
}

/** What has to be mended before it can be sent. */
export function actFaults({ texts }: ActGiven): readonly Fault[] {
  const minutes = texts.notDone === 'yes' ? '' : textOf(texts, 'minutes');
  const hearing = hasHearing(texts);
  const asked = texts.notDone === 'yes' ? '请写为什么没有办' : '请写办了什么、接下来怎么办';

  return [
    ...(texts.act ? [] : [{ id: 'act', message: '请选办了什么事' }]),
    ...(textOf(texts, 'text').length >= 2 ? [] : [{ id: 'text', message: asked }]),
    ...(minutes === '' || /^[1-9]\d{0,3}$/.test(minutes)
      ? []
      : [{ id: 'minutes', message: '用时请填分钟数' }]),
    ...(hearing && !momentOf(texts.hearingOn ?? '', texts.hearingTime ?? '')
      ? [{ id: 'hearingTime', message: '请填开庭的日子和几点，比如 9:30' }]
      : []),
    ...(hearing && textOf(texts, 'hearingPlace') === ''
      ? [{ id: 'hearingPlace', message: '请写在哪里开庭' }]
      : []),
  ];
}

/** What is sent; asked for only where nothing is left to mend. */
export function actInput(
  { caseId, version, kind }: Pick<HandledCase, 'caseId' | 'version' | 'kind'>,
  { texts, told, files }: ActGiven,
): Act {
  const notDone = texts.notDone === 'yes';
  const minutes = notDone ? '' : textOf(texts, 'minutes');
  const isMeeting = texts.act === 'meeting' && !notDone;
  const hearingAt = hasHearing(texts) ? momentOf(texts.hearingOn ?? '', texts.hearingTime ?? '') : null;

  return {
    ...{
      caseId,
      version,
      act: texts.act as ActKind,
      notDone,
      happenedOn: texts.on ?? '',
      text: textOf(texts, 'text'),
    },
    minutes: minutes === '' ? null : Number(minutes),
    ...{ hearingAt, hearingPlace: hearingAt === null ? null : textOf(texts, 'hearingPlace') },
    place: notDone ? null : textOf(texts, 'place') || null,
    tellings: isMeeting ? (told as Telling[]) : [],
    agrees: isMeeting && kind === 'criminal' && texts.agrees ? texts.agrees === 'yes' : null,
    files: notDone ? [] : [...files],
  };
}
