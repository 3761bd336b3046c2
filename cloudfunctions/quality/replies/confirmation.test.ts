import type { LedgerAnswer, LineSaved } from '../../../contract/ledger';
import { addDays } from '../../../domain/time/days';
import { dayOf } from '../../../domain/time/times';
import { codeOf, dataOf, openTestOffice } from '../../../test/cloud';
import { newId } from '../../platform/ids';
const today = dayOf(new Date().toISOString());

test('a partner confirms by a link, once, and the register says who answered', async () => {
  const office = await openTestOffice();
  try {
    const save = async (ledger: string, values: object) =>
      dataOf<LineSaved>(
        await office.desk('lijing', 'saveLedgerLine', { ledger, id: newId(), version: 0, values }),
      );
    const { id: partner } = await save('partners', {
      ...{ name: '青禾县残联', kind: '残联', contact: null, phone: null, deeds: ['确认残疾'] },
      ...{ agreedOn: null, agreedUntil: null, note: null },
    });
    const values = {
      ...{ person: '苏老根', askedOn: today, partner, what: '残疾', question: '是不是持证残疾人' },
      ...{
        replyBy: addDays(today, 5),
        receiptNo: null,
        answer: '等答复',
        answeredOn: null,
        answeredBy: null,
      },
      note: null,
    };
    const about = await save('confirmations', values);
    const ask = (who: string) => office.desk(who, 'askConfirmation', about);
    expect(codeOf(await ask('qianjin'))).toBe('NotAllowed');
    const { link } = dataOf<{ link: string }>(await ask('lijing'));
    expect(link).toMatch(/^https:\/\/fy\.example\.gov\.cn\/console\/reply\.html#[A-Z2-9]{16}$/);
    const theirs = { ...about, page: 'https://bad.example/console/reply.html' };
    expect(codeOf(await office.desk('lijing', 'askConfirmation', theirs))).toBe('InputInvalid');
    const code = link.split('#')[1] ?? '';
    const asked = async (action: string, input: object) => (await office.http(action, input)).answer;
    expect(dataOf(await asked('openReply', { code }))).toMatchObject({ title: '请帮忙确认一件事' });
    const words = `肢体二级。${'经核对残疾人证。'.repeat(100)}`;
    const reply = { code, answers: { answer: '是' }, words, signed: '蔡连心 县残联' };
    expect(codeOf(await asked('giveReply', { ...reply, answers: { answer: '也许' } }))).toBe('InputInvalid');
    dataOf(await asked('giveReply', reply));
    expect(codeOf(await asked('giveReply', reply))).toBe('ReplyClosed');
    const { lines } = dataOf<LedgerAnswer>(
      await office.desk('lijing', 'listLedger', { ledger: 'confirmations' }),
    );
    expect(lines[0]?.values).toMatchObject({
      ...{ answer: '是', answeredOn: today, answeredBy: '蔡连心 县残联', note: words },
    });
    expect(codeOf(await office.desk('lijing', 'askConfirmation', { ...about, version: 2 }))).toBe(
      'AlreadyDone',
    );
  } finally {
    await office.close();
  }
});
