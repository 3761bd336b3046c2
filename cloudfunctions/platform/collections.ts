import { ledgers } from '../../domain/ledgers/all';
import type { CollectionName } from './documents';
import type { CollectionSchema, IndexSchema } from './schema';

type Key = string | readonly [field: string, direction: 1 | -1];

function index(name: string, ...keys: readonly Key[]): IndexSchema {
  return { name, keys: keys.map((key) => (typeof key === 'string' ? ([key, 1] as const) : key)) };
}

function unique(name: string, ...keys: readonly Key[]): IndexSchema {
  return { ...index(name, ...keys), unique: true };
}

/** What was written since it was counted, and the lines behind a number. */
const counting = [index('to_count', 'toCount'), index('counted', 'centreId', 'counted.days')];

const declared: readonly (CollectionSchema & { readonly name: CollectionName })[] = [
  {
    name: 'cases',
    purpose: '申请和案件：一案一份文档，事件在内',
    indexes: [
      index('owner', 'ownerKey', ['createdAt', -1]),
      index('member', 'memberKeys', ['createdAt', -1]),
      index('helper', 'intake.confirmation.helperKey', ['createdAt', -1]),
      index('queue', 'centreId', 'desk.open', 'desk.rank'),
      index('turn', 'centreId', 'desk.turn.key', 'desk.rank'),
      index('days_pass', 'desk.open', 'desk.changesOn'),
      index('mine', 'centreId', 'desk.open', 'desk.ownerId', 'desk.rank'),
      index('all', 'centreId', 'desk.rank'),
      index('search', 'centreId', 'desk.searchKeys', 'desk.rank'),
      index('handler', 'desk.lawyerId', 'desk.rank'),
      index('firm', 'desk.firmId', 'desk.rank'),
      index('subsidy_month', 'centreId', 'desk.subsidyMonth', 'desk.rank'),
      unique('receipt', 'receiptKey'),
      index('projection', 'projection.due'),
      index('files', 'projection.files'),
      index('state_due', 'state', 'desk.dueOn'),
      index('counted', 'centreId', 'counted.days'),
      index('waiting', 'toAnchor'),
      index('papers', 'centreId', 'papers.issuedAt'),
      index('paper_number', 'centreId', 'papers.number'),
    ],
  },
  {
    name: 'counters',
    purpose: '文书编号：按文书种类和年份连续，空号有记录',
    indexes: [],
    // A number that no paper bears yet; the case that bears it is written after.
    lastsWithTheNext: true,
  },
  {
    name: 'users',
    purpose: '工作人员账号',
    indexes: [unique('user_name', 'userName'), index('centre', 'centreId', 'userName')],
  },
  {
    name: 'account_changes',
    purpose: '等第二个人同意的账号改动',
    indexes: [index('waiting', 'centreId', 'state', 'at')],
  },
  {
    name: 'sessions',
    purpose: '控制台登录',
    indexes: [index('ends', 'endsAt'), index('user', 'userId'), index('centre', 'user.centreId')],
  },
  { name: 'scan_codes', purpose: '扫码登录、绑定手机的一次性码', indexes: [index('ends', 'endsAt')] },
  {
    name: 'staff_phones',
    purpose: '工作人员用来扫码登录的手机',
    indexes: [index('user', 'userId'), index('centre', 'centreId')],
  },
  { name: 'centres', purpose: '法律援助中心', indexes: [] },
  { name: 'stations', purpose: '工作站', indexes: [index('centre', 'centreId'), ...counting] },
  {
    name: 'station_workers',
    purpose: '站点、村居帮人填申请的人和他们的手机',
    indexes: [unique('code', 'codeKey'), index('phone', 'phoneKey'), index('centre', 'centreId')],
  },
  {
    name: 'handler_phones',
    purpose: '承办人员的手机：登记码、执业承诺',
    indexes: [unique('code', 'codeKey'), index('phone', 'phoneKey'), index('lawyer', 'centreId', 'lawyerId')],
  },
  {
    name: 'confirm_codes',
    purpose: '请本人确认申请的一次性号码',
    indexes: [index('case', 'caseId'), index('ends', 'endsAt')],
  },
  {
    name: 'invitations',
    purpose: '一群工友的邀请：哪一轮有效，六位号码的密码摘要',
    indexes: [unique('number', 'numberKey')],
  },
  { name: 'firms', purpose: '律师事务所、法律服务所', indexes: [index('centre', 'centreId'), ...counting] },
  { name: 'lawyers', purpose: '承办人员', indexes: [index('centre', 'centreId', 'firmId'), ...counting] },
  {
    name: 'consultations',
    purpose: '咨询登记：问题、预约、答复',
    indexes: [
      index('owner', 'ownerKey', ['askedAt', -1]),
      index('open', 'centreId', 'answeredAt', 'answerBy'),
      index('register', 'centreId', ['askedAt', -1], ['_id', -1]),
      index('to_count', 'toCount'),
      index('counted', 'centreId', 'counted.days'),
    ],
  },
  {
    name: 'complaints',
    purpose: '投诉和意见：谁说了什么密封，办到哪一步',
    indexes: [
      index('open', 'centreId', 'open', ['order', -1]),
      index('all', 'centreId', ['order', -1]),
      index('owner', 'ownerKey', ['order', -1]),
      index('same_phone', 'centreId', 'ownerKey', ['order', -1]),
      index('of_case', 'centreId', 'caseId', ['order', -1]),
      index('merged', 'centreId', 'mergedInto'),
      index('lawyer', 'centreId', 'lawyerId', ['order', -1]),
      index('to_count', 'toCount'),
      index('counted', 'centreId', 'counted.days'),
    ],
  },
  {
    name: 'visits',
    purpose: '回访计划：哪件案子、哪天前、联系过几次',
    indexes: [index('open', 'centreId', 'open', 'dueOn'), index('ask', 'askOn')],
  },
  {
    name: 'record_objections',
    purpose: '承办人员对诚信档案的异议和答复，密封',
    indexes: [index('lawyer', 'centreId', 'lawyerId', ['at', -1]), index('open', 'centreId', 'open', 'at')],
  },
  {
    name: 'hearing_plans',
    purpose: '旁听：哪件案子最近一次开庭是什么时候',
    indexes: [index('last', 'centreId', 'last')],
  },
  {
    name: 'reply_links',
    purpose: '回函码：一封函一个，只存摘要，用一次，到期作废',
    indexes: [index('ends', 'endsAt')],
  },
  { name: 'review_rules', purpose: '案卷评查：评分表和等次分数线', indexes: [] },
  {
    name: 'review_rounds',
    purpose: '案卷评查：每一轮的名单、种子、评查员',
    indexes: [
      index('centre', 'centreId', ['at', -1]),
      index('to_count', 'toCount'),
      index('counted', 'centreId', 'counted.days'),
    ],
  },
  {
    name: 'review_files',
    purpose: '案卷评查：抽到的案卷、打分、等次、整改',
    indexes: [
      index('round', 'centreId', 'roundId', 'no'),
      index('assessor', 'centreId', 'assessorIds', 'no'),
      index('repair', 'centreId', ['repair.dueOn', -1]),
      index('case', 'centreId', 'caseId', ['publishedAt', -1]),
      index('lawyer', 'centreId', 'lawyerId', ['publishedAt', -1]),
    ],
  },
  { name: 'citizens', purpose: '收消息的许可：密封的微信号和剩余次数', indexes: [] },
  {
    name: 'access_log',
    purpose: '谁在什么时候看了哪份证据、哪个证件号码',
    indexes: [
      index('case', 'caseId', ['at', -1]),
      index('centre', 'centreId', ['at', -1]),
      index('person', 'who.id', ['at', -1]),
      index('seal', 'seal'),
      index('waiting', 'toAnchor'),
    ],
  },
  {
    name: 'lookers',
    purpose: '谁正开着哪份卷宗，一分半钟后失效',
    indexes: [index('case', 'caseId', 'centreId', 'seenAt'), index('seen', 'seenAt')],
  },
  {
    name: 'office_changes',
    purpose: '账号、中心、规则的每次改动',
    indexes: [
      index('centre', 'centreId', ['at', -1]),
      index('kind', 'centreId', 'kind', ['at', -1]),
      index('seal', 'seal'),
      index('waiting', 'toAnchor'),
    ],
  },
  {
    name: 'outbox',
    purpose: '要发给当事人、承办人的消息；没有许可的变成电话任务',
    indexes: [
      index('waiting', 'state', 'notBefore'),
      index('case', 'caseId', 'eventNo'),
      index('tasks', 'centreId', 'state', 'at'),
    ],
  },
  { name: 'anchors', purpose: '封存链：每分钟把新写的案件记录和日志逐条记名锁定', indexes: [] },
  {
    name: 'removals',
    purpose: '程序自己删掉的东西：删了什么、什么时候、为什么',
    indexes: [index('seal', 'seal'), index('waiting', 'toAnchor')],
  },
  { name: 'vitals', purpose: '密钥指纹、时钟、备份等要随时核对的事', indexes: [] },
  {
    name: 'whole_runs',
    purpose: '全面核对：核对到哪里，发现了什么',
    indexes: [index('started', ['startedAt', -1])],
  },
  { name: 'tallies', purpose: '各项数字按年、月、日的合计，随每次变化累加', indexes: [] },
  { name: 'reports', purpose: '报表：手填的数和签署时的数', indexes: [index('centre', 'centreId', 'from')] },
  {
    name: 'summaries',
    purpose: '总结和公示：手写的段落和签发时的全文',
    indexes: [index('mould', 'centreId', 'mould', ['to', -1])],
  },
  { name: 'moulds', purpose: '总结和公示的模板：中心自己改过的', indexes: [index('centre', 'centreId')] },
  {
    name: 'appraisals',
    purpose: '考评：每年的考评表、各单位的分、公布的结果',
    indexes: [index('centre', 'centreId')],
  },
  {
    name: 'old_records',
    purpose: '从 Excel 导入的往年记录：只用来计数',
    indexes: [
      index('import', 'centreId', 'importId'),
      index('sheet', 'centreId', 'sheet'),
      index('to_count', 'toCount'),
      index('counted', 'centreId', 'counted.days'),
    ],
  },
  {
    name: 'old_imports',
    purpose: '往年记录导入过哪些文件',
    indexes: [index('centre', 'centreId', ['at', -1])],
  },
  { name: 'recounts', purpose: '新的数字从过去的记录里补数，数到哪里', indexes: [] },
  {
    name: 'expected_uploads',
    purpose: '说好要传的文件，一天后没归档的清掉',
    indexes: [index('ends', 'endsAt')],
  },
  {
    name: 'volumes',
    purpose: '归档案卷的整卷 PDF：页数和密码摘要',
    indexes: [index('due', 'state', 'askedAt'), index('copies', 'copyOf')],
  },
  { name: 'rate', purpose: '次数限制', indexes: [index('ends', 'endsAt')], lastsWithTheNext: true },
];

/** One collection for each register of the kit that has none of its own. */
const registers: readonly CollectionSchema[] = ledgers
  .filter(({ kept }) => !kept)
  .map(({ name, title, counts }) => ({
    name: `ledger_${name}`,
    purpose: `台账：${title}`,
    indexes: [
      index('open', 'centreId', 'open', 'order'),
      index('all', 'centreId', 'order'),
      index('search', 'centreId', 'words', 'order'),
      index('print', 'centreId', 'print'),
      index('changed', 'changedAt'),
      index('ends', 'keepUntil'),
      ...(counts === undefined ? [] : counting),
    ],
  }));

/** All collections with their indexes: made by the local cloud at start and by deployment. */
export const collections: readonly CollectionSchema[] = [...declared, ...registers];
