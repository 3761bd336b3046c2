import type { PublicationView } from '../../contract/network/public-entries';
import type { CitizenCall } from '../platform/calls/people';
import { centreOf } from '../centre/centre';

/** What the centre published, newest first; drafts and what was taken back stay inside. */
export async function readPublications(
  _input: object,
  { office }: CitizenCall,
): Promise<{ publications: readonly PublicationView[] }> {
  const { publications } = await centreOf(office);

  return {
    publications: publications
      .flatMap(({ id, kind, title, lines, publishedOn: on }) => (on ? [{ id, kind, title, lines, on }] : []))
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
  };
}
