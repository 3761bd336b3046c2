import { strict as assert } from 'node:assert';
import { looked, openFirst, signInAs, typeIn } from './desk/hands';
import { doStep, openStep } from './desk/steps';
import { goTo } from './desk/views';
import { zoomed } from './desk/windows';
import type { Scenario, World } from './world';

/** The desk's function may run several times over; each remembers the centre for up to a minute. */
async function everywhere(world: World, reason: string): Promise<void> {
  const colleague = await signInAs(world, '林芳');
  for (let tries = 0; tries < 40; tries += 1) {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        colleague.evaluate(async () => {
          const headers = { 'content-type': 'application/json', 'x-yuanshou': 'desk' };
          const asked = { method: 'POST', headers, body: '{}' };
          return (await fetch('/http/ledgers/ownTexts', asked)).text();
        }),
      ),
    );
    if (answers.every((answer) => answer.includes(reason))) return;
    await colleague.waitForTimeout(2000);
  }
}

export const scenarios: readonly Scenario[] = [
  {
    name: '队列里按 x 标记、按 a 一起领取、移交，每件各记各的',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await goTo(clerk, '/queue?stage=reception&scope=unowned');
      await clerk.locator('table[aria-busy=false] tbody th a').first().waitFor();
      await clerk.keyboard.press('ArrowDown');
      await clerk.keyboard.press('x');
      await clerk.keyboard.press('ArrowDown');
      await clerk.keyboard.press('x');
      await clerk.getByText('标记了 2 件').waitFor();
      await looked(world, clerk, 'daily-queue-marked');
      await clerk.keyboard.press('a');
      assert.match(await clerk.evaluate(() => document.activeElement?.textContent ?? ''), /领取 2 件/);
      await clerk.keyboard.press('Enter');
      await clerk.getByText('已领取 2 件').first().waitFor();

      await goTo(clerk, '/queue?scope=mine');
      await clerk.locator('table[aria-busy=false] tbody th a').first().waitFor();
      await clerk.keyboard.press('ArrowDown');
      await clerk.keyboard.press('x');
      await clerk.keyboard.press('a');
      await clerk.getByRole('button', { name: /移交 1 件/ }).click();
      await clerk.getByRole('combobox', { name: '交给谁' }).click();
      await clerk.getByRole('option', { name: '吴梅' }).click();
      await clerk.getByRole('option', { name: '吴梅' }).waitFor({ state: 'hidden' });
      await typeIn(clerk.getByLabel('移交的原因'), '下午去看守所');
      await clerk.setViewportSize(zoomed);
      await looked(world, clerk, 'daily-queue-handing-200');
      await clerk.getByRole('button', { name: /移交 1 件/ }).click();
      await clerk.getByText('已请同事接手 1 件').first().waitFor();
      await clerk.keyboard.press('?');
      await clerk.getByText('办标记的几件').waitFor();
    },
  },
  {
    name: '窗口核对证件：少一位指出来，名字不一样要写说明，卷宗里看得到',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openFirst(clerk, 'reception');
      await openStep(clerk, '核对证件');
      const form = clerk.getByRole('region', { name: '核对证件' });
      await typeIn(form.getByLabel('证件上的姓名'), '另一个人');
      await form.getByText('不一样，请写说明').waitFor();
      await typeIn(form.getByLabel('证件上的号码'), '110101199003071');
      await form.getByText('15位旧号已停用').waitFor();
      await typeIn(form.getByLabel('证件上的号码'), '110101198003078878');
      await form.getByText('有一位不对').waitFor();
      await looked(world, clerk, 'daily-identity-check');
      await typeIn(form.getByLabel('证件上的号码'), '110101198003078879');
      await form.locator('button[type=submit]').click();
      await form.getByText('和申请不一样，请核对').first().waitFor();
      await typeIn(form.getByLabel('说明'), '曾用名，户口簿上有');
      await form.locator('button[type=submit]').click();
      await clerk.getByText('证件已核对').first().waitFor();
      await clerk.getByText('看过的证件').waitFor();
      await clerk
        .getByText(/居民身份证原件，.*和申请不一样：曾用名/)
        .first()
        .waitFor();
      await looked(world, clerk, 'daily-identity-in-dossier');
    },
  },
  {
    name: '对律师的要求登记以后，批量指派按它选，队列里直接带过去',
    run: async (world) => {
      const dispatcher = await signInAs(world, '周航');
      await openFirst(dispatcher, 'assignment');
      await openStep(dispatcher, '登记对律师的要求');
      const form = dispatcher.getByRole('region', { name: '登记对律师的要求' });
      await form.locator('label.el-checkbox', { hasText: '要女律师' }).click();
      await form.locator('button[type=submit]').click();
      await dispatcher.getByText('要求已登记').first().waitFor();
      await dispatcher
        .getByRole('group', { name: '下一步' })
        .getByRole('button', { name: '指派', exact: true })
        .click();
      await dispatcher.getByRole('radiogroup', { name: '选一位律师' }).waitFor();
      await dispatcher.getByText('受援人要女律师').first().waitFor();
      await looked(world, dispatcher, 'daily-assign-wishes');

      await goTo(dispatcher, '/queue?stage=assignment');
      await dispatcher.locator('table[aria-busy=false] tbody th a').first().waitFor();
      // The queue opens where it was left: on this very case.
      await dispatcher.keyboard.press('x');
      await dispatcher.getByRole('button', { name: /批量指派 1 件/ }).click();
      await dispatcher.getByRole('heading', { name: '批量指派' }).waitFor();
      await dispatcher.getByRole('button', { name: '看看派给谁（1 件）' }).click();
      await dispatcher.getByRole('cell', { name: '要女律师' }).waitFor();
      await looked(world, dispatcher, 'daily-batch-wishes');
    },
  },
  {
    name: '主任写的常用语在决定和答复里用得上，写过的字不丢',
    run: async (world) => {
      const director = await signInAs(world, '陈立');
      await goTo(director, '/set-up?part=texts');
      const texts = director.getByRole('form', { name: '常用语和消息' });
      await typeIn(texts.getByLabel('常用理由'), '这件事已经有人民调解在办。');
      await typeIn(texts.getByLabel('常用答复'), '请带欠条和身份证来一楼窗口。');
      await texts.getByRole('button', { name: '保存' }).click();
      await director.getByText('常用语和消息已存好').first().waitFor();
      await everywhere(world, '这件事已经有人民调解在办。');

      await openFirst(director, 'approval');
      await openStep(director, '决定不予援助');
      const form = director.getByRole('region', { name: '决定不予援助' });
      await typeIn(form.getByLabel('不予援助的理由'), '我写的理由。');
      await form.locator('label.el-radio').first().click();
      assert.equal(await form.getByLabel('不予援助的理由').inputValue(), '我写的理由。');
      await form.getByText('常用语，点一下加进不予援助的理由').click();
      await looked(world, director, 'daily-own-reasons');
      await form.getByRole('button', { name: '这件事已经有人民调解在办。' }).click();
      assert.equal(
        await form.getByLabel('不予援助的理由').inputValue(),
        '我写的理由。\n这件事已经有人民调解在办。',
      );

      await goTo(director, '/consultations');
      await director.getByRole('button', { name: '登记咨询' }).click();
      const side = director.getByRole('complementary', { name: '咨询内容' });
      await side.getByText('常用语，点一下加进答复').click();
      await side.getByRole('button', { name: '请带欠条和身份证来一楼窗口。' }).click();
      assert.equal(await side.getByLabel('答复').inputValue(), '请带欠条和身份证来一楼窗口。');
      await looked(world, director, 'daily-quick-replies');
    },
  },
  {
    name: '另外能办的事项录进新的一版；改动记录用词说清改前改后',
    run: async (world) => {
      const director = await signInAs(world, '陈立');
      await goTo(director, '/set-up?part=packs');
      await director.getByRole('button', { name: '加一项' }).click();
      await director.getByLabel('第1项事项').selectOption({ label: '校园伤害人身损害' });
      await typeIn(director.getByLabel('第1项的依据'), '青禾县演示办法第三条');
      await looked(world, director, 'daily-extra-matters');
      await director.setViewportSize(zoomed);
      await looked(world, director, 'daily-extra-matters-200');
      await director.setViewportSize({ width: 1280, height: 800 });
      await director.getByRole('button', { name: '用最近一年的案子试一试' }).click();
      await director.getByText(/件的结论会变/).waitFor();
      await director.getByRole('button', { name: '录入这一版' }).click();
      await director.getByText('新规则已录好').first().waitFor();
      await director.getByText('另外能办：校园伤害人身损害').first().waitFor();

      const auditor = await signInAs(world, '余清');
      await goTo(auditor, '/audit');
      await auditor
        .getByText(/改了 \d+ 项/)
        .first()
        .click();
      await auditor.getByText('另外能办的事项', { exact: false }).first().waitFor();
      assert.equal(await auditor.getByText('{"').count(), 0);
      await looked(world, auditor, 'daily-office-changes');
    },
  },
  {
    name: '依据写的是法律名和第几条，不是代号',
    run: async (world) => {
      const reviewer = await signInAs(world, '何涛');
      await openFirst(reviewer, 'reception');
      const pane = reviewer.getByRole('region', { name: /^测算/ });
      await pane
        .getByText(/《法律援助法》第[一二三四五六七八九十]+条/)
        .first()
        .waitFor();
      assert.doesNotMatch(await pane.innerText(), /法-\d|004§|national/);
      await looked(world, reviewer, 'daily-basis');
      await doStep(reviewer, '受理', {}, '已受理');
    },
  },
  {
    name: '测算说不符合，审批人写明理由照样能给予；不写理由不行',
    run: async (world) => {
      const approver = await signInAs(world, '林芳');
      await goTo(approver, '/queue?stage=approval&search=' + encodeURIComponent('钱有福'));
      await approver.locator('table[aria-busy=false] tbody th a').first().click();
      await openStep(approver, '决定给予援助');
      const form = approver.getByRole('region', { name: '决定给予援助' });
      await form.locator('button[type=submit]').click();
      await form.getByText('请填写与测算不同的理由').waitFor();
      await typeIn(form.getByLabel('与测算不同的理由'), '入户核实，属于本县救助对象。');
      await form.locator('button[type=submit]').click();
      await approver.getByText('决定书已出具').first().waitFor();
    },
  },
];
