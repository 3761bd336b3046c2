import type { Page } from 'playwright-core';
import type { Hands } from './hands';

/** A real photo: a paper drawn in the browser and taken as JPEG. */
export async function iouPhoto(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 1200, height: 900 });
  await paper.setContent(
    '<body style="font: 48px serif; padding: 60px"><h1>欠 条</h1><p>今欠赵大山工钱一万二千三百元整。</p><p>青禾县兴旺建筑队</p>',
  );
  const buffer = await paper.screenshot({ type: 'jpeg', quality: 90 });
  await paper.close();

  return { name: 'iou.jpg', mimeType: 'image/jpeg', buffer };
}

/** From the first page to the last question, as a worker without wages answers. */
export async function answerQuestions(hands: Hands): Promise<void> {
  await hands.tap(/农民工绿色通道/);
  await hands.see('替谁申请');
  await hands.tap('我自己');
  await answerFrom(hands, '是哪一件');
}

/** From the question of what happened on; for whom is known. */
export async function answerFrom(hands: Hands, heading: string, isGreen = true): Promise<void> {
  await hands.see(heading);
  await sayWagesAreOwed(hands, isGreen);
  await agree(hands);
  await sayWho(hands, '赵大山');
  await sayWhatIsOwed(hands);
}

/** Reads what happens with what is filled in, and agrees. */
export async function agree({ see, tap }: Pick<Hands, 'see' | 'tap'>): Promise<void> {
  await see('您的信息怎么用');
  await tap('同意，往下填');
}

/** What happened, to whom nobody paid the wages; the green entrance has said already that it is a worker from the country. */
export async function sayWagesAreOwed({ tap }: Hands, isGreen = true): Promise<void> {
  await tap(/老板拖欠工资/);
  if (!isGreen) await tap(/是，农村户口/);
  await tap(/就在本地/);
  await tap('没有');
}

/** Name, identity number and phone; the address is left for later. */
export async function sayWho({ tap, type }: Hands, name: string): Promise<void> {
  await type(name, false);
  await tap('下一步');
  await type('110101198003078879', false);
  await tap('下一步');
  await type('13800138000', false);
  await tap('下一步');
  await tap('先不写');
}

/** From the one who owes the wages to the hour at which a call is welcome. */
export async function sayWhatIsOwed({ tap, type, see }: Hands): Promise<void> {
  await see(/谁欠.{1,6}的工钱/);
  await type('青禾县兴旺建筑队');
  await tap('下一步');
  await type('12300');
  await see('一万二千三百元');
  await tap('下一步');
  await tap('说不清');
  await see('请说说');
  await type('三月起在工地干活，没给工钱。');
  await tap('下一步');
  await tap('没有这些急事');
  await tap('打电话、发消息都行');
  await tap('晚上7点以后');
}

/** Takes the photo of the IOU from the album, for the paper that is open. */
export async function chooseIou(page: Page, { tap }: Hands): Promise<void> {
  const photo = await iouPhoto(page);
  const chooser = page.waitForEvent('filechooser');
  await tap('从相册选');
  await (await chooser).setFiles(photo);
}

/** Photographs the IOU into the list of papers. */
export async function photographIou(page: Page, hands: Hands): Promise<void> {
  const { tap, see } = hands;
  await see('拍几张材料');
  await tap(/和工资有关的材料/);
  await chooseIou(page, hands);
  await see('已经交了');
  await tap('好了，回去');
  await see('已交 1 张');
  await tap('下一步');
}

/** Promises, agrees and presses the last button. */
export async function promise({ tap }: Hands): Promise<void> {
  await tap(/我保证填的都是真的/);
  await tap(/同意用我的身份证号/);
  await tap('交上去');
}

/** Reads the summary and hands in. */
export async function handIn(hands: Hands): Promise<void> {
  await hands.see('对不对');
  await hands.tap('都对，下一步');
  await promise(hands);
  await hands.see('收到了');
}
