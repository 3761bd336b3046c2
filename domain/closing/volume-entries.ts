import type { Case } from '../case/case';
import { isOfHandler, type Material } from '../case/records/material';
import type { Paper } from '../case/records/paper';
import { paperTitle } from '../documents/paper-titles';
import { dossierItemCodes, papersOf } from '../vocabulary/handling/dossier-items';
import { materialTitle } from '../vocabulary/material-titles';
import type { PaperCode } from '../vocabulary/paper-codes';
import { lineTitle, partOfLine, publishedOrder, type VolumeLine } from './volume-lines';

/** One line of the catalogue: papers of the office, or files that were handed in. */
export interface VolumeEntry {
  readonly part: '审批卷' | '承办卷';
  readonly title: string;
  readonly papers: readonly Paper[];
  readonly files: readonly Material[];
}

/** What a volume is read from. */
type Bound = Pick<Case, 'papers' | 'materials'>;

const lineOfPaper: Readonly<Partial<Record<PaperCode, VolumeLine>>> = {
  'FZ-002': 'application',
  'FZ-004': 'means',
  'FZ-005': 'receipts',
  'FZ-006': 'receipts',
  'FZ-007': 'receipts',
  'FZ-008': 'application',
  'FZ-009': 'decisions',
  'FZ-010': 'decisions',
  'FZ-016': 'replacement',
  'FZ-017': 'replacement',
  'YJ-001': 'replacement',
  'FZ-020': 'decisions',
  'FZ-022': 'service',
  'FZ-030': 'supervision',
  'FZ-031': 'supervision',
  'FZ-032': 'supervision',
  'CX-001': 'decisions',
  ...Object.fromEntries(dossierItemCodes.flatMap((line) => papersOf(line).map((code) => [code, line]))),
};

const identity = [
  'identity_paper',
  'agent_identity',
  'kinship_proof',
  'power_of_attorney',
  'guardian_consent',
];
const means: readonly string[] = [
  ...['hardship_statement', 'stamped_certificate', 'income_papers', 'rescue_proof', 'martyr_proof'],
  ...['acquittal_judgment', 'no_income_note', 'relief_certificate', 'judicial_relief_decision'],
  ...['military_certificate', 'migrant_proof', 'illness_proof'],
];

/** Where a paper of the applicant stands: who they are, what they have, or what the case is about. */
function lineOfItem(item: string): VolumeLine {
  if (item === 'application_form') return 'application';
  if (identity.includes(item)) return 'identity';

  return means.includes(item) ? 'means' : 'evidence';
}

/**
 * What a volume is bound of, in the order of the centre's catalogue (law-back-half §E.2). Inside a line papers stand as
 * they were issued, photos of one item together, page by page. What was voided or taken off is not in it.
 */
export function volumeEntries(
  c: Bound,
  order: readonly VolumeLine[] = publishedOrder,
): readonly VolumeEntry[] {
  const papers = c.papers.filter(({ voidedAt }) => voidedAt === null);
  const files = c.materials.filter(({ removedAt, scan }) => removedAt === null && scan !== 'flagged');

  return order.flatMap((line) => {
    const issued = papers.filter(({ code }) => (lineOfPaper[code] ?? 'letters') === line);
    const own = files.filter((one) => (isOfHandler(one) ? 'photos' : lineOfItem(one.item)) === line);

    return partOfLine(line) === '审批卷' ? approvalEntries(issued, own) : handlersEntries(line, issued, own);
  });
}

function approvalEntries(papers: readonly Paper[], files: readonly Material[]): VolumeEntry[] {
  return [...papers.map((paper) => entry('审批卷', paperTitle(paper.code), [paper])), ...byItem(files)];
}

function handlersEntries(
  line: VolumeLine,
  papers: readonly Paper[],
  files: readonly Material[],
): VolumeEntry[] {
  return papers.length + files.length > 0 ? [entry('承办卷', lineTitle(line), papers, files)] : [];
}

function entry(
  part: VolumeEntry['part'],
  title: string,
  papers: readonly Paper[],
  files: readonly Material[] = [],
): VolumeEntry {
  return { part, title, papers, files };
}

/** The applicant's papers, those of one item together, page by page. */
function byItem(files: readonly Material[]): VolumeEntry[] {
  const items = [...new Set(files.map(({ item }) => item))];

  return items.map((item) => {
    const own = files.filter((one) => one.item === item).sort((a, b) => a.page - b.page);

    return entry('审批卷', materialTitle(item), [], own);
  });
}
