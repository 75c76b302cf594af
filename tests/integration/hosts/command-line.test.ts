import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordDocument } from '../../support/documents/word-document.ts';

/* The command line as a script uses it: a process for each command, a real review file, JSON on stdout. */

const root = resolve(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'sightline-commands-'));
const review = join(folder, 'trial.sightline');
const environment = { ...process.env, SIGHTLINE_DATA: join(folder, 'data') };

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const sightline = (...words: string[]): Promise<Ended> =>
  new Promise((settle) => {
    const command = [join(root, 'cli', 'sightline.mjs'), ...words];
    execFile(process.execPath, command, { cwd: folder, env: environment }, (cause, stdout, stderr) => {
      settle({ code: cause === null ? 0 : Number(cause.code ?? 1), stdout, stderr });
    });
  });

const json = async (...words: string[]): Promise<unknown> => {
  const ended = await sightline(...words, '--json');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ended.stdout);
};

beforeAll(async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(
    join(folder, 'health visiting.csv'),
    [
      'Date,Event,Comment',
      '03.06.13,Health visitor called at the home and saw the child,',
      '10.06.13,Mother did not attend the clinic appointment,A second letter was sent',
      '31.02.13,Telephone call from the school,',
      'June 2013,Growth reviewed,',
    ].join('\r\n'),
  );
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'not a review.sightline'), 'Date,Event\n');
  const made = await sightline('new', review, '--title', 'Trial', '--from', '2013-06-02', '--to', '2014-05-14');
  expect(made).toMatchObject({ code: 0, stderr: '' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line', () => {
  it('reads dates without a review', async () => {
    expect(await json('read-date', '7-24.02.14', '31.02.14')).toEqual([
      expect.objectContaining({
        asWritten: '7-24.02.14',
        earliest: '2014-02-07',
        latest: '2014-02-24',
        precision: 'range',
        certainty: 'certain',
        problem: null,
      }),
      expect.objectContaining({ asWritten: '31.02.14', earliest: null, latest: null, problem: expect.any(String) }),
    ]);
  });

  it('imports a chronology and accounts for every record', async () => {
    const reports = await json('import', review, 'health visiting.csv', '--agency', 'Health visiting');
    expect(reports).toEqual([
      {
        file: 'health visiting.csv',
        encoding: 'utf-8',
        delimiter: ',',
        headingRow: 1,
        kind: 'agency',
        rows: { total: 5, entries: 3, needsAttention: 1, joined: 0, blank: 0, headings: 1 },
        problems: [expect.objectContaining({ row: 4, column: expect.any(String), cell: '31.02.13' })],
      },
    ]);
  });

  it('imports a Word document, whose entries name their table', async () => {
    const other = join(folder, 'Other.sightline');
    await sightline('new', other, '--title', 'Another trial');
    const table = [
      ['Date', 'Event'],
      ['03.06.13', 'Visit'],
    ];
    writeFileSync(join(folder, 'police.docx'), await wordDocument([{ table }]));
    expect(await json('import', other, 'police.docx')).toMatchObject([
      { file: 'police.docx', rows: { total: 2, entries: 1, headings: 1 }, problems: [] },
    ]);
    expect(await json('entries', other)).toMatchObject([
      { text: 'Visit', source: { file: 'police.docx', row: 2, rows: [2], place: 'table 1, row 2' } },
    ]);
  });

  it('lists every entry with its words, its file and its row', async () => {
    const entries = await json('entries', review);
    expect(entries).toHaveLength(4);
    expect(entries).toContainEqual({
      id: expect.any(Number),
      agency: 'Health visiting',
      agencyState: 'confirmed',
      otherAgencies: [],
      when: {
        asWritten: '10.06.13',
        earliest: '2013-06-10',
        latest: '2013-06-10',
        precision: 'day',
        certainty: 'certain',
        edtf: '2013-06-10',
        time: null,
        parts: [],
      },
      text: 'Mother did not attend the clinic appointment',
      comment: 'A second letter was sent',
      columns: [
        { letter: 'A', heading: 'Date', cell: '10.06.13' },
        { letter: 'B', heading: 'Event', cell: 'Mother did not attend the clinic appointment' },
        { letter: 'C', heading: 'Comment', cell: 'A second letter was sent' },
      ],
      source: { file: 'health visiting.csv', row: 3, rows: [3] },
      problems: [],
    });
    expect(JSON.stringify(entries)).toContain('"asWritten":"31.02.13","earliest":null,"latest":null');
  });

  it('lists exchanges with the entry that tells of each', async () => {
    const told = join(folder, 'exchanges.csv');
    writeFileSync(told, 'Date,Event\n12.06.13,"Referral received from the health visitor."\n');
    const other = join(folder, 'exchanges.sightline');
    await sightline('new', other, '--title', 'Exchanges');
    await sightline('import', other, 'health visiting.csv', '--agency', 'Health visiting');
    await sightline('import', other, told, '--agency', 'School');
    const exchanges = await json('exchanges', other);
    expect(exchanges).toContainEqual(
      expect.objectContaining({
        id: expect.any(String),
        from: 'Health visiting',
        to: 'School',
        recordedBy: 'School',
        entry: { id: expect.any(Number), source: { file: 'exchanges.csv', row: 2 } },
        means: 'referral',
        about: expect.any(String),
        outcome: 'shared',
        earliest: '2013-06-12',
        latest: '2013-06-12',
        quote: 'Referral received from the health visitor.',
      }),
    );
    const inWords = await sightline('exchanges', other);
    expect(inWords).toMatchObject({ code: 0, stdout: expect.stringContaining('Health visiting\treferred to\tSchool') });
  });

  it('lists gaps with the words that they rest on', async () => {
    const gaps = await json('gaps', review);
    expect(gaps).toContainEqual(
      expect.objectContaining({
        kind: 'missed-appointment',
        basis: 'stated-by-agency',
        state: 'to-consider',
        agency: 'Health visiting',
        entry: { id: expect.any(Number), source: { file: 'health visiting.csv', row: 3 } },
        earliest: '2013-06-10',
        mitigated: null,
        closed: null,
        evidence: expect.arrayContaining([
          {
            basis: 'stated-by-agency',
            entry: expect.any(Number),
            quote: expect.any(String),
            explanation: expect.any(String),
          },
        ]),
      }),
    );
  });

  it('checks a whole file', async () => {
    expect(await sightline('check', review)).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['no command', []],
    ['a command that there is not', ['remove', 'trial.sightline']],
    ['a review that is not there', ['entries', 'missing.sightline', '--json']],
    ['a file that is no review', ['check', 'not a review.sightline']],
    ['a file that is there already', ['new', 'trial.sightline', '--title', 'T']],
    ['a title that is missing', ['new', 'other.sightline']],
    ['a day that is none', ['new', 'other.sightline', '--title', 'T', '--from', '2013-02-31']],
    ['an empty chronology', ['import', 'trial.sightline', 'empty.csv']],
    ['a chronology that is not there', ['import', 'trial.sightline', 'missing.csv']],
    ['a kind that there is not', ['import', 'trial.sightline', 'health visiting.csv', '--kind', 'press']],
    ['an option that there is not', ['gaps', 'trial.sightline', '--agency', 'GP']],
    ['no dates', ['read-date']],
  ])('says in a sentence what is wrong with %s, and changes nothing', async (_, words) => {
    const before = readFileSync(review);
    const ended = await sightline(...words);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(words.length < 1 || words[0] === 'remove' ? /\n {2}npm run/ : /^[A-Za-z][^\n]*\.\n$/);
    expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect(readFileSync(review).equals(before)).toBe(true);
  });

  it('says what an import would be, row by row, and imports nothing', async () => {
    writeFileSync(
      join(folder, 'american.csv'),
      'Report\nDay;Account\n3/13;Health visitor calls\n;and the GP rings\nTBC;Seen\n;\nTotal: 2;\n',
    );
    writeFileSync(join(folder, 'mapping.json'), JSON.stringify({ date: 'Day', text: ['Account'] }));
    const options = ['--year', '2013', '--month-first', '--delimiter', 'semicolon', '--heading-row', '2'];
    const mapped = ['--mapping', join(folder, 'mapping.json'), '--encoding', 'utf-8'];
    const before = await json('entries', review);
    const planned = await json('import', review, 'american.csv', '--dry-run', ...options, ...mapped);
    expect(planned).toEqual([
      {
        file: 'american.csv',
        encoding: 'utf-8',
        delimiter: ';',
        headingRow: 2,
        kind: 'agency',
        rows: { total: 7, entries: 1, needsAttention: 1, joined: 1, blank: 1, headings: 3 },
        problems: expect.any(Array),
        plan: expect.any(Array),
      },
    ]);
    const rows = (planned as { plan: Record<string, unknown>[] }[])[0]?.plan ?? [];
    expect(rows.map(({ row, becomes }) => [row, becomes])).toEqual([
      [1, 'heading'],
      [2, 'heading'],
      [3, 'entry'],
      [4, 'joined'],
      [5, 'attention'],
      [6, 'blank'],
      [7, 'heading'],
    ]);
    expect(rows[2]).toEqual({
      row: 3,
      rows: [3, 4],
      becomes: 'entry',
      when: expect.objectContaining({ asWritten: '3/13', earliest: '2013-03-13', latest: '2013-03-13' }),
      agency: 'Health visiting',
      agencyState: 'proposed',
      columns: [
        { letter: 'A', heading: 'Day', role: 'date', cell: '3/13' },
        { letter: 'B', heading: 'Account', role: 'text', cell: 'Health visitor calls and the GP rings' },
      ],
      problems: [],
    });
    expect(rows[3]).toMatchObject({ when: null, agency: null, agencyState: null });
    expect(await json('entries', review)).toEqual(before);
  });

  it.each([
    ['--encoding', 'ebcdic'],
    ['--delimiter', 'x'],
    ['--heading-row', 'first'],
    ['--year', '13'],
    ['--mapping', 'health visiting.csv'],
  ])('refuses %s %s in a sentence', async (option, value) => {
    const ended = await sightline('import', review, 'health visiting.csv', '--dry-run', option, value);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^[A-Z].*\.\n$/);
  });

  it('imports all chronologies or none', async () => {
    const before = readFileSync(review);
    const ended = await sightline('import', review, 'health visiting.csv', 'empty.csv');
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('empty.csv') });
    expect(readFileSync(review).equals(before)).toBe(true);
  });
});

describe('serve', () => {
  it('prints the address first, serves the page there, and ends when it is told to', async ({ skip }) => {
    const child = spawn(process.execPath, [join(root, 'cli', 'sightline.mjs'), 'serve', review, '--no-open'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = await new Promise<string>((settle) => {
      child.stdout.once('data', (data: Buffer) => {
        settle(data.toString('utf8'));
      });
      child.stderr.once('data', (data: Buffer) => {
        settle(data.toString('utf8'));
      });
    });
    const ended = new Promise<number | null>((settle) => child.once('exit', settle));
    if (said.includes('not built')) return skip('the page is not built: npm start or npm run build builds it');
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}\n$/);
    const shell = await fetch(said.split('#')[0] ?? '');
    expect(shell.headers.get('content-security-policy')).toContain("default-src 'none'");
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('refuses what it does not know in a sentence', async () => {
    const ended = await sightline('serve', '--host', '0.0.0.0');
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^There is no option --host/) });
  });
});
