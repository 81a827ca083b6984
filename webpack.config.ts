/**
 * Builds `dist/`, one folder that loads in Chromium and in Firefox.
 * The layers of `src/` meet here only as entry points; `assets/` and the manifest are copied as they are.
 */
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack, { type Compiler, type Configuration } from 'webpack';
import { COMPILE_AT_ONCE } from './tests/tools/compile-hint.mjs';
import { trimEspeak } from './tests/tools/trim-espeak.mjs';

const root = import.meta.dirname;

/** The languages the embedded voice speaks; each costs about 50 KB in the package. */
const VOICE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** eSpeak NG is no module webpack can read: its script and its data go beside the bundles, the data cut to our languages. */
const espeakPlugin = {
  apply(compiler: Compiler) {
    compiler.hooks.afterEmit.tapPromise('espeak', async () => {
      await trimEspeak(path.join(compiler.outputPath, 'espeak'), VOICE_LANGUAGES);
    });
  },
};

/** Each press runs nearly all of the content script: 0.93 times the time from there to the article on 25 news pages. */
const compileAtOnce = new webpack.BannerPlugin({
  banner: COMPILE_AT_ONCE,
  raw: true,
  include: /^content\.js$/,
  // After what makes the scripts small, which takes comments away.
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
});

const config: Configuration = {
  mode: 'production',
  // ES2022 modules would need `globalThis` found by `Function`, which the extension's content policy forbids.
  target: ['web', 'es2022'],
  context: root,
  entry: {
    background: './src/background/index.ts',
    content: './src/content/index.ts',
    sidebar: './src/sidebar/index.tsx',
    reader: './src/reader/index.tsx',
  },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '/',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact' },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.woff2?$/, type: 'asset/resource', generator: { filename: 'fonts/[name][ext]' } },
    ],
  },
  optimization: { chunkIds: 'named' },
  performance: { hints: false },
  devtool: false,
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new CopyPlugin({
      patterns: [
        'manifest.json',
        'LICENSE',
        { from: 'assets', to: '.', globOptions: { ignore: ['**/*.svg', '**/screenshot*.png', '**/models/*.json'] } },
        { from: 'src/sidebar/sidebar.html', to: 'sidebar.html' },
        { from: 'src/reader/reader.html', to: 'reader.html' },
        { from: 'src/content/content.css', to: 'content.css' },
      ],
    }),
    espeakPlugin,
    compileAtOnce,
  ],
};

export default config;
