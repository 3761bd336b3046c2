import { element } from '../dom/element';
import { become, makeIdentity, ownIdentities, type About, type Identity } from './identities';

const make = '+new';

/** The strip above the phone: that this is a preview, and who is simulated. */
export function drawPreviewBar(bar: HTMLElement, about: About | undefined, current: Identity): void {
  bar.replaceChildren(element('strong', { class: 'preview-bar__label' }, '网页预览，非微信环境'));
  if (!about?.demo) {
    bar.append(element('span', {}, about ? '没有开放模拟登录' : '连不上本机的云'));

    return;
  }

  const people = unique([current, ...about.identities, ...ownIdentities()]);
  const select = element('select', { 'aria-label': '模拟谁的微信' });
  for (const { openid, name, note } of people) {
    select.append(new Option(note ? `${name}（${note}）` : name, openid, false, openid === current.openid));
  }
  select.append(new Option('＋ 换一个新的人…', make));
  select.addEventListener('change', () => choose(select, bar, current));
  bar.append(element('label', {}, '模拟微信登录：', select));
}

function choose(select: HTMLSelectElement, bar: HTMLElement, current: Identity): void {
  if (select.value !== make) return become(select.value);

  const name = element('input', { 'aria-label': '这个人的称呼', maxlength: '20', required: true });
  name.value = '新来的人';
  const form = element('form', {}, name, element('button', {}, '就用这个人'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    become(makeIdentity(name.value.trim()).openid);
  });
  select.value = current.openid;
  bar.querySelector('form')?.remove();
  bar.append(form);
  name.select();
}

function unique(people: readonly Identity[]): Identity[] {
  return [...new Map(people.map((one) => [one.openid, one])).values()];
}
