/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  printWidth: 110,
  trailingComma: 'all',
  plugins: ['prettier-plugin-astro'],
  overrides: [
    {
      files: '*.astro',
      options: {
        parser: 'astro',
        // As compressHTML in astro.config.mjs: blanks in the text have their meaning in HTML. Any other value
        // moves them, and "<a>word</a>, then" becomes "word , then".
        astroCompressHTML: 'html',
      },
    },
  ],
};
