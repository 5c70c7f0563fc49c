import { join } from 'node:path'
import configs from '../../webpack.config.js'

const cli = configs.find(({ name }) => name === 'cli')

/** The engine's measuring program, compiled exactly as the command line is. */
export default {
  ...cli,
  name: 'bench',
  entry: { engine: './test/bench/engine.ts' },
  output: { ...cli.output, path: join(cli.context, 'dist/bench') },
  plugins: [],
}
