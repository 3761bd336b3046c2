/**
 * The quick tests, bundled into one file after Stryker has put its changes in: loading sixty modules for each of
 * thousands of changes would take an hour. The long proofs (every combination, properties) are left out.
 */
export default {
  rootDir: '../..',
  roots: ['<rootDir>/domain/eligibility'],
  testMatch: ['<rootDir>/domain/eligibility/quick-tests.bundle.cjs'],
  testPathIgnorePatterns: ['/node_modules/'],
  moduleFileExtensions: ['cjs', 'js', 'json'],
  transform: {},
  testEnvironment: 'node',
};
