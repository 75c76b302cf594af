import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AppError } from '#shared/errors.ts';
import { addsUp } from '#shared/domain/reading/totals.ts';
import { planOfFile, refusalOfFile } from '../../support/documents/plan-of-file.ts';
import { wordDocument } from '../../support/documents/word-document.ts';
import { bookParts, wordParts, zipped } from '../../support/documents/zipped.ts';

const good = () =>
  wordDocument([
    {
      table: [
        ['Date', 'Event'],
        ['03.06.13', 'Visit'],
        ['04.06.13', 'Call'],
      ],
    },
  ]);
const body =
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Date</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Event</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>03.06.13</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Visit</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
const compoundFile = (words: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(words, 'utf16le'),
  ]);

const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  return copy;
};

/** Sets a field of the first entry in the zip's list of parts. */
const inDirectory = (bytes: Uint8Array, name: string, offset: number, value: number, size: 2 | 4): Uint8Array =>
  changed(bytes, (copy) => {
    const view = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
    for (
      let at = view.indexOf('PK\u0001\u0002', 0, 'latin1');
      at !== -1;
      at = view.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    ) {
      if (view.toString('latin1', at + 46, at + 46 + name.length) !== name) continue;
      if (size === 2) view.writeUInt16LE(value, at + offset);
      else view.writeUInt32LE(value, at + offset);
      return;
    }
    throw new Error(`${name} is not in the zip`);
  });

describe('a file that means no good, or was hurt on its way', () => {
  it.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    [
      'one part that bursts',
      () => zipped(wordParts(`${body}<!--${'0'.repeat(60_000_000)}-->`)),
      'too-large',
      /unpacks to more than 120 MB/,
    ],
    [
      'two parts that burst together',
      () => {
        const size = 70 * 1024 * 1024;
        const one = inDirectory(zipped(wordParts(body)), 'word/document.xml', 24, size, 4);
        return inDirectory(one, '[Content_Types].xml', 24, size, 4);
      },
      'too-large',
      /unpacks to more than 120 MB/,
    ],
    [
      'a part that says it is smaller than it is',
      () => inDirectory(zipped(wordParts(body)), 'word/document.xml', 24, 20, 4),
      'not-a-chronology',
      /damaged/,
    ],
    [
      'a part that says it is enormous',
      () => inDirectory(zipped(wordParts(body)), 'word/document.xml', 24, 4_000_000_000, 4),
      'too-large',
      /120 MB/,
    ],
    [
      'too many parts',
      () =>
        zipped({
          ...wordParts(body),
          ...Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, ''])),
        }),
      'too-large',
      /120 MB/,
    ],
    [
      'a part with a password',
      () => inDirectory(zipped(wordParts(body)), '[Content_Types].xml', 8, 1, 2),
      'not-a-chronology',
      /password/,
    ],
    ['a workbook with a password', () => compoundFile('EncryptedPackage'), 'not-a-chronology', /password/],
    ['an old .doc or .xls', () => compoundFile('WordDocument'), 'not-a-chronology', /older Excel or Word/],
    [
      'macros by their content',
      () => zipped(wordParts(body, { 'word/vbaProject.bin': 'x' })),
      'not-a-chronology',
      /macros/,
    ],
    [
      'macros by their type',
      () =>
        zipped(
          wordParts(body, {
            '[Content_Types].xml':
              '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
          }),
        ),
      'not-a-chronology',
      /macros/,
    ],
    [
      'entities',
      () =>
        zipped({
          ...wordParts(body),
          'word/document.xml': '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>',
        }),
      'not-a-chronology',
      /document type/,
    ],
    [
      'an outside entity',
      () => zipped({ ...wordParts(body), 'word/document.xml': '<!DOCTYPE w SYSTEM "http://example.org/x.dtd"><w/>' }),
      'not-a-chronology',
      /document type/,
    ],
    [
      'XML that breaks off',
      () => zipped({ ...wordParts(body), 'word/document.xml': '<w:document xmlns:w="x"><w:body>' }),
      'not-a-chronology',
      /damaged/,
    ],
    ['half a file', async () => (await good()).slice(0, 2000), 'not-a-chronology', /damaged/],
    ['a zip of something else', () => zipped({ 'chronology.csv': 'Date,Event' }), 'not-a-chronology', /Unpack it/],
    ['an empty zip', () => zipped({}), 'not-a-chronology', /zip file/],
    [
      'an OpenDocument file',
      () => zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'not-a-chronology',
      /OpenDocument/,
    ],
    [
      'a binary workbook',
      () =>
        zipped({
          ...bookParts({ sheets: [] }),
          '_rels/.rels':
            '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': 'x',
        }),
      'not-a-chronology',
      /xlsb/,
    ],
    [
      'a slide show',
      () =>
        zipped({
          ...wordParts(body),
          '_rels/.rels':
            '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
          'ppt/presentation.xml': '<p/>',
        }),
      'not-a-chronology',
      /neither a Word document nor/,
    ],
    [
      'a part that lies outside',
      () =>
        zipped({
          ...wordParts(body),
          '_rels/.rels':
            '<Relationships><Relationship Id="1" Type="x/officeDocument" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
        }),
      'not-a-chronology',
      /damaged/,
    ],
    [
      'a path that climbs out',
      () => zipped({ ...wordParts(body), '../../evil.xml': 'x' }),
      'not-a-chronology',
      /damaged/,
    ],
    ['more than 50 MB', () => new Uint8Array(51 * 1024 * 1024), 'too-large', /larger than 50 MB/],
  ])('%s ends in a sentence', async (_, make, code, sentence) => {
    const refused = await refusalOfFile(await make());
    expect(refused).toMatchObject({ code, sentence: expect.stringMatching(sentence) });
  });

  it('never follows what a document refers to', async () => {
    const planned = await planOfFile(
      zipped(
        wordParts(`${body}<w:altChunk/>`, {}, [
          { id: 'a', type: 'attachedTemplate', target: 'http://192.0.2.1/template.dotm', outside: true },
          { id: 'b', type: 'image', target: 'file:///etc/hostname', outside: true },
        ]),
      ),
    );
    expect(planned.plan.rows.entries).toBe(1);
    expect(planned.rows[0]?.problems[0]?.problem).toMatch(/taken from another file, which was not read/);
  });

  it('any byte changed: rows that add up, or a sentence', async () => {
    const bytes = await good();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const hurt = changed(bytes, (copy) => {
            for (const [at, value] of changes) copy[at] = value;
          });
          try {
            expect(addsUp((await planOfFile(hurt)).plan.rows)).toBe(true);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
            expect(error.sentence).toMatch(/[.”]$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
