import type { CollectionSchema } from '../../cloudfunctions/platform/schema';

/** CloudBase answers in several ways that a collection is already there. */
const alreadyThere = /exist/i;

/**
 * Makes every collection that is missing. Running it again changes nothing.
 * @param create asks the database for one collection by name
 * @returns the names that were made and those that were there
 */
export async function declareCollections(
  collections: readonly CollectionSchema[],
  create: (name: string) => Promise<unknown>,
): Promise<{ made: string[]; present: string[] }> {
  const told: { made: string[]; present: string[] } = { made: [], present: [] };

  for (const { name } of collections) {
    try {
      await create(name);
      told.made.push(name);
    } catch (error) {
      if (!(error instanceof Error) || !alreadyThere.test(error.message)) throw error;
      told.present.push(name);
    }
  }

  return told;
}
