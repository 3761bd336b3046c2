import type { Move, SampleCase } from '../sample-case';
import { dayAfter } from '../times';
import { defender } from './aid';

const phone = 'sample-defender-phone';

/** A step that the lawyer takes on the own phone. */
const byHandler =
  (action: string, more: (one: SampleCase, at: string) => object = () => ({})): Move =>
  (one, at, seen) =>
    one.hands.handler(phone, action, { ...seen, ...more(one, at) }, at);

/** The lawyer's phone is tied to the register by a number of the centre. */
const tie: Move = async ({ hands }, at) => {
  const lawyer = { lawyerId: defender?._id, managesFirm: false };
  const { code } = await hands.desk('zhouhang', 'giveHandlerCode', lawyer, at);
  await hands.handler(phone, 'bindHandler', { code }, at);
  await hands.handler(phone, 'pledgeConduct', { agreed: true }, at);
};

/** A defence from the offer to the file, all at the door of whoever handles cases. */
export const ownPhoneMoves = {
  tieLawyersPhone: tie,
  acceptOnPhone: byHandler('nameLawyer', () => ({ lawyerId: defender?._id })),
  signOnPhone: byHandler('signAgreement'),
  meetOnPhone: byHandler('noteProgress', (_one, at) => ({
    ...{ act: 'meeting', happenedOn: dayAfter(at, 0), minutes: 60, place: '县看守所', agrees: true },
    text: '会见了，问了同意由我辩护，把起诉书和量刑的事讲清楚了。',
  })),
  readFileOnPhone: byHandler('noteProgress', (_one, at) => ({
    ...{ act: 'file_reading', happenedOn: dayAfter(at, 0), minutes: 150, place: '县法院' },
    text: '看完了案卷，做了阅卷笔录，下周再会见一次。',
  })),
  heardOnPhone: byHandler('noteProgress', (_one, at) => ({
    ...{ act: 'hearing', happenedOn: dayAfter(at, 0), minutes: 180, place: '县法院第三法庭' },
    text: '开了庭，交了书面辩护词，等判决。',
  })),
  closeOnPhone: byHandler('close', (_one, at) => ({
    closedOn: dayAfter(at, 0),
    ...{ way: 'judgment', result: 'partly_adopted', document: '（2026）青刑初字第58号判决书' },
    summary:
      '接受指派后当天会见，征得本人同意辩护；阅卷两次，会见三次，出庭并提交书面辩护词。自首和初犯的意见被采纳。',
  })),
  fileOnPhone: byHandler('submitDossier', () => ({
    items: [
      ...['consent', 'meeting', 'file_reading', 'indictment', 'outline', 'statement', 'hearing'].map(
        (code) => ({
          ...{ code, pages: 4, copy: false },
        }),
      ),
      { code: 'judgment', pages: 9, copy: true },
    ],
  })),
} satisfies Record<string, Move>;
