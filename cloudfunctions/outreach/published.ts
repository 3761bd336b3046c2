import type { PublicationView } from '../../contract/network/public-entries';
import { linesOf } from '../../domain/ledgers/kit/lines-of';
import { caseStories } from '../../domain/ledgers/case-stories';
import { publications } from '../../domain/ledgers/publications';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { centreOf } from '../centre/centre';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { Publication } from '../platform/documents';
import type { Office } from '../platform/office';

/** What is shown of the newest. */
const most = 30;

type Story = ValuesOf<typeof caseStories.fields>;
type Values = ValuesOf<typeof publications.fields>;

/** What the centre of this environment published, the newest first, remembered for a minute. */
export async function publishedOf(office: Office): Promise<readonly PublicationView[]> {
  const centre = await centreOf(office);

  return office.remembered(`publications:${centre._id}`, async () => {
    const query = { centreId: centre._id, open: true };
    const page = { limit: most, order: [['order', 'desc']] } as const;
    const lines = await office.store.find(collectionOf(publications), query, page);
    const shown = lines.flatMap((line) => viewOf(line._id, valuesOf(office, publications, line) as Values));

    return [...shown, ...(await storiesOf(office, centre._id)), ...notMoved(centre.publications, shown)].sort(
      (a, b) => (a.on < b.on ? 1 : -1),
    );
  });
}

/** Cases told to everybody: published, and looked through by a second person as they stand now. */
async function storiesOf(office: Office, centreId: string): Promise<readonly PublicationView[]> {
  const query = { centreId, open: true };
  const page = { limit: most, order: [['order', 'desc']] } as const;
  const lines = await office.store.find(collectionOf(caseStories), query, page);

  return lines.flatMap((line) => {
    const told = valuesOf(office, caseStories, line) as Story;
    const { title, publishedOn: on, story, handling, result, lesson } = told;
    if (on === null || !line.checked) return [];

    return [
      {
        id: line._id,
        kind: 'story',
        title,
        lines: linesOf([story, handling, result, lesson ?? ''].join('\n')),
        on,
      },
    ];
  });
}

function viewOf(id: string, { kind, title, content, publishedOn: on }: Values): readonly PublicationView[] {
  return on === null ? [] : [{ id, kind, title, lines: [...linesOf(content)], on }];
}

/** What an earlier version kept inside the centre, until the clock has moved it. */
function notMoved(
  earlier: readonly Publication[],
  shown: readonly PublicationView[],
): readonly PublicationView[] {
  return earlier
    .filter(({ id }) => shown.every((one) => one.id !== id))
    .flatMap(({ id, kind, title, lines, publishedOn: on }) => (on ? [{ id, kind, title, lines, on }] : []));
}
