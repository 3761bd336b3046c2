import { strict as assert } from 'node:assert';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import type { Page } from 'playwright-core';
import { ledgers } from '../../domain/ledgers/all';
import { looked, signInAs, typeIn } from './desk/hands';
import { zoomed } from './desk/windows';
import type { Scenario } from './world';

async function openRegister(
  world: Parameters<Scenario['run']>[0],
  who: string,
  title: string,
  size = {},
): Promise<Page> {
  const page = await signInAs(world, who, size);
  await page.goto(`${page.url().split('#')[0]}#/registers`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('region', { name: `${title}台账` }).waitFor();
  await page.getByText('正在打开……').first().waitFor({ state: 'hidden' });

  return page;
}

/** Writes a sheet to a file of Excel as somebody at home would. */
async function excelOf(rows: readonly (readonly (string | null)[])[]): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'yuanshou-excel-')), '名单.xlsx');
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  await writeExcelFile(cells).toFile(path);

  return path;
}

export const scenarios: readonly Scenario[] = [
  {
    name: '窗口登记一名志愿者，填错的地方当场说明，改好就存下，经过里看得到',
    run: async (world) => {
      const page = await openRegister(world, '李静', '志愿者');
      await page.getByRole('button', { name: '新增', exact: true }).click();
      const side = page.getByRole('complementary', { name: '志愿者' });
      await typeIn(side.getByLabel('姓名'), '盛夏');
      await typeIn(side.getByLabel('电话'), '1390001');
      await typeIn(side.getByLabel('服务小时'), '很多');
      await side.getByRole('button', { name: '保存' }).click();
      await side.getByText('“很多”不对').waitFor();
      await world.shot(page, 'desk-register-faults');
      await typeIn(side.getByLabel('服务小时'), '3.5');
      await typeIn(side.getByLabel('电话'), '139 0001 0099');
      await side.getByLabel('身份').click();
      await page.getByRole('option', { name: '社工' }).click();
      await typeIn(side.getByLabel('加入日期'), '2026-11-01');
      await side.getByRole('button', { name: '保存' }).click();
      await page.getByText('盛夏已存好').first().waitFor();
      await page.getByRole('button', { name: '盛夏' }).click();
      await side.getByText('新增 李静').waitFor();
      await looked(world, page, 'desk-register-line');
    },
  },
  {
    name: '从Excel导入：错在第几行哪一列、怎么改，都写明；对的先存，再导一次不会重复',
    run: async (world) => {
      const page = await openRegister(world, '李静', '志愿者');
      await page.getByRole('button', { name: '导入 Excel' }).click();
      const path = await excelOf([
        ['姓名', '电话', '身份', '加入日期', '服务小时', '星座'],
        ['展云', '13900020001', '社工', '2026年3月2日', '8', '白羊'],
        ['展月', '1390002', '医生', '去年', '8', null],
        ['展星', '13900020003', '律师', '2026-05-06', '2', null],
      ]);
      await page.getByLabel('选填好的文件').setInputFiles(path);
      await page.getByText('第3行，加入日期：“去年”不对').waitFor();
      await page.getByRole('button', { name: '先存对的 2 行' }).waitFor();
      await looked(world, page, 'desk-register-import');
      await page.getByRole('button', { name: '先存对的 2 行' }).click();
      await page.getByText('存好2行').first().waitFor();
      await page.getByRole('button', { name: '展云' }).waitFor();
      await page.getByRole('button', { name: '导入 Excel' }).click();
      await page.getByLabel('选填好的文件').and(page.locator(':enabled')).waitFor();
      await page.getByLabel('选填好的文件').setInputFiles(path);
      await page.getByText('其中 2 行台账里已经有').waitFor();
    },
  },
  {
    name: '找人、导出、只看的岗位没有新增',
    run: async (world) => {
      const page = await openRegister(world, '李静', '志愿者');
      await typeIn(page.getByLabel('在志愿者里找'), '桑雨');
      await page.getByLabel('在志愿者里找').press('Enter');
      await page.getByText('1 行').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '导出 Excel' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), '志愿者.xlsx');
      const reader = await openRegister(world, '余清', '志愿者');
      assert.equal(await reader.getByRole('button', { name: '新增', exact: true }).count(), 0);
      assert.equal(await reader.getByText('桑雨晴').count(), 0);
      await looked(world, reader, 'desk-register-auditor');
    },
  },
  {
    name: '每本台账都打开看一眼，大字也看',
    run: async (world) => {
      const page = await signInAs(world, '陈立');
      const home = page.url().split('#')[0] ?? '';
      await page.goto(`${home}#/registers`);
      await page.getByRole('heading', { name: '台账', level: 1 }).waitFor();
      await looked(world, page, 'desk-registers');
      for (const { name, title } of ledgers) {
        await page.goto(`${home}#/registers/${name}`);
        await page.getByRole('region', { name: `${title}台账` }).waitFor();
        await page.getByText('正在打开……').first().waitFor({ state: 'hidden' });
        await page.locator('tbody button').first().waitFor();
        await looked(world, page, `desk-register-${name}`);
      }
      const large = await openRegister(world, '李静', '志愿者', zoomed);
      await looked(world, large, 'desk-register-zoomed');
    },
  },
];
