import { join } from 'node:path'
import { cli } from '../../webpack.config.js'

/** The measuring programs, compiled as the command line is, but as modules, which may wait at their top. */
export default {
  ...cli,
  name: 'bench',
  entry: { engine: './test/bench/engine.ts', page: './test/bench/page.ts', sheet: './test/bench/sheet.ts' },
  externals: [cli.externals, { 'playwright-core': 'node-commonjs playwright-core' }],
  output: {
    path: join(cli.context, 'dist/bench'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  plugins: [],
}
