/** One item of WeChat's 用户隐私保护指引, as it is pasted there. */
interface PrivacyItem {
  readonly item: string;
  /** What it is used for. */
  readonly use: string;
  /** The questions of the form that ask for it. */
  readonly questions?: readonly string[];
  /** WeChat's interfaces that bring it. */
  readonly interfaces?: readonly string[];
  /** Only where the account has the speech plug-in. */
  readonly bySpeech?: true;
}

/**
 * Everything that the phone asks people for, and what for (个人信息保护法 arts 17, 29–31). WeChat opens an interface only
 * when its item was declared; the sensitive ones (identity, income, health, children) are told each by itself.
 */
export const privacyItems: readonly PrivacyItem[] = [
  {
    item: '相册、相机（选中的照片或视频信息）',
    use: '用于上传身份证件、证据材料的照片；工作人员用来扫登录码、拍活动和检查的现场',
    interfaces: ['chooseMedia', 'scanCode'],
  },
  {
    item: '文件（选中的文件）',
    use: '用于上传聊天里的证据文件',
    interfaces: ['chooseMessageFile'],
  },
  {
    item: '位置信息（模糊）',
    use: '只在点“按离我远近排”时用来给工作站排序，不保存、不上传',
    interfaces: ['getFuzzyLocation'],
  },
  { item: '剪切板', use: '用于复制案号、电话、邀请码', interfaces: ['setClipboardData'] },
  {
    item: '日历（仅写入）',
    use: '点了才用，把办事的最后一天写进您手机的日历',
    interfaces: ['addPhoneCalendar'],
  },
  {
    item: '姓名',
    use: '用于写申请表和法律文书；替人申请的，还要代办人的姓名',
    questions: ['name', 'agent_name'],
  },
  {
    item: '住址、户籍地、收信的地址',
    use: '用于写申请表、判断由哪里办、寄文书',
    questions: ['address', 'registered_at', 'letters_to'],
  },
  {
    item: '手机号（自己填写）',
    use: '用于中心和承办律师联系您；不方便接电话的，可以留一个转告的人',
    questions: [
      'phone',
      'agent_phone',
      'contact_way',
      'contact_hours',
      'contact_other_name',
      'contact_other_phone',
    ],
  },
  {
    item: '身份证号或其他证件号',
    use: '用于核对申请人和代办人的身份，加密保存',
    questions: [
      ...['identity_number', 'identity_paper', 'agent_identity'],
      ...['hmt_residence_number', 'foreign_permanent_number', 'hmt_travel_number', 'passport_number'],
    ],
  },
  {
    item: '亲属和一起申请的人',
    use: '用于核对能不能替他申请、一起办几个人的事',
    questions: ['for_whom', 'agent_relation', 'agent_reason', 'members'],
  },
  {
    item: '收入、财产、家里几口人',
    use: '用于判断是否符合经济困难标准',
    questions: ['family_income', 'household_size', 'household_count', 'fixed_income', 'lives_together'],
  },
  {
    item: '健康、残疾、低保、军属、外出打工等情况',
    use: '用于判断能否优先或免予审查，您可以不填',
    questions: ['status', 'migrant'],
  },
  {
    item: '您遇到的事、对方是谁、事情的经过和地点',
    use: '用于判断能不能援助、由哪里办，并交给承办律师',
    questions: [
      ...['topic', 'matter', 'stage', 'place', 'happened_on', 'deadline_on', 'urgent'],
      ...['opponent', 'amount', 'own_lawyer', 'story', 'custody_place'],
    ],
  },
  {
    item: '是否有人身危险',
    use: '用于安排安全的联系方式；发出的消息里不写是什么事',
    questions: ['danger', 'discreet', 'case_name'],
  },
  { item: '未满十八周岁的人的信息', use: '由监护人同意并填写，只用于本次申请' },
  { item: '手写签名', use: '用于在文书上签字，和案件一起存档' },
  { item: '麦克风（加了语音插件才写）', use: '用于把话变成字，声音交给微信同声传译', bySpeech: true },
];
