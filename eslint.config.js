import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** The direction of imports: shared <- electron, shared <- renderer. See docs/decisions/0001. */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })
const noElectronRoom = { regex: '(^|/)electron(/|$)', message: 'Only the main process knows Electron.' }
const noRendererRoom = { regex: '/renderer/', message: 'The renderer is reached by messages only.' }
const noNode = { regex: '^node:', message: 'This room must run without Node.' }
const noReact = { regex: '^(react|react-dom|react-aria-components)(/|$)', message: 'No React here.' }
const noLexical = {
  regex: '^(lexical|@lexical/|yjs)',
  message: 'Only shared/document and the editor know Lexical.',
}
const noDocumentRoom = {
  regex: '/document/',
  message: 'Only blocks cross over: see shared/story/articleBody.',
}

/** Words that somebody reads stand in the messages of their room, in every language of the interface. */
const inMessages = 'Words belong into the messages of the room, in English and in Korean.'
const noLooseWords = [
  { selector: 'JSXText[value=/\\p{L}{2}/u]', message: inMessages },
  {
    selector:
      'JSXAttribute[name.name=/^(?:aria-label|aria-description|title|alt|label|placeholder|description)$/] > Literal[value=/^[^.:]*\\p{L}{2}[^.:]*$/u]',
    message: inMessages,
  },
]

export default tseslint.config(
  {
    ignores: [
      'out/',
      'dist/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
      'demo-out/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'A file takes the name of its main, named export.' },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['shared/**/*.{ts,tsx}'],
    rules: forbid(noElectronRoom, noRendererRoom, noNode, noReact, noLexical),
  },
  { files: ['shared/document/**/*.ts'], rules: forbid(noElectronRoom, noRendererRoom, noNode, noReact) },
  {
    files: ['shared/output/**/*.{ts,tsx}'],
    rules: forbid(noElectronRoom, noRendererRoom, noNode, noReact, noLexical, noDocumentRoom),
  },
  { files: ['electron/**/*.ts'], rules: forbid(noRendererRoom, noReact) },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: forbid(noElectronRoom, noNode),
  },
  {
    files: ['renderer/**/*.tsx'],
    ignores: ['renderer/playground/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'A file takes the name of its main, named export.' },
        ...noLooseWords,
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/bridge/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'dateline', message: 'Reach main through renderer/bridge only.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'dateline', message: 'Reach main through renderer/bridge only.' },
      ],
    },
  },
  {
    files: ['*.config.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**', '*.js', '.ci/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
)
