import type { InferOutput } from 'valibot';
import type { giveReply, ReplyPage } from '../../../contract/quality/replies';
import { confirmations } from '../../../domain/ledgers/confirmations';
import type { ValuesOf } from '../../../domain/ledgers/kit/field';
import { DomainError, fieldError, isDomainError } from '../../../domain/refusals/errors';
import { dayOf } from '../../../domain/time/times';
import { centreOf } from '../../centre/centre';
import { changeLine, keptLine } from '../../ledger/write-line';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { StaffCall, StaffPerson } from '../../platform/calls/people';
import type { ReplyLink } from '../../platform/documents';

type Asked = ValuesOf<typeof confirmations.fields>;

const given = ['是', '不是', '查不到'] as const;

/** Whoever answers a letter has no account: the register says who wrote. */
const partner: Omit<StaffPerson, 'centreId' | 'name'> = {
  ...{ kind: 'staff', id: 'reply', sessionId: '', userName: 'reply', roles: [] },
  ...{ centreName: '', stationId: null, mustChangePassword: false },
};

function asWriter(call: DoorCall, { centreId }: ReplyLink, name: string): StaffCall {
  return { ...call, person: { ...partner, name, centreId } };
}

/** What is asked, as long as it waits. @throws DomainError ReplyUnknown, ReplyClosed */
async function waiting(call: StaffCall, { about }: ReplyLink): Promise<{ asked: Asked; version: number }> {
  const { stored, values } = await keptLine(call, confirmations, about).catch(() => {
    throw new DomainError('ReplyUnknown');
  });
  const asked = values as Asked;
  if (stored.closed) throw new DomainError('ReplyClosed', { why: '这件事不用再确认了，谢谢。' });
  if (asked.answer !== '等答复') throw answeredAlready();

  return { asked, version: stored.version ?? 0 };
}

function answeredAlready(): DomainError {
  return new DomainError('ReplyClosed', { why: '这件事已经答复过了，只收一次。要改请打电话。' });
}

/** The page on which a partner confirms something of somebody. @throws DomainError ReplyUnknown, ReplyClosed */
export async function askedToConfirm(call: DoorCall, link: ReplyLink): Promise<ReplyPage> {
  const { asked } = await waiting(asWriter(call, link, '回函'), link);
  const { name, phone } = await centreOf(call.office, link.centreId);

  return {
    ...{ centre: name, phone, title: '请帮忙确认一件事' },
    says: [
      `${asked.person}：${asked.what}。${asked.question}`,
      '只能答一次。答复只用来办法律援助，不作别的用。',
    ],
    questions: [{ key: 'answer', label: `是不是${asked.what}`, choices: given }],
    words: '要说明的（可以不写）',
    signs: '答复人和单位',
    until: dayOf(link.endsAt),
  };
}

/** Puts the partner's answer into the register: of two at the same moment one counts. @throws DomainError ReplyUnknown, ReplyClosed, InputInvalid */
export async function answerConfirmation(
  call: DoorCall,
  link: ReplyLink,
  { answers, words, signed }: InferOutput<typeof giveReply.input>,
): Promise<void> {
  const answer = given.find((one) => one === answers['answer']);
  if (answer === undefined) throw fieldError('InputInvalid', 'answers.answer', '请点一项。');
  const writer = asWriter(call, link, signed);
  const { version } = await waiting(writer, link);
  const written = changeLine(writer, confirmations, {
    ...{ id: link.about, version, did: 'saved' },
    step: ({ values }) => ({
      values: {
        ...values,
        ...{ answer, answeredOn: dayOf(call.now), answeredBy: signed },
        ...(words !== null && { note: words }),
      },
      ...{ closed: null, checked: null },
    }),
  });
  await written.catch((error: unknown) => {
    throw isDomainError(error) && error.code === 'LineHasChanged' ? answeredAlready() : error;
  });
}
