import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Scripts inside .astro files reach the linter under names of this shape. */
const SCRIPTS_IN_ASTRO = '**/*.astro/**';

const FOLDERS =
  '(model|analysis|anatomy|experiment|validation|views|components|layouts|markdown|messages|pages|styles|cli)';

/** Every import that does not begin in one of these ways. Relative ones stay inside their folder. */
const allBut = (...allowed) => `^(?!${[String.raw`\.{1,2}/`, ...allowed].join('|')})`;

const ACROSS = {
  regex: String.raw`^(\.\./)+${FOLDERS}/`,
  message: 'Name another folder by its import name (#model/…, #views/…), not by a path.',
};

/** Import rules of one folder, as errors that say where the code belongs. */
const imports = (folder, ...patterns) => ({
  files: [`src/${folder}/${folder.startsWith('views/') ? '' : '**/'}*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [ACROSS, ...patterns] }],
  },
});

const SIBLING = {
  regex: '^#(views/(?!core/)|layouts/)',
  message:
    'A view uses src/views/core, never another view. What two views share belongs in src/views/core.',
};
const PARENT = { ...SIBLING, regex: String.raw`^\.\./(?!core/)` };
/** The same for a folder within a view. */
const GRANDPARENT = { ...SIBLING, regex: String.raw`^\.\./\.\./(?!core/)` };
const ANATOMY = {
  regex: '^#anatomy/',
  message: 'Only src/views/foot knows the anatomy of the foot.',
};

const DOM = [
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'customElements',
  'HTMLElement',
  'matchMedia',
  'getComputedStyle',
];
const CLOCKS = ['Date', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'];
const OUTSIDE = ['fetch', 'crypto', 'process', 'console', 'globalThis'];

const globals = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

/** Functions whose last digit differs between engines. */
const ENGINE_DEPENDENT = [
  ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'hypot', 'cbrt'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

const RANDOM = {
  object: 'Math',
  property: 'random',
  message: 'Chance comes from a seeded source that is passed in: #model/random.ts.',
};

const MODULE_STATE =
  'No module-level mutable state: what a run owns belongs in it, what a page shares an element on the page owns.';
const MODULE_LEVEL = [':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration'];
const moduleState = [
  { selector: `${MODULE_LEVEL}[kind="let"]`, message: MODULE_STATE },
  {
    selector: `${MODULE_LEVEL} > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]`,
    message: MODULE_STATE,
  },
  {
    selector: `${MODULE_LEVEL} > VariableDeclarator > ArrayExpression[elements.length=0]`,
    message: MODULE_STATE,
  },
  {
    selector: `${MODULE_LEVEL} > VariableDeclarator > CallExpression[callee.name=/^(signal|computed|effect)$/]`,
    message: MODULE_STATE,
  },
];
const POWER =
  'The last digit of ** differs between engines: multiply, or use #model/portable-math.ts.';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'public/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: [SCRIPTS_IN_ASTRO],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A mapped type over the parameter table's own names is not an index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // A declaration file that imported anything at its top would stop declaring globals.
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['**/*.{astro,js,cjs,mjs}', SCRIPTS_IN_ASTRO],
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  {
    files: ['scripts/*.cjs'],
    // It must be understood by the very Node that it turns away.
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'commonjs',
      globals: { console: 'readonly', process: 'readonly' },
    },
    rules: { 'no-var': 'off' },
  },
  { files: ['astro.config.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  {
    // Only astro check knows the types of .astro files; this one file names them from TypeScript.
    files: ['src/components/mdx-components.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    // Astro reads the interface of this name itself.
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^Props$' }] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|fails)$/]',
          message: 'Every test runs and every test passes.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [SCRIPTS_IN_ASTRO],
    rules: {
      'no-restricted-syntax': ['error', ...moduleState],
      'no-restricted-properties': ['error', RANDOM],
    },
  },

  // The model: plain TypeScript, the same to the last bit everywhere.
  imports('model', {
    regex: allBut('#model/'),
    message:
      'src/model imports only itself. Signals belong in src/experiment, measures of a signal in src/analysis, drawing in src/views.',
  }),
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...moduleState,
        { selector: 'BinaryExpression[operator="**"]', message: POWER },
        { selector: 'AssignmentExpression[operator="**="]', message: POWER },
      ],
      'no-restricted-properties': [
        'error',
        RANDOM,
        ...ENGINE_DEPENDENT.map((property) => ({
          object: 'Math',
          property,
          message: 'Its last digit differs between engines: use #model/portable-math.ts.',
        })),
      ],
      'no-restricted-globals': globals(
        [...DOM, ...CLOCKS, ...OUTSIDE],
        'The model knows neither page nor clock: time and chance are passed in; what needs a ' +
          'page belongs in src/views, a clock in src/experiment.',
      ),
    },
  },

  // Analysis: signals in, numbers out.
  imports(
    'analysis',
    {
      regex: allBut('#analysis/', '#model/', 'fourier-transform$'),
      message: 'src/analysis imports itself and types of the model. Drawing belongs in src/views.',
    },
    {
      regex: '^#model/',
      allowTypeImports: true,
      message: 'src/analysis takes signals as arguments: import only types from the model.',
    },
  ),
  {
    files: ['src/analysis/**/*.ts'],
    rules: {
      'no-restricted-globals': globals(
        [...DOM, ...CLOCKS],
        'Analysis is signals in, numbers out: what needs a page belongs in src/views, a clock in src/experiment.',
      ),
    },
  },

  // The experiment: one run, its clock and its text form. No page.
  imports('experiment', {
    regex: allBut(
      '#experiment/',
      '#model/',
      '#analysis/',
      '#messages/',
      '@preact/signals-core$',
      'papaparse$',
    ),
    message:
      'src/experiment imports the model, analysis, signals and a reader of tables. What draws or listens belongs in src/views.',
  }),
  {
    files: ['src/experiment/**/*.ts'],
    rules: {
      'no-restricted-globals': globals(
        [...DOM, ...CLOCKS],
        'An experiment knows no page and is told the time: what needs either belongs in src/views/core.',
      ),
    },
  },

  // The command line: the model and its measures, without a page.
  imports('cli', {
    regex: '^#(experiment|anatomy|views|components|layouts)/',
    message: 'src/cli runs the model in a terminal: it imports src/model and src/analysis.',
  }),

  // Validation: published numbers, and the model held to them. No page.
  imports('validation', {
    regex: allBut('#validation/', '#model/', '#analysis/'),
    message:
      'src/validation runs the model and measures it: it imports src/model and src/analysis. ' +
      'What prints its table belongs in src/components.',
  }),
  {
    files: ['src/validation/**/*.ts'],
    rules: {
      'no-restricted-globals': globals(
        [...DOM, ...CLOCKS],
        'A validation knows neither page nor clock: what prints its table belongs in src/components.',
      ),
    },
  },

  // Anatomy: the foot as data and geometry.
  imports('anatomy', {
    regex: '^#(experiment|views|components|layouts)/',
    message:
      'src/anatomy is data and geometry. What moves or shows the foot belongs in src/views/foot.',
  }),

  // Messages: words, in each language. No page: who shows them asks for them.
  imports('messages', {
    regex: allBut('#messages/', '#model/', '#anatomy/named-', '#anatomy/parts/'),
    message: 'src/messages holds words alone; what they are about is passed to them.',
  }),

  // Views: each alone with the core.
  imports('views', SIBLING),
  imports('views/*', SIBLING, PARENT, ANATOMY),
  imports('views/foot', SIBLING, PARENT),
  imports('views/foot/*', SIBLING, GRANDPARENT),
  prettier,
);
