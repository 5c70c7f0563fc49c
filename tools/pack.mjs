// Before `npm pack`: builds what the package holds, and its types in one file.
import { join } from 'node:path'
import { ROOT, ready, run, say } from './ready.mjs'

ready('cli', 'library')
say('生成类型声明……')
run(
  process.execPath,
  [
    join(ROOT, 'node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js'),
    ...['--silent', '--no-check', '--export-referenced-types=false', '--project', 'tsconfig.json'],
    ...['-o', 'dist/library/xueshi.d.mts', 'src/faces/library/xueshi.ts'],
  ],
  '类型声明没有生成。',
)
