import type { Case } from '../../domain/case/case';
import { isCriminal } from '../../domain/deadlines/criminal';
import { dutyHelp } from '../../domain/ledgers/duty-help';
import { searchable, searchPieces } from '../../domain/ledgers/kit/search-pieces';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { collectionOf, valuesOf, withPiece } from '../ledger/entry';
import type { LineKeeping } from '../platform/documents';
import type { WorkCall } from '../platform/calls/people';

type Help = ValuesOf<typeof dutyHelp.fields>;

const most = 1000;

/**
 * The lawyers who helped several accused of one case while on duty, this person among them: they defend none of them
 * (江苏 2020; law-back-half §I). Read for criminal cases alone.
 */
export async function helpedSeveral(c: Case, call: WorkCall): Promise<readonly string[]> {
  if (!isCriminal(c)) return [];
  const { name } = c.applicant;
  const own = (await linesWith(call, c.centreId, name)).filter(({ helped }) => isSame(helped, name));
  const cases = [...new Map(own.map(({ organCase }) => [plain(organCase), organCase])).values()];
  const all = await Promise.all(
    cases.map(async (organCase) =>
      (await linesWith(call, c.centreId, organCase)).filter((line) => isSame(line.organCase, organCase)),
    ),
  );

  return all.flatMap((lines) =>
    [...new Set(lines.map(({ lawyer }) => lawyer))].filter(
      (id) =>
        new Set(lines.filter(({ lawyer }) => lawyer === id).map(({ helped }) => plain(helped))).size > 1,
    ),
  );
}

async function linesWith({ office }: WorkCall, centreId: string, text: string): Promise<readonly Help[]> {
  const [piece] = searchPieces(text);
  if (piece === undefined) return [];
  const query = { centreId, ...withPiece(office, piece) };
  const found = (await office.store.find(collectionOf(dutyHelp), query, {
    limit: most,
  })) as readonly LineKeeping[];

  return found
    .filter(({ closed = null }) => closed === null)
    .map((line) => valuesOf(office, dutyHelp, line) as unknown as Help);
}

/** Numbers of organs are typed with brackets of every kind, with blanks and without. */
function plain(text: string): string {
  return searchable(text).replace(/[〔〕［］【】()[\]{}]/g, '');
}

function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}
