import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/outreach/code-page';
import { codePages } from '../../domain/ledgers/code-pages';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { pageAnswers } from '../../domain/ledgers/page-answers';
import { trainingAttendance } from '../../domain/ledgers/training-attendance';
import { volunteerApplications } from '../../domain/ledgers/volunteer-applications';
import { readSurvey, tallyOf } from '../../domain/outreach/survey';
import { collectionOf, valuesOf } from '../ledger/entry';
import { ledgerToRead } from '../ledger/may';
import { keptLine } from '../ledger/write-line';
import type { LedgerEntry } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { is } from '../platform/sdk/sdk';
import { kindOf } from './page-fields';
import type { KeptPage } from './page-of-code';

const perRead = 1000;
const mostWords = 200;

type Attended = ValuesOf<typeof trainingAttendance.fields>;

/** What came of a page so far. @throws DomainError NotAllowed, LineNotFound */
export async function readPageResults(
  { id }: InferOutput<typeof contract.readPageResults.input>,
  call: StaffCall,
): Promise<contract.PageResults> {
  ledgerToRead(codePages.name, call.person);
  const kept = await keptLine(call, codePages, id);
  const { opens = 0, centreId } = kept.stored;
  const page: KeptPage = { id, centreId, opens, values: kept.values as KeptPage['values'] };
  const none = { opens, answers: 0, tallies: [], words: [], marks: [] };
  const kind = kindOf(page);
  if (kind === 'card' || kind === 'duty') return none;
  if (kind === 'survey') return { ...none, ...(await ofSurvey(call, page)) };
  const ledger = kind === 'volunteer' ? volunteerApplications : trainingAttendance;
  const lines = (await linesSince(call, ledger, page)).filter(
    ({ training, way }) => way === '扫码' && (kind === 'volunteer' || training === page.values.training),
  );

  return {
    ...{ ...none, answers: lines.length },
    marks: kind === 'test' ? marksOf(lines as unknown as readonly Attended[]) : [],
  };
}

async function ofSurvey(
  call: StaffCall,
  page: KeptPage,
): Promise<Pick<contract.PageResults, 'answers' | 'tallies' | 'words'>> {
  const lines = (await linesSince(call, pageAnswers, page)).filter((values) => values['page'] === page.id);
  const answers = lines.map(({ answers: given }) => given as readonly string[]);
  const { questions } = readSurvey(page.values.questions ?? '');

  return {
    answers: lines.length,
    tallies: tallyOf(questions, answers),
    words: lines.flatMap(({ words }) => (typeof words === 'string' ? [words] : [])).slice(0, mostWords),
  };
}

/** Marks by the kind of person, the mean to two decimals. */
function marksOf(lines: readonly Attended[]): contract.PageResults['marks'] {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];

  return kinds.flatMap((kind) => {
    const scores = lines.flatMap((line) => (line.kind === kind && line.score !== null ? [line.score] : []));
    if (scores.length === 0) return [];
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;

    return [{ kind, people: scores.length, mean: Math.round(mean * 100) / 100 }];
  });
}

/** The open lines of a register from the day on which the page opened. */
async function linesSince(
  { office, person }: StaffCall,
  ledger: Ledger,
  { values }: KeptPage,
): Promise<readonly LineValues[]> {
  const found: LedgerEntry[] = [];
  for (let after = values.opensOn, more = true; more;) {
    const page = (await office.store.find(
      collectionOf(ledger),
      { centreId: person.centreId, open: true, order: is.after(after) },
      { limit: perRead, order: [['order', 'asc']] },
    )) as readonly LedgerEntry[];
    found.push(...page);
    after = page.at(-1)?.order ?? after;
    more = page.length === perRead;
  }

  return found.map((line) => valuesOf(office, ledger, line));
}
