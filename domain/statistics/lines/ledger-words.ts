/** The words that a cell may hold where the ledger knows a closed list; another word is refused by name. */
export const ledgerWords: Readonly<Record<string, readonly string[]>> = {
  '案件.类别': ['民事', '刑事', '行政'],
  '案件.途径': ['申请', '通知'],
  '案件.方式': ['诉讼', '仲裁', '非诉', '辩护', '代理'],
  '咨询.渠道': ['来访', '来电', '12348', '网上', '来信', '现场活动', '广播'],
  '资料.动作': ['印制', '发放'],
  '经费.方向': ['预算', '收入', '支出', '需求'],
};
