import { strict as assert } from 'node:assert';
import { encode } from 'uqr';
import type { Page } from 'playwright-core';
import { codeAt, stepAt } from '../../cloudfunctions/people/sign-in/one-time-code';
import { textOfPicture } from '../../contract/scan-code';
import { mustBeAccessible, signInAs, typeIn } from './desk/hands';
import { agreeTo } from './desk/agree-to';
import { handsOn } from './phone/hands';
import type { Scenario, World } from './world';

const me = { userName: 'wumei', password: 'Qinghe-2026-demo' };
const top = '.page:not([hidden])';

/** The picture's own dark squares, held against what the text must look like: so a phone reads this very text. */
async function mustShow(page: Page, name: RegExp, text: string): Promise<void> {
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const picture = page.getByRole('img', { name });
  assert.equal(await picture.locator('path').getAttribute('d'), squares.join(''));
}

/** Opens the phone's page for staff by hand, types the code that stands on the computer, and answers. */
async function scanBy(world: World, openid: string, code: string, shot?: string): Promise<Page> {
  const phone = await world.phone(openid, '/pages/me/me');
  const { tap, type, see } = handsOn(phone);
  await tap('扫码登录');
  await see('工作人员扫码登录');
  if (shot) await world.shot(phone, `phone-staff-scan-${shot}`);
  await type(code);
  await tap('下一步');

  return phone;
}

async function shownCode(page: Page): Promise<string> {
  return (await page.locator('p.code').innerText()).trim();
}

const toAccount = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /，我的账号$/ }).click();
  await page.getByRole('heading', { name: '我的账号' }).waitFor();
};

async function enter(page: Page, code?: string): Promise<void> {
  await typeIn(page.getByLabel('用户名'), me.userName);
  await typeIn(page.getByLabel('密码'), me.password);
  if (code !== undefined) await typeIn(page.getByLabel('动态码'), code);
  await page.getByRole('button', { name: '登录', exact: true }).first().click();
}

/** The code of the present half minute, or of one later. */
const codeNow = (secret: string, later = 0): string =>
  codeAt(secret, stepAt(new Date().toISOString()) + later);

export const scenarios: readonly Scenario[] = [
  {
    name: '扫码登录：先绑手机，再用手机登录；没绑的手机、拒绝、用过的码都进不去',
    run: async (world) => {
      const desk = await signInAs(world, '李静');
      await toAccount(desk);
      await desk.getByRole('button', { name: '绑定手机' }).click();
      await typeIn(desk.getByLabel('再输一次密码'), '不对的密码');
      await desk.getByRole('button', { name: '出示绑定码' }).click();
      await desk.getByText('用户名或密码不对').waitFor();
      await typeIn(desk.getByLabel('再输一次密码'), me.password);
      await desk.getByRole('button', { name: '出示绑定码' }).click();
      const binding = await shownCode(desk);
      await mustShow(desk, /^绑定二维码/, textOfPicture(binding.replace('-', '')));
      await mustBeAccessible(desk, 'binding');
      await world.shot(desk, 'desk-bind-phone');
      const own = await scanBy(world, 'sample-staff-lijing', binding, 'type');
      await handsOn(own).see('李静（lijing）');
      await world.shot(own, 'phone-staff-scan-bind');
      await handsOn(own).tap('绑定');
      await handsOn(own).see('绑好了');
      await desk.getByText('已绑定一部手机').waitFor();

      const door = await world.desk();
      await door.getByRole('button', { name: '用手机扫码登录' }).click();
      const code = await shownCode(door);
      await mustShow(door, /^登录二维码/, textOfPicture(code.replace('-', '')));
      await mustBeAccessible(door, 'scan');
      await world.shot(door, 'desk-scan-waiting');
      const stranger = await scanBy(world, 'sample-zhao-dashan', code);
      await handsOn(stranger).see('请先用密码登录');
      const phone = await scanBy(world, 'sample-staff-lijing', code);
      await handsOn(phone).see('在电脑上登录援手工作台？');
      await phone.locator(top).getByText('和这部手机用同一个网络').waitFor();
      const shown = door.getByText('手机已经打开').locator('strong');
      await shown.waitFor();
      await world.shot(door, 'desk-scan-number');
      await world.shot(phone, 'phone-staff-scan-confirm');
      await handsOn(phone).tap(await shown.innerText());
      await door.getByRole('button', { name: '退出' }).waitFor();
      await handsOn(phone).see('电脑上已经登录');
      await scanBy(world, 'sample-staff-lijing', code).then((again) => handsOn(again).see('用过了'));

      const other = await world.desk();
      await other.getByRole('button', { name: '用手机扫码登录' }).click();
      const refused = await scanBy(world, 'sample-staff-lijing', await shownCode(other));
      await handsOn(refused).tap('不是我，拒绝');
      await other.getByText('手机上点了拒绝').waitFor();
      await other.getByRole('button', { name: '换一个码' }).click();
      assert.notEqual(await shownCode(other), code);
      await other.getByRole('button', { name: '用密码登录' }).click();
      await other.getByLabel('用户名').waitFor();
    },
  },
  {
    name: '动态码：扫图设置，下次要输；输错、用过的不行；手机丢了由用户管理员解除',
    run: async (world) => {
      const desk = await signInAs(world, '吴梅');
      await toAccount(desk);
      await desk.getByRole('button', { name: '设置动态码' }).click();
      const secret = (await desk.locator('.secret .copy').innerText()).replace(/复制|\s/g, '');
      const address = `otpauth://totp/${encodeURIComponent('援手:wumei')}?secret=${secret}&issuer=${encodeURIComponent('援手')}`;
      await mustShow(desk, /^动态码的二维码/, address);
      await mustBeAccessible(desk, 'second factor');
      await world.shot(desk, 'desk-second-factor');
      await typeIn(desk.getByLabel('手机上显示的6位数字'), '000000');
      await desk.getByRole('button', { name: '启用' }).click();
      await desk.getByText('验证码不对').waitFor();
      await typeIn(desk.getByLabel('手机上显示的6位数字'), codeNow(secret));
      await desk.getByRole('button', { name: '启用' }).click();
      await desk.getByText('动态码已启用').first().waitFor();
      await desk.getByRole('button', { name: '退出' }).click();

      const door = await world.desk();
      await enter(door);
      await door.getByText('请输入手机验证器上的6位数字').waitFor();
      await world.shot(door, 'desk-code-needed');
      await enter(door, '000000');
      await door.getByText('验证码不对').waitFor();
      const used = codeNow(secret, 1);
      await enter(door, used);
      await door.getByRole('button', { name: '退出' }).waitFor();
      const replay = await world.desk();
      await enter(replay);
      await replay.getByText('请输入手机验证器上的6位数字').waitFor();
      await enter(replay, used);
      await replay.getByText('验证码不对').waitFor();

      const manager = await signInAs(world, '马兰');
      await manager.goto(`${manager.url().split('#')[0]}#/users`);
      await manager.getByRole('button', { name: '吴梅' }).click();
      await manager.getByRole('button', { name: '解除动态码' }).click();
      await manager.getByText('已提出，等主任或另一位用户管理员同意').first().waitFor();
      await agreeTo(world, /解除动态码 wumei/);
      const again = await world.desk();
      await enter(again);
      await again.getByRole('button', { name: '退出' }).waitFor();
    },
  },
];
