import { agreeTo } from './desk/agree-to';
import { mustBeAccessible, openFirst, signInAs, typeIn } from './desk/hands';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '看过完整号码的人，审计看得到；记录一点就能核对',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openFirst(clerk, 'reception');
      await clerk.getByRole('button', { name: /看完整号码/ }).click();
      await clerk
        .getByText(/^\s*\d{17}[\dX]/)
        .first()
        .waitFor();

      const auditor = await signInAs(world, '余清');
      await auditor.getByRole('link', { name: '审计' }).click();
      await auditor.getByText('看了完整证件号码').first().waitFor();
      await auditor.getByRole('link', { name: '去全面核对' }).click();
      await auditor.getByRole('button', { name: '现在核对' }).click();
      await auditor.getByText(/一切完好。|有 \d+ 处有问题/).waitFor();
      await auditor.getByText('每件案子的内容都和它的经过一致，没有被动过。').waitFor();
    },
  },
  {
    name: '用户管理员提出新账号，主任同意；一次性密码先要改，改完才能办事',
    run: async (world) => {
      const userName = `tian${Date.now() % 1_000_000}`;
      const manager = await signInAs(world, '马兰');
      await manager.goto(`${manager.url().split('#')[0]}#/users`);
      await manager.getByRole('button', { name: '新建账号' }).click();
      const form = manager.getByRole('complementary', { name: '账号内容' });
      await form.getByLabel('姓名').pressSequentially('田小雨');
      await form.getByLabel('工号').pressSequentially(userName);
      await form.getByLabel('用户名').pressSequentially(userName);
      await form.locator('label.el-checkbox', { hasText: '窗口受理' }).click();
      await form.getByRole('button', { name: '新建', exact: true }).click();
      await manager.getByText('已提出，等主任或另一位用户管理员同意').first().waitFor();
      await manager.getByRole('button', { name: '收回' }).waitFor();
      await world.shot(manager, 'desk-account-waits');
      const director = await agreeTo(world, new RegExp(`新建账号 ${userName}`));
      await mustBeAccessible(director, 'accounts of the director');
      await world.shot(director, 'desk-account-agreed');
      const password = (await director.locator('.once .copy').innerText()).split('复制')[0]?.trim() ?? '';

      const page = await world.desk();
      await page.getByLabel('用户名').pressSequentially(userName);
      await page.getByLabel('密码').pressSequentially(password);
      await page.getByRole('button', { name: '登录', exact: true }).first().click();
      await page.getByText('先改一个自己的密码').waitFor();
      await typeIn(page.getByLabel('现在的密码'), password);
      await typeIn(page.getByLabel('新密码', { exact: false }).first(), '青禾的春天有三条河流过村口');
      await typeIn(page.getByLabel('再输一次新密码'), '青禾的春天有三条河流过村口');
      await page.getByRole('button', { name: '改密码' }).click();
      await page.getByText('密码已改好').waitFor();
      await page.getByRole('link', { name: '待办队列' }).click();
      await page.locator('table[aria-busy=false] tbody th a').first().waitFor();
    },
  },
  {
    name: '同一份卷宗两个人开着，互相看得到；办下一件不会给同一件',
    run: async (world) => {
      const first = await signInAs(world, '李静');
      const address = await openFirst(first, 'review');
      const second = await signInAs(world, '吴梅');
      await second.goto(address);
      await second.getByText('李静也开着这份卷宗').waitFor();

      await Promise.all(
        [first, second].map(async (page) => {
          await page.goto(`${page.url().split('#')[0]}#/queue`);
          await page.locator('table[aria-busy=false] tbody th a').first().waitFor();
          await page.getByRole('button', { name: '办下一件' }).click();
          await page.getByRole('group', { name: '下一步' }).waitFor();
        }),
      );
      if (first.url() === second.url()) throw new Error('both were given the same case');
    },
  },
];
