import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../renderer');

/** What belongs to no feature: `ui` is shared by all, `review` and `app` compose them. */
const shared = new Set(['ui', 'review', 'app']);

/** The class that a selector lays out wherever it stands: none where it stands below another (".register .button"). */
const classOf = (selector: string): string | undefined => /^\.([a-z][\w-]*)[^\s>+~]*$/.exec(selector.trim())?.[1];

/** The classes that the stylesheets of a folder lay out, whatever stands around them. */
const classesOf = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(join(renderer, folder))
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(renderer, folder, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''))
      .flatMap((css) => [...css.matchAll(/([^{}@;]+)\{/g)])
      .flatMap(([, selectors = '']) => selectors.replaceAll(/\([^()]*\)/g, '').split(','))
      .flatMap((selector) => classOf(selector) ?? []),
  );

it('no class is laid out by two features, since every stylesheet counts on every screen', () => {
  const folders = readdirSync(renderer, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );
  const common = new Set(folders.filter((name) => shared.has(name)).flatMap((name) => [...classesOf(name)]));
  const laidOut = folders
    .filter((name) => !shared.has(name))
    .flatMap((name) => [...classesOf(name)].map((one) => ({ one, name })))
    .filter(({ one }) => !common.has(one));
  expect(laidOut.length).toBeGreaterThan(200);
  const twice = [...Map.groupBy(laidOut, ({ one }) => one)].filter(([, by]) => by.length > 1);
  expect(twice.map(([one, by]) => `${one}: ${by.map(({ name }) => name).join(', ')}`)).toEqual([]);
});

it('no stylesheet holds more than one idea: none is longer than 300 lines', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(30);
  const long = sheets.filter((file) => readFileSync(join(renderer, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
