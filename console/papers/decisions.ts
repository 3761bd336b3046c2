import { dayOf } from '../../domain/time/times';
import type { Paper } from '../../domain/case/records/paper';
import { postPaper, recordService, voidPaper } from '../../contract/papers/papers';
import { now } from '../words/when';
import { paperName } from '../words/paper-words';
import { textOf } from '../kit/form/form';
import { pick, line, long } from '../kit/form/fields';
import { reasonIn } from '../kit/deciding/fields';
import { decision, type Decision } from '../kit/deciding/decision';

/** What became of a paper. */
export const papersDecisions: readonly Decision[] = [
  decision(
    postPaper,
    {
      action: 'postPaper',
      explains: () => '文书交寄以后登记，送到了再登记送达；邮件号自己写进送达回证。',
      fields: ({ case: c }) => [
        pick('paperId', '寄了哪份', namesOfPapers(c.papers.filter(({ servedAt }) => servedAt === null))),
        line('number', '邮件号', { hint: '照收据填，也可以扫条码' }),
      ],
      done: '寄出已登记。送到以后请登记送达。',
    },
    (values) => ({ paperId: textOf(values, 'paperId'), number: textOf(values, 'number') }),
  ),
  decision(
    recordService,
    {
      action: 'recordService',
      explains: () => '登记文书什么时候、怎样送到，送达回证一并出具。',
      fields: ({ case: c }) => [
        pick('paperId', '送了哪份', namesOfPapers(c.papers)),
        { key: 'servedOn', label: '送到的日期', kind: 'day' },
        line('way', '送达方式', { hint: '当面、邮寄、小程序、电话告知……' }),
        line('receiver', '谁签收', { optional: true }),
      ],
      draft: () => ({ servedOn: dayOf(now()) }),
      done: '送达已登记，回证已出具。',
    },
    (values) => ({
      paperId: textOf(values, 'paperId'),
      servedOn: textOf(values, 'servedOn'),
      way: textOf(values, 'way'),
      receiver: textOf(values, 'receiver') || null,
    }),
  ),
  decision(
    voidPaper,
    {
      action: 'voidPaper',
      explains: () => '作废的文书留在卷里，盖“作废”。号不再用。',
      fields: ({ case: c }) => [pick('paperId', '作废哪份', namesOfPapers(c.papers)), long('reason', '原因')],
      done: '文书已作废。',
    },
    (values) => ({ paperId: textOf(values, 'paperId'), ...reasonIn(values) }),
  ),
];

function namesOfPapers(papers: readonly Paper[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    papers.filter((paper) => paper.voidedAt === null).map((paper) => [paper.id, paperName(paper)]),
  );
}
