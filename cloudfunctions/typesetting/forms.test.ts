import type { PaperCode } from '../../domain/vocabulary/paper-codes';
import { draftContent } from '../../domain/documents/blanks';
import { writePaper } from '../../domain/documents/write-paper';
import { casePapers, paperTitle } from '../../domain/documents/paper-titles';
import { pagesOfPdf, textOfPdf } from '../../test/pdf';
import { groupCase } from '../../test/samples/group-case';
import { sampleCase, samplePaper } from '../../test/samples/sample-case';
import { renderPaper } from './render-paper';

const madeAt = new Date('2026-11-22T03:00:00.000Z');
const letterhead = {
  centre: '青禾县法律援助中心',
  bureau: '青禾县司法局',
  address: '青禾县禾苗路 1 号',
  phone: '0000-12348',
  bureauAddress: '青禾县禾苗路 3 号',
  objectionDays: 15,
};
const content = {
  ...{ firm: '青禾正言律师事务所', lawyer: '沈正', lawyerPhone: '13900007001', organ: '青禾县人民法院' },
  ...{ reason: '律师三个月没有联系', articles: ['法-31(5)'], aidForm: '诉讼代理', result: '更换承办人员' },
  ...{
    items: ['欠条或者工资条'],
    dueOn: '2026-12-05',
    otherCentre: '白杨县法律援助中心',
    replyBy: '2026-12-09',
  },
  ...{ firstContact: '李静', household: ['田大川，父亲，七十岁'], months: '12', reportBy: '2026年11月25日' },
  ...{
    servedPaper: '决定书',
    way: '当面',
    servedOn: '2026-12-01',
    server: '李静',
    grantNumber: '青援给字〔2026〕第3号',
  },
  newLawyerBy: '2026-12-03',
  ...{ told: '受援人', what: '会见或约见', happenedOn: '2026-12-01', minutes: '90分钟' },
  ...{ closedOn: '2026-12-01', closingWay: '仲裁裁决', closingResult: '胜诉', recovered: '12,300 元' },
  summary: '办完了',
  ...{ to: '青禾县虚构建筑队', errand: '调取考勤记录', until: '2026-12-31' },
  ...{ heardOn: '2026-12-01', visitedOn: '2026-12-20', record: '按时到庭，准备充分。', visitor: '李静' },
  ...{ attitude: '满意', whole: '基本满意' },
  ...{ from: '沈正，青禾正言律师事务所', listedOn: '2026-12-01', missing: '证据少两页' },
  papers: ['会见笔录｜3页｜原件'],
};

/** What each form must say (law.md §5). */
const mustSay: Readonly<Record<string, readonly string[]>> = {
  'FZ-002': [
    '性别男',
    '户籍农村',
    '进城务工人员',
    '田小禾代理人身份近亲属',
    '提出方',
    '尚未进入法律程序',
    '签名',
    '文化程度',
  ],
  'FZ-003': ['一般授权', '承认、放弃、变更诉讼请求', '和解', '反诉或者上诉', '沈正', '签名'],
  'FZ-004': [
    '田大川',
    '按几个月算12',
    '工资',
    '种地',
    '利息',
    '补助',
    '900元',
    '1,800元',
    '诚信承诺',
    '签名',
  ],
  'FZ-005': ['收到的材料', '欠条或者工资条', '收到日期', '接收人', '李静'],
  'FZ-006': ['欠条或者工资条', '2026年12月5日前', '撤回申请'],
  'FZ-007': ['白杨县法律援助中心', '110101198003078879', '2026年12月9日前', '0000-12348'],
  'FZ-008': ['人群类别', '900元', '免予核查', '小程序', '审查意见', '审批意见', '案情', '诉讼或非诉讼代理'],
  'FZ-009': [
    '本中心决定给予法律援助',
    '诉讼代理',
    '2026年11月20日',
    '支付劳动报酬',
    '0000-12348',
    '第三十一条第五项',
  ],
  'FZ-010': [
    '理由：律师三个月没有联系。',
    '本中心决定不予法律援助',
    '收到本决定书之日起15日内，向青禾县司法局提出异议',
    '禾苗路3号',
    '《中华人民共和国法律援助法》第四十九条',
    '行政复议或者提起行政诉讼',
    '支付劳动报酬',
    '第三十一条第五项',
  ],
  'FZ-011': [
    '青禾正言律师事务所',
    '13800138000',
    '只打电话，晚上七点以后，联系时不提案情',
    '2026年11月25日',
    '五日内',
  ],
  'FZ-012': ['不收取任何费用', '保守秘密', '法律援助终止时', '受托单位（章）'],
  'FZ-013': ['青禾县人民法院', '担任代理人', '沈正', '13900007001'],
  'FZ-014': ['沈正', '受援人', '会见或约见', '2026年12月1日', '90分钟', '承办人签名'],
  'FZ-015': ['青禾正言律师事务所', '沈正', '前往贵单位', '请予接洽', '调取考勤记录', '2026年12月31日'],
  'FZ-016': ['事实和理由', '证据', '审核意见', '审批意见', '沈正'],
  'FZ-017': ['更换承办人员', '2026年12月3日前', '办好交接', '指派同时解除'],
  'FZ-018': ['律师三个月没有联系', '15日内，向青禾县司法局提出异议', '决定终止法律援助'],
  'FZ-019': ['青禾县人民法院', '青援给字〔2026〕第3号', '原因'],
  'FZ-020': ['更换承办人员', '行政复议', '青禾县司法局'],
  'FZ-021': ['沈正', '2026年12月1日', '仲裁裁决', '胜诉', '12,300元', '办案小结', '承办单位（章）'],
  'FZ-022': ['决定书', '当面', '2026年12月1日', '李静', '受送达人签名'],
  'FZ-030': ['青禾县人民法院', '按时到庭', '遵守法庭秩序', '2026年12月1日', '旁听记录', '旁听人（李静）'],
  'FZ-031': [
    '青禾县人民法院',
    '第五十九条',
    '守法庭秩序',
    '应变',
    '认真尽责',
    '2026年12月9日前',
    '单位（章）',
  ],
  'FZ-032': ['服务态度', '总体评价', '基本满意', '收钱收物', '兑现', '回访记录', '受援人签名'],
  'CX-001': ['重新审批', '撤销的理由：律师三个月没有联系。', '不用重新申请', '0000-12348'],
  'YJ-001': ['沈正', '2026年12月1日', '会见笔录', '3页', '原件', '证据少两页', '接收人签名'],
};

