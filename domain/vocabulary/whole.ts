/** What one run looks at, in this order. */
export const wholeParts = [
  'key',
  'clock',
  'anchors',
  'cases',
  'numbers',
  'logs',
  'files',
  'backup',
  'accounts',
  'registers',
] as const;

export type WholePart = (typeof wholeParts)[number];

/** What is said of a part: all well, or the one thing to do. */
export interface PartWords {
  readonly title: string;
  /** What was counted, behind the number. */
  readonly of: string;
  readonly good: string;
  readonly bad: string;
  readonly cure: string;
}

const hands = '请马上告诉主任和系统管理员，先不要改动，把昨天的备份另外留一份。';

/** Parts in words: one sentence and one cure each. */
export const partWords: Readonly<Record<WholePart, PartWords>> = {
  key: {
    title: '密钥',
    of: '把',
    good: '正在用的密钥就是这里一直用的那把。',
    bad: '正在用的密钥不是这里一直用的那把，密封的内容会打不开。',
    cure: '请停下来，把原来的 keys.json 放回去再启动；不要用新密钥继续办。',
  },
  clock: {
    title: '时钟',
    of: '次',
    good: '定时的事每分钟都在做，时间没有跳。',
    bad: '定时的事停了，或者时间跳过。',
    cure: '请系统管理员核对这台机器的时间，再看定时任务是不是在跑。',
  },
  anchors: {
    title: '封存链',
    of: '环',
    good: '每一环都连得上，封存过的一件没少。',
    bad: '封存链对不上，或者封存过的东西不见了。',
    cure: hands,
  },
  cases: {
    title: '案件和经过',
    of: '件',
    good: '每件案子的内容都和它的经过一致，没有被动过。',
    bad: '有案子被绕过程序改过。',
    cure: hands,
  },
  numbers: {
    title: '文号',
    of: '本',
    good: '每个文号都有文书，或者写着为什么没用。',
    bad: '有文号说不清去向。',
    cure: '请文书岗位在文号台账里对一遍，查清以后写进值班记录。',
  },
  logs: {
    title: '查看和改动的日志',
    of: '条',
    good: '谁看过、谁改过，一条没少，没有被动过。',
    bad: '日志被绕过程序改过、删过或加过。',
    cure: hands,
  },
  accounts: {
    title: '账号',
    of: '个',
    good: '每个账号的岗位和密码都是在这里办的，没有被动过。',
    bad: '有账号被绕过程序改过、加过或删过；改过的已经登录不了。',
    cure: '请马上告诉主任；查清以后由用户管理员停用这个账号，再建一个新的。',
  },
  registers: {
    title: '台账',
    of: '行',
    good: '每一行台账和它的修改经过都没有被动过。',
    bad: '有台账被绕过程序改过、加过或删过。',
    cure: hands,
  },
  files: {
    title: '材料和文书文件',
    of: '个',
    good: '每个文件都在，和存进来时一样。',
    bad: '有文件不见了，或者和存进来时不一样；不一样的已经不给打开。',
    cure: '请从最近的备份里找回这些文件，找回前告诉主任。',
  },
  backup: {
    title: '备份',
    of: '项',
    good: '备份和试着恢复都没有过日子。',
    bad: '很久没有备份，或者很久没有试着恢复。',
    cure: '请系统管理员运行 npm run backup，云上的再加 --prove，会把备份真的恢复一次、全面核对。',
  },
};

/** What can be wrong with one thing, in words that stand behind its name. */
export const faultWords = {
  keyOther: '和记下的指纹不一样',
  vitalGone: '记录不见了',
  vitalChanged: '记录被人改过',
  clockStopped: '上一次到现在太久了',
  clockBack: '上一次的时间比现在还晚，时钟往回跳过',
  anchorChanged: '这一环被人改过',
  anchorGone: '前面少了一环',
  anchorsCut: '后面的环被拿走了',
  caseGone: '封存过，现在不见了',
  caseCut: '封存过的经过被截掉或换过',
  lineGone: '封存过的这条日志不见了',
  lineOther: '这条日志和封存时不一样',
  event: '这一条经过被改、被删、被换或被加过',
  end: '经过的末尾被截掉，或者整件换成了旧的',
  record: '现在的内容和经过对不上',
  count: '算进统计的数被人改过',
  queueLine: '队列里的那一行被人改过',
  unsealed: '没有封存，是绕过程序加进来的',
  unopened: '密封的内容打不开，被改过或从别处搬来',
  unanchored: '不在封存链里，是绕过程序加进来的',
  ahead: '消息或统计跑到了经过前面',
  registerChanged: '有一行被人改过',
  registerOlder: '被换成了旧的一行',
  registerGone: '记过，现在不见了',
  accountChanged: '账号被人改过',
  accountGone: '建过，现在不见了',
  lineChanged: '这条日志被人改过',
  numberLost: '没有文书，也没有写原因',
  numberTwice: '两份文书用了同一个号',
  numberBeyond: '比文号本上的最后一号还大',
  unreadable: '读不出来，后面的没有看成',
  fileGone: '文件不见了',
  fileDiffers: '文件和存进来时不一样',
  fileSwapped: '指着别的文件',
  backupNever: '从来没有做过',
  backupOld: '上一次太久了',
} as const;

export type FaultKind = keyof typeof faultWords;
