import { agree, answerQuestions, chooseIou, handIn, photographIou } from './phone/green-channel';
import { handsOn } from './phone/hands';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '交了以后：看得到填的，抄得走中心有的；一样的事先给看；撤回了带着填过的再申请；没交的能删',
    run: async (world) => {
      const page = await world.phone('sample-applies-again');
      const hands = handsOn(page);
      const { tap, see, type } = hands;
      await see('全程免费');
      await answerQuestions(hands);
      await photographIou(page, hands);
      await handIn(hands);
      await tap('看进度');
      await tap('看我填了什么');
      for (const words of ['三月起在工地干活，没给工钱。', '是不是农村来打工的', '信息使用说明'])
        await see(words);
      await world.shot(page, 'phone-again-filled');

      await page.goto(page.url().replace(/#.*/, '#/pages/me/me'));
      await page.reload();
      await tap('给我看一看');
      await see(/事情经过：三月起在工地干活/);
      await world.shot(page, 'phone-again-mine');
      await tap('复制下来');
      await see('已经复制');

      await page.goto(page.url().replace(/#.*/, '#/pages/home/home'));
      await page.reload();
      await answerQuestions(hands);
      await see('拍几张材料');
      await tap('下一步');
      await see('对不对');
      await tap('都对，下一步');
      await see('这样的事您交过一件');
      await world.shot(page, 'phone-again-twice');
      await page.getByRole('button', { name: '看那一件' }).click();
      await see('工作人员还没看');

      await tap('不想申请了，撤回');
      await tap('填错了，想重新申请');
      await world.shot(page, 'phone-again-withdraw');
      await tap(/^撤回/);
      await see('已撤回');
      await tap('重新申请，带上填过的');
      await page.getByRole('button', { name: '重新开始' }).click();
      await tap('我自己');
      await tap(/就在本地/);
      await tap('没有');
      await agree(hands);
      await see('身份证号');
      await type('110101198003078879', false);
      await tap('下一步');
      await tap('先不写');
      await tap('说不清');
      await see('特别急的事');
      await world.shot(page, 'phone-again-anew');

      await page.goto(page.url().replace(/#.*/, '#/pages/me/me'));
      await page.reload();
      await tap('不是我填的，删掉');
      await page.getByRole('button', { name: '删掉', exact: true }).click();
      await see('已经删掉了。');
    },
  },
  {
    name: '断网拍的照片：连上网自己接着传，不用点',
    run: async (world) => {
      const page = await world.phone('sample-comes-back');
      const hands = handsOn(page);
      await hands.see('全程免费');
      await answerQuestions(hands);
      await hands.see('拍几张材料');
      await page.evaluate('__mp.offline(true)');
      await hands.tap(/和工资有关的材料/);
      await chooseIou(page, hands);
      await hands.see(/照片在手机里|没有传完/);
      await world.shot(page, 'phone-again-offline');
      await page.evaluate('__mp.offline(false)');
      await hands.see('已经交了');
    },
  },
];
