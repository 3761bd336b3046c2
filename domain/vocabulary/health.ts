/** What is said of something out of order: one sentence and one cure. `{n}` and `{at}` are filled in. */
export interface Ailment {
  readonly says: string;
  readonly cure: string;
}

/** What can be out of order while the service runs. */
export const ailments = {
  clockNever: {
    says: '定时任务一次也没有跑过：消息发不出去，期限不会提醒。',
    cure: '请系统管理员看云函数 clock、upkeep、seals 的定时触发器在不在；一台机器上请重新启动。',
  },
  clockStopped: {
    says: '定时任务从{at}起没有再跑：消息发不出去，期限不会提醒。',
    cure: '请系统管理员看云函数 clock、upkeep、seals 的定时触发器和日志；一台机器上请重新启动。',
  },
  choresFailed: {
    says: '上一分钟有{n}件定时的事没有做成。',
    cure: '下一分钟会自己再做。半小时后还在，请系统管理员看云函数 clock、upkeep、seals 的日志，按里面的名字找原因。',
  },
  messagesWaiting: {
    says: '有{n}条消息等了一刻钟以上还没有发出去。',
    cure: '急的请先打电话。请系统管理员核对“设置”里的微信模板和小程序的消息权限。',
  },
  papersUnset: {
    says: '有{n}件案子的文书还没有排出来。',
    cure: '点开文书会马上再排一次。还不行，请系统管理员看云函数 papers 的日志和内存。',
  },
  upgrading: {
    says: '升级后的整理还没有做完，还剩{n}项。',
    cure: '不用做什么：每分钟整理一批，大的中心几个小时。整理完以前，搜索和统计可能缺一些旧案子。',
  },
  upgradeWithoutBackup: {
    says: '升级已经开始，升级前没有留备份。',
    cure: '请马上运行 npm run backup。以后先备份，再升级。',
  },
  manyLocked: {
    says: '有{n}个账号因为密码输错被锁着，可能有人在试密码。',
    cure: '请用户管理员问一问本人；不是本人输的，请告诉系统管理员，看登录日志里的地址。',
  },
  accountsWaiting: {
    says: '有{n}件账号的改动等第二个人同意。',
    cure: '请主任或另一位用户管理员到“账号”里看一看，同意或者不同意。',
  },
  oneManager: {
    says: '能管账号的人只有一个：他忘了密码或者被锁，谁也帮不了他。',
    cure: '请再给一位可靠的人“用户管理员”的岗位。',
  },
  backupMissing: {
    says: '备份太旧，或者从来没有备份过。',
    cure: '请系统管理员运行 npm run backup，以后每天一次，加 --prove 会真的恢复一次。',
  },
  restored: {
    says: '这里是{at}从备份恢复的，那以后发出的文号不在里面。',
    cure: '请文书岗位对着发出去的文书，核对文号台账里最后几号，缺的补登后再发新的。',
  },
} as const satisfies Readonly<Record<string, Ailment>>;

export type AilmentName = keyof typeof ailments;
