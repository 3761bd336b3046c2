import { surnameOf } from '../../identity/surname';

/** Patterns in the order in which they are taken out: what is whole before what is short, or a part would stay. */
export interface NameForms {
  readonly whole: readonly string[];
  readonly part: readonly string[];
  readonly called: readonly string[];
}

/** What people put between the signs of a name so that it is not found. */
const gap = String.raw`[\s·•・.．*＊_＿\-—/|]*`;
const titles = [
  ...[
    '律(?:师|所)?',
    '老师',
    '老板',
    '主任',
    '所长',
    '总(?![共额计结是数体和的之要])',
    '经理',
    '书记',
    '站长',
  ],
  ...[
    '法官',
    '检察官',
    '警官',
    '先生',
    '女士',
    '小姐',
    '同志',
    '师傅',
    '大姐',
    '大哥',
    '大爷',
    '大妈',
    '阿姨',
  ],
  ...['叔', '婶', '哥', '姐', '某+', '[xX×＊*]+', '所(?![在有需得属述称提说涉欠做作持示谓以])'],
].join('|');
/** “所” of an office, not of 所在、所有 and the like. */
const officeWords =
  '(?:律师|法律)?(?:事务|服务)?(?:分|律)?所(?![在有需得属述称提说涉欠做作持示谓以])|律师|那边';
const officeEnd = /(?:律师事务所|法律服务所|事务所|服务所|律所)$/;
const companyEnd = /(?:股份)?(?:有限)?(?:责任)?公司$|集团$|厂$/;
/** Whoever acts without a name. */
const nobody = new Set(['申请人', '受援人', '系统', '本人', '当事人']);

function escaped(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function spread(name: string): string {
  return [...name].map(escaped).join(gap);
}

function formsOfPerson(name: string): NameForms {
  const surname = surnameOf(name);
  const given = name.slice(surname.length);
  // 3小时 is a time even where somebody is called 时.
  const before = surname === '时' ? String.raw`(?<![\d一二两三四五六七八九十半几多个])` : '';
  const nicknames = surname === '师' ? '' : `${before}[老小阿]${gap}${surname}|`;

  return {
    whole: [spread(name)],
    part: given.length >= 2 ? [spread(given)] : [`阿${given}|小${given}|${given}(?:哥|姐|律)`],
    called: [`${nicknames}姓${gap}${surname}|${surname}${gap}(?:${titles})`],
  };
}

/** 浙江正言律师事务所: 正言, 正言所, 浙江正言, 浙江所. */
function formsOfOffice(name: string): NameForms {
  const bare = name.replace(officeEnd, '').replace(/[（(].*?[）)]/g, '');
  const cores = bare.length >= 4 ? [bare.slice(2), bare.slice(-2)] : [];
  const pieces = Array.from({ length: Math.max(bare.length - 1, 0) }, (_, from) =>
    Array.from({ length: bare.length - from - 1 }, (_more, at) => bare.slice(from, from + at + 2)),
  ).flat();
  const longest = pieces.sort((a, b) => b.length - a.length).map(spread);

  return {
    whole: bare.length >= 2 ? [spread(name), spread(bare)] : [spread(name)],
    part: [
      ...(longest.length > 0 ? [`(?:${longest.join('|')})${gap}(?:${officeWords})`] : []),
      ...cores.map(spread),
    ],
    called: [],
  };
}

function formsOfOther(name: string): NameForms {
  const bare = name.replace(companyEnd, '');
  const parts = name.split('·').filter((one) => one.length >= 2 && one !== name);

  return {
    whole: [name, ...(bare.length >= 4 ? [bare] : [])].map(spread),
    part: parts.map(spread),
    called: [],
  };
}

/** Every way in which people write a name down: whole, the given name, the surname with a title, an office in short. */
export function formsOf(name: string): NameForms {
  if (name.length < 2 || nobody.has(name)) return { whole: [], part: [], called: [] };
  if (officeEnd.test(name)) return formsOfOffice(name);

  return /^\p{Script=Han}{2,4}$/u.test(name) ? formsOfPerson(name) : formsOfOther(name);
}
