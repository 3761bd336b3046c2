import { readLedgerRecord } from '../lines/ledger-record';
import { sourcesOfFile } from './file-sources';
import { yearFile } from './year-file';
import { moulds } from '../summaries';
import { linesOf } from '../summaries/paper';
import { soundMould } from '../summaries/read-mould';
import { writeSummary } from '../summaries/write';

const head = `# 自己写好的文书：样本

数字来自编造的两年台账，和导入的往年数据同样的表头；没有真实的地方、单位和人。手写的段落写着“（请填写：段落名）”。

`;

/** A finished sample of every document, from an invented file, as one page. */
export function samplesPage(): string {
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const records = yearFile(2025).map((line) => readLedgerRecord(line).record);
  const sources = sourcesOfFile(records, period, { unit: '青禾县法律援助中心', period: '2025年' });
  const documents = moulds.map(({ name, every, text }) => {
    const written = writeSummary(soundMould(text), sources);
    const lines = linesOf(written, {}, true);
    const body = lines
      .map(({ kind, text: line }) => (kind === 'heading' ? `### ${line}` : line))
      .join('\n\n');

    return `## ${name}\n\n${every}。\n\n**${written.title}**\n\n${body}\n`;
  });

  return head + documents.join('\n');
}
