import type { ChoiceView } from '../../lib/choice-view';
import { questionOf } from '../../lib/domain';
import type { ConsultationView } from '../../lib/domain';

type Kind = ConsultationView['kind'];

/** A question is answered in writing; everything else needs a phone. */
export const needsPhone = (kind: Kind): boolean => kind !== 'question';

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

export function discreetCard(chosen: boolean): readonly ChoiceView[] {
  return [{ value: 'discreet', label: '别在消息里提这件事', hint: '怕旁边的人看到', legal: '', chosen }];
}

/** What still has to be filled, field by field. */
export function formFaults(
  kind: Kind,
  { text, phone }: { readonly text: string; readonly phone: string },
): readonly { readonly id: string; readonly message: string }[] {
  const short = Array.from(text.trim()).length < 5;

  return [
    ...(short ? [{ id: 'text', message: '请多写几个字，说说是什么事' }] : []),
    ...(needsPhone(kind) && phone.trim() === '' ? [{ id: 'phone', message: '请留一个电话，好找到您' }] : []),
  ];
}
