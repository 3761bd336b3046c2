import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { looked, signInAs, typeIn } from './desk/hands';
import { goTo } from './desk/views';
import type { Scenario } from './world';

/** Last year's ledgers as an office keeps them: a title above the headings, days as people write them, a slip. */
async function lastYears(year: number, isMended: boolean): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'yuanshou-old-')), `${year}年台账.xlsx`);
  const cases = [
    [`青禾县法律援助中心${year}年案件台账`],
    ['编号', '类别', '事项', '受理日', '批准日', '结案日', '方式', '结果', '挽回', '其中讨薪'],
    [
      '旧1',
      '民事',
      '支付劳动报酬',
      `${year}年2月3日`,
      `${year}-02-04`,
      `${year}.6.1`,
      '诉讼',
      '胜诉',
      30000,
      30000,
    ],
    [
      '旧2',
      '民事',
      '赡养费',
      `${year}-03-01`,
      `${year}-03-02`,
      isMended ? `${year}-09-01` : '九月',
      '诉讼',
      '调解',
      8000,
      null,
    ],
  ];
  const advice = [
    ['日期', '渠道', '主题', '人次', '天气'],
    [`${year}-01-05`, '来访', '工伤', 2, '雪'],
    [`${year}-07-05`, '12348', '婚姻家庭', 1, '晴'],
  ];
  const sheetOf = (sheet: string, rows: readonly (readonly (string | number | null)[])[]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  });
  await writeExcelFile([sheetOf('案件台账', cases), sheetOf('咨询', advice)] as never).toFile(path);

  return path;
}

const lastYear = new Date().getFullYear() - 1;

export const scenarios: readonly Scenario[] = [
  {
    name: '往年台账导进来：错的一格写明在哪，改好存下，数字里有、标着导入，撤回就没有',
    run: async (world) => {
      const clock = (): Promise<unknown> => world.house().cloud.runTimer('clock');
      const director = await signInAs(world, '陈立');
      await goTo(director, '/reports?part=old');
      const chooser = director.getByLabel('选填好的文件');
      const free = chooser.and(director.locator(':enabled'));
      await chooser.setInputFiles(await lastYears(lastYear, false));
      await director.getByText('案件第4行，结案日：要填日期，像2026-11-30。').waitFor();
      await director.getByText('不认得，不会存：咨询·天气。').waitFor();
      await looked(world, director, 'desk-old-years-fault');
      await free.waitFor();
      await chooser.setInputFiles(await lastYears(lastYear, true));
      await director.getByRole('button', { name: '全部存下来（4行）' }).click();
      await director.getByText('存好4行').first().waitFor();
      await director.getByRole('cell', { name: `${lastYear}年台账.xlsx` }).waitFor();

      await clock();
      await goTo(director, '/reports?part=figures');
      await typeIn(director.getByLabel('从'), `${lastYear}-01-01`);
      await typeIn(director.getByLabel('到'), `${lastYear}-12-31`);
      const row = director.getByRole('row', { name: /^挽回\(元\)/ });
      await row.getByText('（含导入38000）').waitFor();
      await row.getByRole('button', { name: /打开挽回\(元\)背后的记录/ }).click();
      await director.getByRole('cell', { name: '旧2（导入）' }).waitFor();
      await looked(world, director, 'desk-old-years-lines');

      await goTo(director, '/reports?part=old');
      await director.getByRole('button', { name: '撤回这次导入' }).click();
      await director.getByRole('button', { name: '确定撤回' }).click();
      await director.getByText(/\d{4}-\d{2}-\d{2}撤回/).waitFor();
      await clock();
      await goTo(director, '/reports?part=figures');
      await typeIn(director.getByLabel('从'), `${lastYear}-01-01`);
      await typeIn(director.getByLabel('到'), `${lastYear}-12-31`);
      const still = director.getByText('含导入').first();
      await director.getByRole('row', { name: /^咨询人次/ }).waitFor();
      await still.waitFor({ state: 'detached' });
    },
  },
];
