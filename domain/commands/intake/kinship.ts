import type { Relation } from '../../eligibility/facts/facts';

/**
 * Words for who somebody is to the applicant: the relations of GB/T 4761 and the spoken forms beside them.
 * Step-parents and step-children are near relatives only where one brought up the other (民法典-1072): `unclear`,
 * as are words that mean two people (媳妇 is a wife here, a daughter-in-law there).
 */
const words: readonly (readonly [Relation, string])[] = [
  [
    'spouse',
    '配偶 夫 妻 夫妻 夫妇 丈夫 妻子 老公 老婆 爱人 老伴 老伴儿 太太 夫人 内人 内子 贱内 婆娘 堂客 屋里人 当家的 孩子爸 孩子妈 孩子爸爸 孩子妈妈 孩子他爸 孩子他妈 孩子她爸 孩子她妈 孩他爸 孩他妈 孩他爹 孩他娘 娃他爸 娃他妈 娃他爹 娃他娘 孩子他爹 孩子他娘 孩子父亲 孩子母亲',
  ],
  [
    'parent',
    '父 母 父亲 母亲 父母 双亲 爸 妈 爸爸 妈妈 爸妈 爹 娘 爹娘 老爸 老妈 老爹 老娘 阿爸 阿妈 阿爹 阿娘 爹爹 妈咪 爹地 家父 家母 生父 生母 养父 养母 养父母 亲生父亲 亲生母亲 亲生父母 亲爸 亲妈 亲爹 亲娘',
  ],
  [
    'child',
    '子 女 儿 儿子 女儿 子女 儿女 闺女 囡 囡囡 孩子 小孩 亲生儿子 亲生女儿 亲生子女 婚生子 婚生女 非婚生子 非婚生女 非婚生子女 独生子 独生女 独子 独女 独生子女 养子 养女 养子女',
  ],
  [
    'sibling',
    '兄 弟 姐 妹 哥 姊 兄弟 姐妹 姊妹 兄妹 姐弟 兄弟姐妹 哥哥 弟弟 姐姐 妹妹 阿哥 阿弟 阿姐 阿妹 老弟 老哥 老姐 老妹 哥们姐妹 胞兄 胞弟 胞姐 胞妹 同胞兄弟 同胞姐妹 同父异母哥哥 同父异母弟弟 同父异母姐姐 同父异母妹妹 同母异父哥哥 同母异父弟弟 同母异父姐姐 同母异父妹妹',
  ],
  [
    'grandparent',
    '祖父 祖母 祖父母 爷爷 奶奶 爷 奶 外祖父 外祖母 外祖父母 外公 外婆 姥姥 姥爷 姥娘 嫲嫲 阿嬷 阿爷 阿奶 亲爷爷 亲奶奶',
  ],
  ['grandchild', '孙 孙子 孙女 孙子女 外孙 外孙子 外孙女 外孙子女 孙儿 亲孙子 亲孙女'],
  ['committee', '村委会 居委会 村委 居委 村民委员会 居民委员会'],
  [
    'other',
    '前夫 前妻 前配偶 未婚夫 未婚妻 男朋友 女朋友 男友 女友 儿媳 儿媳妇 女婿 公公 婆婆 公婆 岳父 岳母 岳父母 丈人 丈母娘 老丈人 嫂 嫂子 嫂嫂 弟媳 弟妹 弟媳妇 姐夫 妹夫 曾祖父 曾祖母 太爷爷 太奶奶 曾孙 曾孙子 曾孙女 重孙 重孙子 重孙女 孙媳 孙媳妇 孙女婿 外孙媳妇 外孙女婿 外曾孙 伯 叔 伯父 伯母 叔父 叔母 婶 婶母 婶婶 婶子 伯伯 叔叔 大伯 大爷 大娘 小叔 小叔子 大伯子 小姑子 大姑子 小舅子 大舅子 小姨子 大姨子 连襟 妯娌 舅 舅父 舅母 舅舅 舅妈 姨 姨父 姨母 姨妈 姨夫 姨丈 阿姨 姑 姑父 姑母 姑姑 姑妈 姑夫 姑丈 堂兄 堂弟 堂姐 堂妹 堂哥 堂兄弟 堂姐妹 表兄 表弟 表姐 表妹 表哥 表兄弟 表姐妹 表叔 表舅 表姑 表姨 侄 侄子 侄女 侄儿 侄孙 侄女婿 侄媳妇 外甥 外甥女 甥 亲家 亲家公 亲家母 干爹 干妈 干爸 干娘 干儿子 干女儿 义父 义母 义子 义女 亲戚 亲属 远亲 其他亲属 非亲属 朋友 好友 同事 工友 同学 老乡 邻居 战友 室友 房东 老板 领导 老师 单位 公司 保姆 护工 社工 志愿者 律师 网格员 包工头 班组长 法律工作者',
  ],
];

const known: ReadonlyMap<string, Relation> = new Map(
  words.flatMap(([relation, list]) => list.split(' ').map((word) => [word, relation] as const)),
);

/** 长子, 次女, 大儿子, 二姐, 小孙女: which of several, in front of the word itself. */
const ranked =
  /^(?:长|次|大|小|幼|老|独|亲|胞|[一二三四五六七八九]|第[一二三四五六七八九])(子|女|儿子|女儿|闺女|兄|弟|姐|妹|哥|哥哥|姐姐|弟弟|妹妹|孙|孙子|孙女|外孙|外孙女|儿媳|女婿|叔|伯|舅|姨|姑|姑姑|叔叔|舅舅|侄子|侄女)$/;

/** Whose relative it is: the applicant's, in whatever word. */
const whose =
  /^(?:申请人|受援人|被告人|被告|犯罪嫌疑人|嫌疑人|被害人|受害人|未成年人|当事人|本人|其|我|他|她|俺|咱|您|你)(?:的|之)?/;

/** The person's own name behind the word: 母亲王某某, 父亲：张三. */
const named = /^(\p{Script=Han}+?)(?:\p{Script=Han}某{1,2}|[:：、 ]+[\p{Script=Han}·]{2,})$/u;

function wordFor(text: string): Relation | undefined {
  const last = ranked.exec(text)?.[1];
  const [exact, within] = [known.get(text), known.get(last ?? '')];

  return exact ?? within ?? (/(?:村|居)(?:民)?委(?:员)?会$/.test(text) ? 'committee' : undefined);
}

/**
 * Who an agent is to the applicant, from words as they are written (代办人); `null` where the words do not say it for
 * certain. Part of a longer word never decides: 母亲的朋友 is no mother.
 */
export function relationFrom(text: string): Relation | null {
  const plain = text.normalize('NFKC').trim();
  const core = plain.replace(whose, '');
  const own = named.exec(core)?.[1];

  return wordFor(plain) ?? wordFor(core) ?? (own === undefined ? undefined : wordFor(own)) ?? null;
}
