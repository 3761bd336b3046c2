import * as v from 'valibot';
import * as privacy from '../vocabulary/privacy';
import { count, day, person, text, yes } from './kit/fields';
import { maybe } from './kit/field';
import { ledger } from './kit/ledger';

const archiveNumber = v.pipe(
  v.string('请填写档号。'),
  v.trim(),
  v.regex(
    /^[一-龥]{1,6}援(刑|民|行|非诉)档〔20\d\d〕第[1-9]\d{0,5}号$/,
    '档号照封面抄，像青援民档〔2026〕第1号。',
  ),
);

/** Who took a file out of the archive: lent by one, allowed by another (use by others: 档案法实施条例-34). */
export const lendings = ledger({
  name: 'lendings',
  title: '案卷借阅',
  group: 'archive',
  purpose: '谁借了哪一卷、凭什么借、谁批的、该哪天还、还了没有。',
  fields: {
    archiveNumber: {
      ...text('档号', 40, privacy.plain, {
        ...{ width: 12, searched: true, hint: '照卷宗封面抄，像青援民档〔2026〕第1号' },
      }),
      schema: archiveNumber,
    },
    borrower: person('借阅人', { width: 6 }),
    unit: text('单位', 60, privacy.plain, { width: 12, searched: true }),
    basis: text('凭什么借', 100, privacy.plain, { width: 10, hint: '比如：检察院调卷函，写文号' }),
    approver: person('批准人', { width: 6, hint: '密卷由主任批' }),
    secret: yes('密卷'),
    outOn: day('借出日期', { width: 7 }),
    dueOn: day('应还日期', { width: 7 }),
    backOn: maybe(day('归还日期', { width: 7 })),
    pages: maybe(count('复印页数', 5000)),
    note: maybe(text('备注', 200, privacy.words, { hint: '还回来缺页、污损的写在这里' })),
  },
  order: { by: 'outOn', direction: 'newest' },
  keepers: ['archivist', 'director'],
  readers: ['supervisor', 'auditor'],
  says: ({ archiveNumber, borrower }) => `${archiveNumber} ${borrower}`,
  closing: '作废',
  together: [
    {
      field: 'approver',
      wrong: ({ approver, borrower }) =>
        approver === borrower ? '借阅人不能自己批自己借，请换一位批。' : null,
    },
    {
      field: 'dueOn',
      wrong: ({ outOn, dueOn }) => (dueOn < outOn ? '应还日期不能早于借出日期。' : null),
    },
    {
      field: 'backOn',
      wrong: ({ outOn, backOn }) => (backOn !== null && backOn < outOn ? '归还日期不能早于借出日期。' : null),
    },
  ],
  retention: { always: true },
});
