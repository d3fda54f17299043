import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Every script is the site's own: who could change one could change its hash as well.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A number stays on one line by CSS (white-space: nowrap), so that what a reader copies has plain blanks.
    'tel-non-breaking': 'off',
  },
});
