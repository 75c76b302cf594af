import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

const everywhere = [
  forbid('TSNonNullExpression', 'Say what happens when it is absent.'),
  forbid("JSXAttribute[name.name='dangerouslySetInnerHTML']", 'Text reaches the page as text nodes.'),
  forbid("AssignmentExpression[left.property.name='innerHTML']", 'Text reaches the page as text nodes.'),
  forbid('CallExpression[callee.property.name=/^(openExternal|openPath)$/]', 'Nothing leaves the machine.'),
  forbid("Property[key.name='enableBlinkFeatures']", 'Electron checklist, item 10.'),
  forbid("JSXOpeningElement[name.name='webview']", 'Electron checklist, item 11.'),
  forbid(
    "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    'Read dates with shared/domain/when.',
  ),
];
const noDate = forbid("NewExpression[callee.name='Date']", 'Days are CalendarDate; a clock is a port of the host.');

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'node_modules/',
      'shared/domain/gaps/likeness/learnt-weights.ts',
      '**/*.mjs',
      '**/*.cjs',
      '*.js',
      '*.config.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere, noDate],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['renderer/**/*.tsx', 'renderer/**/*.ts'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': a11y },
    rules: {
      ...hooks.configs.recommended.rules,
      ...a11y.flatConfigs.strict.rules,
      // No compiler runs over the components, so there is nothing for it to skip.
      'react-hooks/incompatible-library': 'off',
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // A scrolled region must be reachable without a pointer.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'rowgroup', 'region'] }],
      // Dropping a file has its keyboard equal in the chooser beside it.
      'jsx-a11y/no-static-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp', 'onKeyPress', 'onKeyDown', 'onKeyUp'] },
      ],
    },
  },
  {
    // A day becomes pixels here, and a host's clock is read here.
    files: ['renderer/timeline/**', 'electron/ports.ts', 'services/child.ts', 'cli/**', 'web/**', 'tests/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['tests/**', 'import-samples/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': ['error', ...everywhere.slice(1)],
    },
  },
);
