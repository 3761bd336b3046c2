import { fillField, lookAtDesk, pressIn } from './desk/quality';
import { dayOf } from '../../domain/time/times';
import { mustBeAccessible, signInAs } from './desk/hands';
import { doStep, openNamed } from './desk/steps';
import { handsOn } from './phone/hands';
import { lookAt } from './phone/looks';
import type { Scenario } from './world';

const top = '.page:not([hidden])';

export const scenarios: readonly Scenario[] = [
  {
    name: '手机上投诉，司法局查清答复，投诉人看到答复，不同意再说一次',
    run: async (world) => {
      const phone = await world.phone('sample-assigned', '/pages/me/me');
      const hands = handsOn(phone);
      await hands.tap('投诉、看答复');
      await hands.tap('我要投诉、提意见');
      await hands.tap('交上去');
      await hands.see('请先点一下要投诉谁');
      await hands.tap('中心的工作人员');
      await phone.locator(`${top} textarea`).fill('窗口的人中午锁门，我等了两个小时。');
      await hands.tap(/替我保密/);
      await world.shot(phone, 'phone-opinion-new');
      await hands.tap('交上去');
      await hands.tap(/知道了|好/);
      await hands.see(/前告诉您受不受理/);
      await world.shot(phone, 'phone-opinions');

      const clerk = await signInAs(world, '李静');
      await clerk.goto(`${clerk.url().split('#')[0] ?? ''}#/complaints`);
      await clerk.getByText('没有等办的投诉。').waitFor();
      await clerk.getByRole('button', { name: '登记投诉' }).click();
      await fillField(clerk, {
        choices: ['律师'],
        texts: { 他叫什么: '高远', 说了什么: '打电话从来不接。' },
      });
      await pressIn(clerk, '登记');
      await clerk.getByText('投诉已登记，期限开始算。').first().waitFor();
      await lookAtDesk(world, clerk, 'desk-complaint-recorded');

      const bureau = await signInAs(world, '唐思');
      await bureau.getByRole('link', { name: /投诉有 \d+ 件等着办/ }).click();
      await bureau.getByRole('button', { name: '工作人员', exact: true }).first().click();
      await lookAtDesk(world, bureau, 'desk-complaints');
      await pressIn(bureau, '受理');
      await pressIn(bureau, '确定');
      await pressIn(bureau, '定结果、写答复');
      await pressIn(bureau, '确定');
      await bureau.getByText('请填写答复。').waitFor();
      await fillField(bureau, {
        choices: ['属实', '批评、通报、限期整改'],
        texts: { 答复: '查了值班表，那天确实锁了门。已经批评，以后中午有人值班。' },
      });
      await lookAtDesk(world, bureau, 'desk-complaint-deciding');
      await pressIn(bureau, '确定');
      await bureau.getByText('现在没有要您做的。').or(bureau.getByText('登记复议或诉讼')).first().waitFor();

      await phone.reload();
      await phone.waitForSelector('html[data-mp-ready]');
      await hands.see(/查了，情况属实。查了值班表/);
      await hands.tap('我不同意这个答复');
      await phone.locator(`${top} textarea`).fill('只批评太轻了。');
      await world.shot(phone, 'phone-opinion-answer');
      await hands.tap('交上去');
      await hands.see('交上去了，换一个人再看一遍。');
      await bureau.reload();
      await bureau.getByText('不同意答复').first().waitFor();
    },
  },
  {
    name: '旁听在窄屏上登记，征询函不用账号只回一次，诚信档案里看得到，承办人提异议、得到答复',
    run: async (world) => {
      const clerk = await signInAs(world, '李静', { width: 390, height: 844 });
      const home = clerk.url().split('#')[0] ?? '';
      await clerk.goto(`${home}#/hearings`);
      await clerk
        .locator('table[aria-busy=false] tbody th button, table[aria-busy=false] tbody th a')
        .first()
        .click();
      await fillField(clerk, { texts: { 哪个法院: '青禾县仲裁委', 看到了什么: '准备充分，举证清楚。' } });
      await clerk.locator('aside').getByLabel('哪天开的庭').fill(dayOf(new Date().toISOString()));
      for (const group of await clerk.locator('aside').getByRole('radiogroup').all())
        await group.getByText('好', { exact: true }).click();
      await lookAtDesk(world, clerk, 'desk-sitting-390');
      await pressIn(clerk, '登记旁听');
      await clerk.getByText('旁听已登记，记录表在案卷里。').first().waitFor();

      const director = await signInAs(world, '陈立');
      await director.goto(`${home}#/hearings`);
      await director.getByText('李静').first().waitFor();
      await lookAtDesk(world, director, 'desk-hearings');
      await openNamed(director, '段谷雨');
      const letter = { 办案机关: '青禾县仲裁委' };
      await doStep(director, '征询办案机关意见', { texts: letter }, '征询函已出具');
      const link = await director.evaluate(linkOfLetter, director.url().split('/').at(-1) ?? '');

      const court = await world.desk('reply.html', { width: 390, height: 844 });
      await court.getByLabel(/回函码/).fill('AAAA-BBBB-CCCC-DDDD');
      await court.getByRole('button', { name: '打开' }).click();
      await court.getByText('没有这个回函码').waitFor();
      await world.shot(court, 'reply-code');
      await court.goto('about:blank');
      await court.goto(link);
      await court.getByRole('heading', { name: '对法律援助承办人的意见' }).waitFor();
      await court.getByRole('button', { name: '交回函' }).click();
      await court.getByText(/请给“.*”点一项|请填写填写人/).waitFor();
      for (const group of await court.getByRole('group').all()) await group.getByText('好').click();
      await court.getByLabel(/填写人/).fill('甘书记员 青禾县仲裁委');
      await mustBeAccessible(court, 'reply');
      await world.shot(court, 'reply-form');
      await court.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await world.shot(court, 'reply-form-large');
      await court.getByRole('button', { name: '交回函' }).click();
      await court.getByText('回函收到了').waitFor();
      await court.goto('about:blank');
      await court.goto(link);
      await court.getByText('已经回过了').waitFor();

      await director.goto(`${home}#/records`);
      await director.getByRole('button', { name: '沈正', exact: true }).click();
      await director.getByText('派案时看什么').waitFor();
      await lookAtDesk(world, director, 'desk-records');
      await director.goto(`${home}#/reports?part=found`);
      await director
        .getByText(/发现的问题$/)
        .last()
        .waitFor();
      await lookAtDesk(world, director, 'desk-findings');

      const dispatcher = await signInAs(world, '周航');
      await dispatcher.goto(`${home}#/lawyers`);
      await dispatcher.getByRole('button', { name: '沈正', exact: true }).click();
      await dispatcher.getByRole('button', { name: /发登记码|换一个登记码/ }).click();
      const code = (await dispatcher.locator('.given strong').innerText()).trim();
      const phone = await world.phone('sample-handler-record', '/provider/work/work');
      const hands = handsOn(phone);
      await hands.type(code);
      await hands.tap('登记这部手机');
      await hands.tap('我读过了，同意');
      await hands.tap(/我的诚信档案/);
      await hands.see('派案时看什么');
      await lookAt(world, phone, 'provider-record');
      await hands.type('六月我值过一次班，没有记。');
      await hands.tap('提异议');
      await hands.tap('知道了');
      await hands.see('等主任或司法局答复');
      await director.goto(`${home}#/records`);
      await director.getByText('1件等答复').waitFor();
      await director.getByRole('button', { name: '沈正', exact: true }).click();
      await director.locator('aside').getByLabel('答复').fill('查了值班表，已经补记。');
      await director.locator('aside').getByRole('button', { name: '答复', exact: true }).click();
      await director.getByText('异议已答复，本人在手机上看得到。').first().waitFor();

      const person = await world.phone('sample-handled', '/opinion/visit/visit?id=00');
      await handsOn(person).see('第1个，共9个');
      await lookAt(world, person, 'visit-question');
    },
  },
];

/** The address on the newest letter to an organ, as staff read it in the case. */
async function linkOfLetter(caseId: string): Promise<string> {
  const answer = await fetch('/http/dossier/openDossier', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-yuanshou': 'desk' },
    body: JSON.stringify({ caseId }),
  });
  const { data } = (await answer.json()) as {
    data: { case: { papers: { code: string; content: Record<string, string> }[] } };
  };

  return data.case.papers.filter(({ code }) => code === 'FZ-031').at(-1)?.content['link'] ?? '';
}
