import type { ChoiceView } from '../../lib/choice-view';
import { questionOf } from '../../lib/domain';
import type { ConsultationView, DutyDay } from '../../lib/domain';
import { dayWords } from '../../lib/words';

const mostHours = 6;
/** The office keeps so many signs of an hour. */
const mostSigns = 50;

type Kind = ConsultationView['kind'];

/** Whether somebody is called: a question is answered in writing, and so is whoever cannot hear. */
export const needsPhone = (kind: Kind): boolean => kind !== 'question' && kind !== 'sign_language';

/** Whoever comes to the house has to know where it is. */
export const needsPlace = (kind: Kind): boolean => kind === 'home_visit';

/** What the phone number is for, in the words of its field. */
export function phoneLabel(kind: Kind): string {
  if (kind === 'sign_language') return '发短信的号码（可以不留）';

  return needsPhone(kind) ? '打哪个电话找您？' : '电话（可以不留）';
}

/** How the answer comes. */
export function howAnswered(kind: Kind): string {
  if (kind === 'sign_language')
    return '不打电话。三个工作日内写字答复您，在“问律师”里看，手语翻译会约好时间。';

  if (kind === 'home_visit') return '下一个工作日打给您，约好哪天来。您的排在前面。';
  if (kind === 'visit') return '选一个时间。下一个工作日答复您，定下来。';

  return '三个工作日内答复您。只有答复的人看得到。';
}

/** The same topics as in the application, so that nothing is chosen twice. */
export function topicCards(chosen: string): readonly ChoiceView[] {
  return (questionOf('topic')?.choices?.({}) ?? []).map(({ value, label }) => ({
    value,
    label,
    hint: '',
    legal: '',
    chosen: value === chosen,
  }));
}

/** The hours at which somebody sits there, as the centre's roster says; a card for each. */
export function hourCards(duty: readonly DutyDay[], today: string, chosen: string): readonly ChoiceView[] {
  return duty
    .filter(({ on }) => on > today)
    .flatMap(({ on, shifts }) =>
      shifts.map(({ hours, where }) => ({
        value: `${dayWords(on)}${hours}，${where}`.slice(0, mostSigns),
        hint: where,
        on,
        hours,
      })),
    )
    .slice(0, mostHours)
    .map(({ value, hint, on, hours }) => ({
      ...{ value, hint, label: `${dayWords(on)} ${hours}`, legal: '' },
      chosen: value === chosen,
    }));
}

export function discreetCard(chosen: boolean): readonly ChoiceView[] {
  return [{ value: 'discreet', label: '别在消息里提这件事', hint: '怕旁边的人看到', legal: '', chosen }];
}

/** What still has to be filled, field by field. */
export function formFaults(
  kind: Kind,
  { text, phone, place }: { readonly text: string; readonly phone: string; readonly place: string },
): readonly { readonly id: string; readonly message: string }[] {
  const short = Array.from(text.trim()).length < 5;

  return [
    ...(short ? [{ id: 'text', message: '请多写几个字，说说是什么事' }] : []),
    ...(needsPlace(kind) && Array.from(place.trim()).length < 4
      ? [{ id: 'place', message: '请写清楚去哪里找您，村、路、门牌' }]
      : []),
    ...(needsPhone(kind) && phone.trim() === '' ? [{ id: 'phone', message: '请留一个电话，好找到您' }] : []),
  ];
}

/** The place stands first in what the centre reads: whoever goes out looks for it. */
export function textToSend(text: string, place: string): string {
  return place.trim() === '' ? text : `上门地址：${place.trim()}\n${text}`;
}
