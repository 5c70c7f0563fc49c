import { chmodSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import webpack from 'webpack'
import { addressOf, manifestAt } from './.tools/address.mjs'

const ROOT = dirname(fileURLToPath(import.meta.url))
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Where the pane is served from; the manifest names it. */
const address = addressOf(process.env.XUESHI_URL)

/** What every target shares: TypeScript through swc, imports without endings. */
const shared = (target) => ({
  mode: 'production',
  context: ROOT,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target,
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
})

/** The command line: one file for Node 20, and beside it what only few runs need (the pinyin table). */
const cli = {
  ...shared('es2023'),
  name: 'cli',
  target: 'node20',
  entry: { xueshi: './src/faces/cli/xueshi.ts' },
  output: {
    path: join(ROOT, 'dist/cli'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  // Names kept: a stack trace sent by a user must be readable, and the size of a command does not matter.
  optimization: { minimize: false, chunkIds: 'deterministic' },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    { apply: (compiler) => compiler.hooks.done.tap('executable', makeExecutable) },
  ],
}

function makeExecutable(stats) {
  if (!stats.hasErrors()) chmodSync(join(ROOT, 'dist/cli/xueshi.mjs'), 0o755)
}

/**
 * The pane in Excel: hashed scripts, office.js beside them whole and under its own name, since it finds its other files by
 * it. Charts and pinyin are loaded when asked for.
 */
const pane = {
  ...shared('es2020'),
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/faces/pane/taskpane.tsx' },
  output: {
    path: join(ROOT, 'dist/pane'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    clean: true,
  },
  optimization: { chunkIds: 'deterministic' },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlPlugin({ template: 'src/faces/pane/html/taskpane.html', filename: 'taskpane.html', minify: false }),
    new CopyPlugin({
      patterns: [
        { from: '*.{css,js}', context: 'src/faces/pane/html' },
        { from: 'src/faces/pane/html/help.html' },
        { from: '*.png', context: 'assets', to: 'assets' },
        { from: 'manifest.xml', transform: (text) => manifestAt(address, text.toString()) },
        {
          from: 'node_modules/@microsoft/office-js/dist',
          to: 'office',
          globOptions: { ignore: ['**/*.debug.js', '**/*.d.ts', '**/*.map'] },
          info: { minimized: true },
        },
      ],
    }),
  ],
}

export default [cli, pane]
