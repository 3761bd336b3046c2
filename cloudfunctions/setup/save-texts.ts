import type { InferOutput } from 'valibot';
import type { ownTexts as ownContract, saveTexts as contract } from '../../contract/setup/texts';
import { DomainError, type FieldFault } from '../../domain/refusals/errors';
import { messageBlanks, unknownBlanks } from '../../domain/procedure/messages/messages';
import { centreOf } from '../centre/centre';
import type { OfficeTexts } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/** Changes the centre's own words. @throws DomainError InputInvalid for blanks that nothing fills */
export async function saveTexts(
  { version, texts }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  refuseUnknownBlanks(texts);

  return changeCentre(call, {
    version,
    kind: 'templates',
    title: '修改常用语和消息',
    change: () => ({ texts }),
  });
}

/** The own words that everyone at the desk works with. */
export async function ownTexts(
  _input: object,
  { office, person }: StaffCall,
): Promise<NonNullable<(typeof ownContract)['answer']>> {
  const { reasons, supplements, quickReplies } = (await centreOf(office, person.centreId)).texts;

  return { reasons, supplements, quickReplies };
}

function refuseUnknownBlanks({ messages, neutral }: Pick<OfficeTexts, 'messages' | 'neutral'>): void {
  const known = messageBlanks.map((word) => `{${word}}`).join('');
  const faults: FieldFault[] = Object.entries(messages)
    .filter(([, text]) => unknownBlanks(text).length > 0)
    .map(([name]) => ({ path: `texts.messages.${name}`, message: `大括号里只能写${known}。` }));
  if (neutral?.match(/[{}｛｝]/))
    faults.push({ path: 'texts.neutral', message: '这一条什么都不透露，不能有大括号。' });
  if (faults.length > 0) throw new DomainError('InputInvalid', { why: faults[0]?.message }, faults);
}
