import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's own rules, without those that need the types of a file that exists. */
const linter = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** Messages of the rules that are about where code belongs. */
async function faults(filePath: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath });
  return result!.messages
    .filter(({ ruleId, fatal }) => fatal === true || ruleId?.includes('no-restricted-') === true)
    .map(({ message }) => message);
}

const use = (source: string) => `import { thing } from '${source}';\nthing();\n`;

describe('the messages', () => {
  it.each(['#experiment/run.ts', '#views/core/part.ts', '@preact/signals-core'])(
    'do not import %s: words know neither a run nor a page',
    async (source) => {
      expect(await faults('src/messages/en/probe.ts', use(source))).toEqual([
        expect.stringContaining('src/messages holds words alone'),
      ]);
    },
  );
});

describe('the model', () => {
  it.each([
    'd3',
    'three',
    '@preact/signals-core',
    '#analysis/spectrum.ts',
    '#experiment/run.ts',
    '#views/core/part.ts',
    'node:fs',
  ])('does not import %s, and the message says where that belongs', async (source) => {
    expect(await faults('src/model/probe.ts', use(source))).toEqual([
      expect.stringMatching(/src\/model imports only itself.*src\/experiment.*src\/views/u),
    ]);
  });

  it('does not reach another folder by a path', async () => {
    expect(await faults('src/model/probe.ts', use('../analysis/spectrum.ts'))).toEqual([
      expect.stringContaining('by its import name'),
    ]);
  });

  it.each(['./joint.ts', '#model/joint.ts'])('imports %s', async (source) => {
    expect(await faults('src/model/probe.ts', use(source))).toEqual([]);
  });

  it.each(['exp', 'log', 'pow', 'sin', 'cos', 'tan', 'hypot', 'cbrt', 'atan', 'atan2', 'tanh'])(
    'does not call Math.%s, whose last digit differs between engines',
    async (name) => {
      expect(
        await faults('src/model/probe.ts', `export const x = (a: number) => Math.${name}(a);\n`),
      ).toEqual([expect.stringContaining('#model/portable-math.ts')]);
    },
  );

  it('does not take such a function out of Math by destructuring', async () => {
    expect(
      await faults('src/model/probe.ts', 'const { exp } = Math;\nexport const x = exp;\n'),
    ).toEqual([expect.stringContaining('#model/portable-math.ts')]);
  });

  it('does not use the power operator', async () => {
    expect(
      await faults('src/model/probe.ts', 'export const x = (a: number) => a ** 2.5;\n'),
    ).toEqual([expect.stringContaining('multiply')]);
  });

  it.each(['sqrt', 'abs', 'min', 'max', 'floor', 'round', 'sign'])(
    'may call Math.%s, which is exact everywhere',
    async (name) => {
      expect(
        await faults('src/model/probe.ts', `export const x = (a: number) => Math.${name}(a);\n`),
      ).toEqual([]);
    },
  );

  it('takes chance from outside', async () => {
    expect(await faults('src/model/probe.ts', 'export const x = () => Math.random();\n')).toEqual([
      expect.stringContaining('seeded'),
    ]);
  });

  it.each(['Date.now()', 'performance.now()', 'document.title', 'window.innerWidth'])(
    'does not know %s',
    async (expression) => {
      expect(await faults('src/model/probe.ts', `export const x = () => ${expression};\n`)).toEqual(
        [expect.stringContaining('neither page nor clock')],
      );
    },
  );
});

describe('analysis', () => {
  it('may import types of the model', async () => {
    const code = "import type { Observation } from '#model/neuromuscular-model.ts';\n";
    expect(await faults('src/analysis/probe.ts', `${code}export type X = Observation;\n`)).toEqual(
      [],
    );
  });

  it('does not run the model', async () => {
    expect(await faults('src/analysis/probe.ts', use('#model/neuromuscular-model.ts'))).toEqual([
      expect.stringContaining('only types'),
    ]);
  });

  it('does not import signals', async () => {
    expect(await faults('src/analysis/probe.ts', use('@preact/signals-core'))).toHaveLength(1);
  });
});

