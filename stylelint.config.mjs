const kebabCase = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', '.build/**', 'artefacts/**', 'node_modules/**'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // A page must also work from right to left: inline and block, never left and top.
    'property-layout-mappings': 'flow-relative',
    'value-keyword-layout-mappings': 'flow-relative',
    'unit-layout-mappings': 'flow-relative',
    // The same where those rules do not look.
    'declaration-property-value-disallowed-list': [
      {
        '/^(?!float|clear|text-align|resize)/': [/\b(?:left|right)\b/],
        'border-radius': [/\S \S/],
        'box-shadow': [/^(?:inset )?-?(?!0\b)[\d.]/],
        transform: [/translate(?:X|3d)?\(/],
        translate: [/[^0\s]\S*/],
      },
      { message: 'Write what also works from right to left: start and end, logical properties.' },
    ],
    'selector-class-pattern': [kebabCase, { message: 'Write a class name in kebab-case.' }],
    'selector-id-pattern': [kebabCase, { message: 'Write an id in kebab-case.' }],
    'custom-property-pattern': [kebabCase, { message: 'Write a custom property in kebab-case.' }],
    'keyframes-name-pattern': [kebabCase, { message: 'Write the name of keyframes in kebab-case.' }],
    'container-name-pattern': [kebabCase, { message: 'Write the name of a container in kebab-case.' }],
    'layer-name-pattern': [kebabCase, { message: 'Write the name of a layer in kebab-case.' }],
    'import-notation': 'string',
    // A name put together by nesting (&-title) is one that a search does not find.
    'selector-nested-pattern': ['^(?!&[-_a-z0-9])', { message: 'Write the class name out whole.' }],
  },
  overrides: [
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        // :global() is Astro's way to reach the elements of rendered text.
        'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
      },
    },
  ],
};
