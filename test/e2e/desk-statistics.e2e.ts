import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { signInAs } from './desk/hands';
import { goTo } from './desk/views';
import { lookAt } from './desk/steps';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '统计：今年每种事项每月几件，换一步再数，下载的表和屏幕上一样',
    run: async (world) => {
      // What the clock does once a minute: it counts the steps that came since.
      for (let minute = 0; minute < 3; minute += 1) await world.house().cloud.runTimer('clock');
      const director = await signInAs(world, '陈立');
      await goTo(director, '/statistics');
      const sheet = director.getByRole('table');
      await sheet.getByRole('rowheader', { name: '合计' }).waitFor();
      await lookAt(world, director, 'statistics');
      const total = await sheet.locator('tfoot td').last().innerText();
      assert.ok(Number(total) > 10, `the sample has applications, not ${total}`);

      const [file] = await Promise.all([
        director.waitForEvent('download'),
        director.getByRole('button', { name: '下载表格' }).click(),
      ]);
      assert.match(file.suggestedFilename(), /^\d{4}年申请件数\.xlsx$/);
      const workbook = unzipSync(readFileSync(await file.path()));
      const rows = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(
        /<row.*?<\/row>/g,
      );
      assert.equal(rows?.length, (await sheet.locator('tbody tr').count()) + 2);
      assert.match(rows?.at(-1) ?? '', new RegExp(`<v>${total}</v></c></row>$`));

      await director.locator('label.el-radio', { hasText: '终止' }).click();
      await director.getByRole('heading', { name: /年终止件数$/ }).waitFor();
      assert.ok(Number(await sheet.locator('tfoot td').last().innerText()) > 0);

      await director.locator('.el-select', { hasText: '年' }).click();
      await director.getByRole('option').last().click();
      await director.getByText(/\d{4}年还没有“终止”的案件。/).waitFor();
      assert.ok(await director.getByRole('button', { name: '下载表格' }).isDisabled());
      await lookAt(world, director, 'statistics-none');
    },
  },
];
