import { providersOf, staffNames } from '../../centre/centre';
import type { Office } from '../../platform/office';

/** Everybody of a centre whom a text for assessors may name: its staff, its firms, its lawyers. */
export async function knownNames(office: Office, centreId: string): Promise<readonly string[]> {
  const staff = Object.values(await staffNames(office, centreId));
  const { firms, lawyers } = await providersOf(office, centreId);

  return [...staff, ...[...firms, ...lawyers].map(({ name }) => name)];
}
