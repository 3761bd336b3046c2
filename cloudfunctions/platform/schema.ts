/** How a collection is declared: local/cloud builds it at start, deployment creates it on CloudBase. */
export interface IndexSchema {
  readonly name: string;
  /** Field paths with their direction, in order. */
  readonly keys: readonly (readonly [field: string, direction: 1 | -1])[];
  readonly unique?: boolean;
}

export interface CollectionSchema {
  readonly name: string;
  /** What the collection is for, in one sentence. */
  readonly purpose: string;
  readonly indexes: readonly IndexSchema[];
  /**
   * What is written here alone need not be on the disk before it is answered: nobody is promised it, and whatever is
   * promised with it is written after it and takes it along.
   */
  readonly lastsWithTheNext?: true;
}

/** Every collection is ADMINONLY: the phone and the console reach functions, never the database. */
export const collectionRule = 'ADMINONLY';

/** So many indexes the vendor takes for one collection. */
export const mostIndexes = 20;
