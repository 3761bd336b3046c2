import { readPublicPage } from '../../contract/outreach/code-page';
import { askOnce } from '../office';
import { heading, line, type Made } from '../reply/elements';

/** A part under its heading; nothing where there is nothing to say. */
function part(title: string, lines: readonly string[]): readonly Made[] {
  if (lines.length === 0) return [];
  const head = document.createElement('h2');
  const list = document.createElement('ul');
  head.textContent = title;
  list.append(
    ...lines.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;

      return item;
    }),
  );

  return [head, list];
}

/** A number to tap. */
function call(phone: string): Made {
  const link = document.createElement('a');
  link.href = `tel:${phone.replace(/[^\d]/g, '')}`;
  link.className = 'call';
  link.textContent = `打电话 ${phone}`;

  return link;
}

/** The centre's page for everybody: who, where, when; no account, nothing to load but itself. @throws {OfficeRefused} */
export async function publicParts(): Promise<readonly Made[]> {
  const page = await askOnce(readPublicPage, {});
  document.title = page.name;
  const [today] = page.duty;

  return [
    heading(page.name),
    line('法律援助不收一分钱。打官司、写材料、问法律，经济困难的、讨工钱的，都可以来。'),
    call(page.phone),
    ...part('在哪里', [page.address, page.hours, page.access].filter(Boolean)),
    ...part(
      today ? `${today.on}谁值班` : '值班',
      (today?.shifts ?? []).map(({ who, hours, where }) => `${hours} ${who}，${where}`),
    ),
    ...part('我们的承诺', page.promises),
    ...part(
      '就近的站点',
      page.stations.map(({ name, phone, address, hours }) => `${name}，${address}，${phone}，${hours}`),
    ),
    ...part(
      '工作人员去向',
      page.staff.map(({ name, post, now }) => `${name}（${post}）：${now}`),
    ),
    ...page.published.flatMap(({ title, lines, on }) => part(`${title}（${on}）`, lines)),
  ];
}
