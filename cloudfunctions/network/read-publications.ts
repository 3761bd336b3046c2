import type { PublicationView } from '../../contract/network/public-entries';
import type { CitizenCall } from '../platform/calls/people';
import { publishedOf } from '../outreach/published';

/** What the centre published, newest first; drafts and what was taken back stay inside. */
export async function readPublications(
  _input: object,
  { office }: CitizenCall,
): Promise<{ publications: readonly PublicationView[] }> {
  return { publications: await publishedOf(office) };
}
