import { availableParallelism } from 'node:os'

const GLOBALS =
  'Array Boolean DataView Error Float64Array Int32Array JSON Map Math Number Object Promise RegExp Set String Symbol TextDecoder TextEncoder Uint16Array Uint32Array Uint8Array WeakMap'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Jest leaves one core idle; on two cores that would be half of them. A test waits for its browser a third of its time, so
  // that three of them keep two cores busy.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // Jest runs a file inside a context whose globals are slow to look up, about 1 µs each: `Math.floor` in a loop took half the time
  // of some files. These are handed to every module instead. Not Date and the timers, which a test may replace.
  sandboxInjectedGlobals: GLOBALS.split(' '),
  testSequencer: '<rootDir>/tools/slowestFirst.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Jest asks packages for CommonJS, which these files of zip.js do not offer.
  moduleNameMapper: { '^@zip\\.js/zip\\.js/lib/(.*)$': '<rootDir>/node_modules/@zip.js/zip.js/lib/$1' },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@noble|@zip.js)/)'],
  // Far more than any test takes, also beside a neighbour that keeps all cores busy: a limit is for what hangs.
  testTimeout: 240_000,
}
