import { spanWords } from './span-words';

/** What a sentence may need to know: numbers, names, days. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

type Sentence = string | ((details: ErrorDetails) => string);

/** A detail as text, or the given words where it is missing. */
function said(details: ErrorDetails, key: string, otherwise: string): string {
  const value = details[key];

  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

/** Every way the house says no. Each sentence says what to do next; nothing is ever just 失败. */
export const errorSentences = {
  InputInvalid: (d) => said(d, 'why', '有一项填得不对，请改好再提交。'),
  UnknownAction: '这个操作不存在，请刷新页面再试。',
  Outdated: '这页旧了，填好的都在：小程序重开，电脑按F5。',
  RequestTooLarge: '一次发的内容太多，请分几次提交。',
  ServiceBusy: '现在用的人多，请过一分钟再试。',
  StorageFull: '存不下了，刚才的没有存上。请马上告诉系统管理员。',
  TooManyRequests: (d) => `次数太多了，请等${spanWords(Number(said(d, 'seconds', '60')))}再试。`,

  NotSignedIn: '请先登录。',
  SessionExpired: '登录已过期，请重新登录。',
  AccountLocked: (d) => `密码错得太多，账号锁到${said(d, 'until', '30分钟后')}。`,
  AccountTampered: '账号被绕过程序改过，已停用。请马上找主任核对。',
  PasswordWrong: '用户名或密码不对，请再输一次。',
  PasswordTooWeak: '密码至少12位，请换一个长一点的。',
  CodeNeeded: '请输入手机验证器上的6位数字。',
  PasswordMustChange: '这是一次性密码，请先改成自己的密码。',
  CodeWrong: '验证码不对，请看清楚再输。',
  ScanCodeUnknown: '没有这个码，请对照电脑再扫一次。',
  ScanExpired: '这个码过期了，请在电脑上换一个码。',
  ScanRefused: '手机上点了拒绝。要登录，请换一个码。',
  ScanNumberWrong: '数对不上，已经拒绝。要登录，请在电脑上换一个码。',
  ScanUsed: '这个码用过了，请在电脑上换一个码。',
  PhoneNotBound: '请先用密码登录，到“我的账号”绑定这部手机。',
  PhoneBoundElsewhere: '这部手机绑着另一个账号，请先解除那一个。',
  DeskOfOtherCentre: '这台电脑是别的中心用的，请在电脑上用密码登录。',
  NotAllowed: (d) => said(d, 'why', '您的岗位不能做这一步，请找主任。'),
  OtherCentre: '这件案子属于别的中心，请联系那里。',

  CaseNotFound: '没有找到这件申请，请核对编号。',
  MaterialNotFound: '没有找到这份材料，请刷新再看。',
  PaperNotFound: '没有找到这份文书，请刷新再看。',
  PersonNotFound: '没有找到这个人，请核对姓名。',
  CentreNotFound: '没有找到这个中心，请重新选择。',
  LineNotFound: '没有找到这一行，请刷新再看。',
  ReceiptNumberInvalid: '编号不对，请对照回执再输一次。',

  StateHasChanged: (d) => `${said(d, 'who', '别人')}刚改过这件案子，请看过再做。`,
  SetUpHasChanged: (d) => `${said(d, 'who', '别人')}刚改过设置，请看过再改。`,
  LineHasChanged: (d) =>
    `${said(d, 'who', '别人')}刚改过这一行${d.what ? `（${said(d, 'what', '')}）` : ''}，请看过新的再改。`,
  DraftIsNewer: '另一部手机上填得更新，请先看看。',
  AlreadySubmitted: '这份申请已经收到，不用再交。',
  AlreadyDone: (d) => said(d, 'why', '这一步已经做过，请刷新页面。'),
  StepHeld: (d) => said(d, 'why', '刚办的一步还没发出，请过几分钟再办。'),
  ActionNotPossibleNow: (d) => said(d, 'why', '现在不能做这一步，请看案件进度。'),
  ConditionUnmet: (d) => said(d, 'why', '还有条件没满足，请先办好。'),
  DeadlinePassed: (d) => `已过${said(d, 'dueOn', '')}期限，请打电话问中心。`,

  SamePersonDecided: (d) => said(d, 'why', '前一步也是您办的，请换一位同事办。'),
  PersonRecused: '您要回避这件案子，请交给同事。',
  OwnCase: (d) => said(d, 'why', '不能评自己办的案子，请换一位同事。'),
  SupplementAlreadyAsked: '补材料只能通知一次，再通知请写明原因。',
  ReasonMissing: '请写明原因。',
  GapsMissing: '请列出还缺哪些材料。',
  PaperMissing: (d) => said(d, 'why', `还没有出具${said(d, 'paper', '文书')}，请先出具。`),
  LawyerUnfit: (d) => said(d, 'why', '这位律师不符合条件，请另选一位。'),

  StationCodeWrong: '登记号不对或过期了，请向中心再要一个。',
  HandlerCodeWrong: '登记码不对或过期了，请向中心或本所再要一个。',
  PhoneNotHandlers: '这部手机还没登记，请先填中心或本所给的登记码。',
  PledgeMissing: '请先读执业承诺，点同意以后再办案。',
  NotAtStation: '您还没登记成工作站的人，请先填中心给的登记号。',
  CodeNotDrawn: '小程序码画不出来，请告诉工友六位号码。',
  LookUpWrong: '编号或电话后四位不对，请再对一遍。',
  PageUnknown: '没有这一页，请对照码再扫一次。',
  PageClosed: (d) => said(d, 'why', '这一页现在没有开放，请问给您码的人。'),
  ReplyUnknown: '没有这个回函码，请对照函上的码再输一次。',
  ReplyClosed: (d) => said(d, 'why', '这封函已经回过了，只收一次。要改请打函上的电话。'),
  InvitationUnknown: '没有这个邀请号码。请对一遍，或者请代表给个新的。',
  ConfirmCodeWrong: '号码或姓名不对，请再对一遍，或换个新号码。',

  TooManyFiles: (d) => `最多传${said(d, 'most', '30')}个文件，请删掉一些。`,
  FileTooLarge: (d) => `文件超过${said(d, 'most', '10')}MB，请拍小一点。`,
  FileKindNotAccepted: (d) => said(d, 'why', '只收照片和PDF，请换一个文件。'),
  FileIsEmpty: '这个文件是空的，请重新选择。',
  FileDangerous: '这个文件不安全，请拍照再传。',
  FileNotUploaded: '文件没有传完，请再传一次。',
  FileMissing: '这份文件不在存储里了，请马上告诉中心主任。',
  FileDiffers: '这份文件被人动过，不能打开，请告诉中心主任。',

  IdentityNumberInvalid: (d) => said(d, 'why', '身份证号不对，请对照证件再看一遍。'),
  PhoneInvalid: (d) => said(d, 'why', '电话号码不对，请再看一遍。'),
  NameInvalid: (d) => said(d, 'why', '姓名不对，请对照证件再看一遍。'),
  AmountInvalid: (d) => said(d, 'why', '金额不对，请只填数字。'),
  DayInvalid: (d) => said(d, 'why', '日期不对，请像2026-11-30这样填。'),

  CalendarYearUnknown: (d) => `还没有${said(d, 'year', '这一')}年的放假安排，请管理员录入。`,
  PackUnknown: '没有这套地方规则，请管理员核对。',
  EventChainBroken: (d) => `第${said(d, 'no', '几')}条记录对不上，请联系管理员。`,
  FieldUndeclared: (d) => `字段${said(d, 'field', '')}没有声明保密级别，请管理员补上。`,
} as const satisfies Record<string, Sentence>;

export type ErrorCode = keyof typeof errorSentences;

/**
 * The Chinese sentence for an error.
 * @param details what the sentence may name: `why`, `dueOn`, `year` …
 */
export function errorSentence(code: ErrorCode, details: ErrorDetails = {}): string {
  const sentence: Sentence = errorSentences[code];

  return typeof sentence === 'string' ? sentence : sentence(details);
}
