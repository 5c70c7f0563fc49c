import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import webpack from 'webpack'
import { addressOf, manifestAt } from './tools/address.mjs'
import { shortenForBrowsers, shortenWithLicences } from './tools/bundle/browser.mjs'
import { makeExecutable, ofNode, shorten } from './tools/bundle/command.mjs'
import { writeNotices } from './tools/bundle/notices.mjs'
import { BUILD, writePages } from './tools/bundle/pages.mjs'
import { OWN_POLICY } from './tools/headers.mjs'
import { ROOT } from './tools/ready.mjs'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Where the pane is served from; the manifest names it. */
const address = addressOf(process.env.XUESHI_URL)

/**
 * What every target shares: TypeScript through swc, imports without endings.
 * @param {string} target the JavaScript that comes out
 */
const shared = (target) => ({
  mode: /** @type {const} */ ('production'),
  context: ROOT,
  devtool: /** @type {const} */ (false),
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      // Below the faces nothing happens by being imported, so what a bundle does not call need not be in it.
      {
        test: /\/src\/(?:(?:academy|engine|input|records|report|sample|state|text|workbook|year)\/|run\.ts)/,
        sideEffects: false,
      },
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
  performance: /** @type {const} */ (false),
  stats: /** @type {const} */ ('errors-warnings'),
})

/**
 * The command line for Node 20: the program, what starts it (xueshi.cjs), and beside it what only few runs need (the thread
 * that reads, the pinyin table). CommonJS, so that the code can be kept compiled.
 * @satisfies {import('webpack').Configuration}
 */
export const cli = {
  ...shared('es2023'),
  name: 'cli',
  target: 'node20',
  entry: {
    xueshi: './src/faces/cli/launch.ts',
    program: './src/faces/cli/xueshi.ts',
    pinyinTable: { import: 'pinyin-pro', library: { type: 'commonjs-static' } },
  },
  resolve: {
    ...shared('es2023').resolve,
    alias: { '@noble/hashes/sha2.js$': join(ROOT, 'src/faces/cli/nodeSha256.ts') },
  },
  module: {
    rules: [
      ...shared('es2023').module.rules,
      { test: /\.ts$/, exclude: /node_modules/, enforce: 'pre', loader: join(ROOT, 'tools/bundle/atOnce.mjs') },
    ],
    parser: { javascript: { worker: ['Worker from node:worker_threads'] } },
  },
  output: {
    path: join(ROOT, 'dist/cli'),
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
  node: { __dirname: false, __filename: false },
  externalsPresets: { node: false },
  externals: ofNode,
  // `shorten` does it, for it keeps names. The program is one file, all of it kept compiled.
  optimization: { minimize: false, chunkIds: 'deterministic', splitChunks: false },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^xueshi/ }),
    { apply: shorten },
    { apply: writeNotices },
    { apply: makeExecutable },
  ],
}

/**
 * The library, one ES module for Node and browsers, whole: what the pane fetches when it is asked for is in it from the
 * start. Its pinyin table is the command's.
 * @satisfies {import('webpack').Configuration}
 */
const library = {
  ...shared('es2022'),
  name: 'library',
  target: ['web', 'es2022'],
  entry: { xueshi: './src/faces/library/xueshi.ts' },
  output: {
    path: join(ROOT, 'dist/library'),
    filename: '[name].mjs',
    module: true,
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  module: { ...shared('es2022').module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  externals: { 'pinyin-pro': 'import ../cli/pinyinTable.cjs' },
  optimization: { splitChunks: false, minimizer: [{ apply: shortenForBrowsers }] },
  plugins: [{ apply: writeNotices }],
}

/**
 * React as a script of its own, before ours: the browser breathes between the two. React makes an Error as it starts, and whoever watches
 * (a test, the browser's tools) has all code parsed again then that stands around it, which took a third of every page's start.
 */
const REACT = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']

/**
 * The pane in Excel: hashed scripts, office.js beside them whole and under its own name, since it finds its other files by
 * it. Charts and pinyin are loaded when asked for.
 * @satisfies {import('webpack').Configuration}
 */
export const pane = {
  ...shared('es2020'),
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { react: REACT, taskpane: { import: './src/faces/pane/taskpane.tsx', dependOn: 'react' } },
  output: {
    path: join(ROOT, 'dist/pane'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    // The standalone page is served from among these files.
    clean: { keep: /^xueshi/ },
  },
  optimization: { chunkIds: 'deterministic', minimizer: [{ apply: shortenForBrowsers }] },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      template: 'src/faces/pane/html/taskpane.html',
      filename: 'taskpane.html',
      minify: false,
      policy: OWN_POLICY,
    }),
    new CopyPlugin({
      patterns: [
        { from: '*.{css,js}', context: 'src/faces/pane/html' },
        { from: 'src/faces/pane/html/help.html' },
        { from: 'src/faces/pane/html/pane-hidden.html' },
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
    { apply: writeNotices },
  ],
}

/** Packages that are written in newer JavaScript than ES2020 (test/e2e/page.test.ts would say). */
const NEWER = /node_modules[\\/](@zip\.js|@noble|saxes|@tanstack|pinyin-pro|tabster|keyborg)/

/**
 * The page without Excel, twice: dist/xueshi.html is one file with everything inside, which works from a double click; among
 * the pane's files it is served as several, as a strict policy wants them, can be installed and opened without a network.
 * @satisfies {import('webpack').Configuration}
 */
export const page = {
  ...shared('es2020'),
  name: 'page',
  target: ['web', 'es2020'],
  entry: {
    react: REACT,
    page: { import: './src/faces/page/page.tsx', dependOn: 'react' },
    worker: './src/faces/page/worker/book.worker.ts',
    offline: './src/faces/page/offline/offline.worker.ts',
  },
  output: { path: join(ROOT, 'dist'), filename: '[name].js', publicPath: '' },
  module: {
    // One file: what is imported when it is needed stands in it from the beginning.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      ...shared('es2020').module.rules,
      {
        test: /\.m?js$/,
        include: NEWER,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2020' }, isModule: 'unknown' },
      },
    ],
  },
  optimization: { minimizer: [{ apply: shortenWithLicences }] },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version), BUILD: JSON.stringify(BUILD) }),
    { apply: writePages },
  ],
}

export default [cli, library, pane, page]
