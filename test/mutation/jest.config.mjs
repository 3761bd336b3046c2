import house from '../../jest.config.mjs';

/** The quick tests only: the long proofs (every combination, properties) would run once for each mutant. */
export default {
  ...house,
  rootDir: '../..',
  roots: ['<rootDir>/domain', '<rootDir>/test/mutation'],
  testMatch: ['<rootDir>/test/mutation/quick-tests.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