const pdfOf = (code: PaperCode, c = groupCase()) =>
  renderPaper(
    writePaper({ case: c, paper: samplePaper(code, { ...draftContent(c, code), ...content }), letterhead }),
    madeAt,
  );

test('every form of a case is held against what it must say', () => {
  expect(casePapers.map(({ code }) => code)).toEqual(Object.keys(mustSay));
});

test.each(Object.entries(mustSay))('%s says what the ministry’s form asks for', async (code, words) => {
  const text = await textOfPdf(await pdfOf(code as PaperCode));

  for (const said of [paperTitle(code as PaperCode), '青援给字〔2026〕第12号', '第1页，共', ...words])
    expect(text).toContain(said);
  expect(text).not.toMatch(/草稿|undefined|NaN|：。|null/);
});

test('what the window took down stands on the printed forms, unless the paper says otherwise', async () => {
  const c = groupCase();
  const onPaper = { ethnicity: '回族', work: '某砖厂', household: '田母，母亲，70岁', savings: '存款两千元' };
  const taken = { ...c, applicant: { ...c.applicant, onPaper } };
  const textOf = async (code: PaperCode, given: object) =>
    textOfPdf(
      await renderPaper(
        writePaper({ case: taken, paper: samplePaper(code, { ...given }), letterhead }),
        madeAt,
      ),
    );

  const application = await textOf('FZ-002', { work: '某木器厂' });
  for (const said of ['民族回族', '某木器厂']) expect(application).toContain(said);
  expect(application).not.toContain('某砖厂');
  const hardship = await textOf('FZ-004', {});
  for (const said of ['田母，母亲，70岁', '存款两千元']) expect(hardship).toContain(said);
  expect(await textOf('FZ-004', { assets: '平房一处' })).toContain('平房一处');
});

test('everyone of a group is listed, with the heads of the columns on every page', async () => {
  const bytes = await pdfOf('FZ-011');
  const text = await textOfPdf(bytes);

  expect(text).toContain('附：受援人名单（33人）');
  expect(text).toContain('1阿卜杜热合曼·买买提依明江');
  for (let place = 1; place <= 32; place += 1) expect(text).toContain(`138001380${place + 10}`);
  expect(text.match(/序号姓名电话/g)).toHaveLength((await pagesOfPdf(bytes)) - 1);
});

test('a letter to an office shows no full number of the group', async () => {
  const text = await textOfPdf(await pdfOf('FZ-013'));

  expect(text).toContain('110***********8879');
  expect(text).not.toContain('110101198003078879');
});

test('an ordinary case fits: letters on one page, no paper on more than two', async () => {
  for (const { code, sheet } of casePapers) {
    const pages = await pagesOfPdf(await pdfOf(code, sampleCase()));
    expect([code, pages <= (sheet ? 2 : 1)]).toEqual([code, true]);
  }
});

test('the accused has a defender, and no empty number stands in a letter', async () => {
  const base = sampleCase();
  const facts = { ...base.facts, category: 'criminal', matter: 'criminal_defence' } as const;
  const accused = { ...base, facts };
  expect(await textOfPdf(await pdfOf('FZ-013', accused))).toContain('担任辩护人');
  const letter = samplePaper('FZ-019', { ...content, grantNumber: '' });
  const bytes = await renderPaper(writePaper({ case: accused, paper: letter, letterhead }), madeAt);
  expect(await textOfPdf(bytes)).not.toContain('原给予援助决定书');
});