describe('the experiment', () => {
  it.each(['#model/presets.ts', '#analysis/spectrum.ts', '@preact/signals-core', './clock.ts'])(
    'imports %s',
    async (source) => {
      expect(await faults('src/experiment/probe.ts', use(source))).toEqual([]);
    },
  );

  it.each(['d3', 'three', '#views/core/part.ts', '#anatomy/rig.ts'])(
    'does not import %s',
    async (source) => {
      expect(await faults('src/experiment/probe.ts', use(source))).toEqual([
        expect.stringContaining('belongs in src/views'),
      ]);
    },
  );

  it('knows no page', async () => {
    expect(
      await faults('src/experiment/probe.ts', 'export const x = () => document.body;\n'),
    ).toEqual([expect.stringContaining('src/views/core')]);
  });
});

describe('a view', () => {
  it.each(['#views/trace/trace.ts', '../trace/trace.ts'])(
    'does not import another view (%s)',
    async (source) => {
      expect(await faults('src/views/control/probe.ts', use(source))).toEqual([
        expect.stringContaining('never another view'),
      ]);
    },
  );

  it('does not import another view in its markup either', async () => {
    const code = "---\nimport Trace from '#views/trace/Trace.astro';\n---\n\n<Trace />\n";
    expect(await faults('src/views/control/Probe.astro', code)).toEqual([
      expect.stringContaining('never another view'),
    ]);
  });

  it.each(['#views/trace/trace.ts', '../../trace/trace.ts'])(
    'keeps to itself in a folder of its own too, and does not import %s',
    async (source) => {
      expect(await faults('src/views/foot/explorer/probe.ts', use(source))).toEqual([
        expect.stringContaining('src/views/core'),
      ]);
    },
  );

  it.each(['#views/core/part.ts', '../core/part.ts', './scale.ts', 'd3', '#model/parameters.ts'])(
    'imports %s',
    async (source) => {
      expect(await faults('src/views/control/probe.ts', use(source))).toEqual([]);
    },
  );

  it('knows the anatomy only if it is the foot', async () => {
    expect(await faults('src/views/control/probe.ts', use('#anatomy/rig.ts'))).toHaveLength(1);
    expect(await faults('src/views/foot/probe.ts', use('#anatomy/rig.ts'))).toEqual([]);
    expect(await faults('src/views/foot/explorer/probe.ts', use('#anatomy/rig.ts'))).toEqual([]);
  });
});

describe('every module', () => {
  it.each([
    'let count = 0;\nexport const x = () => count++;\n',
    'export let count = 0;\n',
    'const seen = new Map();\nexport const x = () => seen;\n',
    'const queue: number[] = [];\nexport const x = () => queue;\n',
  ])('keeps no state of its own: %j', async (code) => {
    for (const folder of ['model', 'experiment', 'views/control', 'components']) {
      expect(await faults(`src/${folder}/probe.ts`, code)).toEqual([
        expect.stringContaining('No module-level mutable state'),
      ]);
    }
  });

  it('may hold a table that never changes', async () => {
    const code = "export const NAMES = new Map([['a', 1]]);\n";
    expect(await faults('src/views/control/probe.ts', code)).toEqual([]);
  });
});

describe('a test', () => {
  it.each([
    ['it', 'only'],
    ['test', 'skip'],
    ['describe', 'skip'],
    ['test', 'fixme'],
  ])('written with %s is not set apart by %s', async (call, aside) => {
    const code = `${call}.${aside}('x', () => {});\n`;
    expect(await faults('tests/model/probe.test.ts', code)).toHaveLength(1);
  });
});

describe('the command line and the validation', () => {
  it.each(['#experiment/run.ts', '#views/core/part.ts', '#components/chapters.ts'])(
    'run the model without %s',
    async (source) => {
      for (const folder of ['cli', 'validation'])
        expect(await faults(`src/${folder}/probe.ts`, use(source))).toEqual([
          expect.stringContaining('src/model'),
        ]);
    },
  );

  it.each(['#model/joint.ts', '#analysis/spectrum.ts'])('import %s', async (source) => {
    for (const folder of ['cli', 'validation'])
      expect(await faults(`src/${folder}/probe.ts`, use(source))).toEqual([]);
  });
});
