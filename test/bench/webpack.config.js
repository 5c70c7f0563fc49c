import { join } from 'node:path'
import configs from '../../webpack.config.js'

const cli = configs.find(({ name }) => name === 'cli')

/** The measuring programs, compiled exactly as the command line is. */
export default {
  ...cli,
  name: 'bench',
  entry: { engine: './test/bench/engine.ts', page: './test/bench/page.ts' },
  externals: { 'playwright-core': 'node-commonjs playwright-core' },
  output: { ...cli.output, path: join(cli.context, 'dist/bench') },
  plugins: [],
}
