/** Tests run as CommonJS through swc: no experimental flag of Node is needed (docs/decisions/001). */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/build/', '/\\.injuryfx/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/\\.injuryfx/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    // hyparquet, which reads back what the API writes, is published as ES modules only.
    '/node_modules/hyparquet/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet/)'],
  moduleNameMapper: {
    // Prisma's generated client asks for its query compiler as an ES module; the CommonJS twin lies beside it.
    '^(@prisma/client/runtime/.+)\\.mjs$': '$1.js',
    // d3 is published as ES modules; each package carries a build that CommonJS can load.
    '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.js',
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
  globalSetup: '<rootDir>/tests/setup/global-setup.ts',
  globalTeardown: '<rootDir>/tests/setup/global-teardown.ts',
  testSequencer: '<rootDir>/tests/setup/longest-first.js',
  maxWorkers: 2,
  testTimeout: 60_000,
};
