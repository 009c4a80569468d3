import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/render/html/html.js';
import type { Block, Report, Section } from '../../../../src/report/document.js';
import { label, number, numberColumn, textColumn } from '../../../../src/report/build.js';
import { message } from '../../../../src/text/message.js';
import { sampleReport } from '../sample-report.js';
import { tagsOf } from './tags.js';

const settings = { language: 'en', width: 80, hasColour: false } as const;
const written = (report: Report): string => html(report, settings);
const page = written(sampleReport);

const withSections = (sections: readonly Section[]): Report => ({ ...sampleReport, sections });
const sectionOf = (id: string, blocks: readonly Block[], chapter?: string): Section => ({
  id,
  title: message('word.role'),
  ...(chapter === undefined ? {} : { chapter: { id: chapter, title: message('word.survey') } }),
  blocks,
});

const tableOf = (rows: number): Block => ({
  type: 'table',
  id: 'accounts',
  title: message('word.accounts'),
  columns: [textColumn('account', message('word.account')), numberColumn('n', message('word.n'))],
  rows: Array.from({ length: rows }, (_, at) => [label(`Account ${String(at)}`), number(at, 'count')]),
  notes: [],
});

describe('the page of a report', () => {
  it('allows the one style sheet it holds by its hash, and nothing else', () => {
    const sheet = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(sheet).not.toMatch(/url\(|@import|expression|https?:/);
  });

  it('holds no script, no style attribute and no address', () => {
    const names = new Set(tagsOf(page).map(({ name }) => name));
    expect([...names].filter((name) => ['script', 'img', 'link', 'iframe', 'object', 'form'].includes(name))).toEqual(
      [],
    );
    expect(
      tagsOf(page)
        .flatMap(({ attributes }) => attributes)
        .filter((name) => /^(style|on|src)/.test(name)),
    ).toEqual([]);
    expect(page).not.toMatch(/https?:|\/\//);
  });

  it('says language, title, day, files with rows, confidence and version at the top', () => {
    expect(page).toContain('<html lang="en">');
    expect(html(sampleReport, { ...settings, language: 'zh-CN' })).toContain('<html lang="zh-CN">');
    const masthead = page.slice(page.indexOf('<header'), page.indexOf('</header>'));
    for (const words of [
      'as of <span class="whole">2026-09-30</span></h1>',
      'the latest date in the data',
      'customers.csv (rows: 1,200)',
      '95 %',
      '0.1.0',
    ])
      expect(masthead).toContain(words);
  });

  it('numbers the findings through a section and says by sign and word how each is meant', () => {
    const finding = sampleReport.sections[0]?.blocks[0] as Block;
    const next = { ...finding, next: message('word.all') } as Block;
    const several = written(withSections([sectionOf('a', [finding, tableOf(1), next])]));
    expect(several).toContain('<ol class="findings" role="list" start="2">');
    expect(several).toContain('<span>Needs attention</span>');
    expect(several).toContain('<strong>What to do next</strong> All');
  });

  it('puts neighbouring sections of a chapter under one heading and names no id twice', () => {
    const chapters = written(withSections([sectionOf('a', [], 'c'), sectionOf('a', [], 'c'), sectionOf('b', [])]));
    const headings = [...chapters.matchAll(/<(h[1-6]) ?(?:id="([^"]*)")?/g)].map(
      ([, name, id]) => `${name} ${id ?? ''}`,
    );
    expect(headings).toEqual(['h1 ', 'h2 chapter-c', 'h3 a', 'h3 a-2', 'h2 b']);
    const links = [...chapters.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links).toEqual(['report', 'chapter-c', 'a', 'a-2', 'b']);
    const ids = [...chapters.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of a long table shows the first rows and holds all of them', () => {
    const long = written(withSections([sectionOf('a', [tableOf(40)])]));
    expect(long).toContain('Show the other 30 rows');
    expect(long.match(/<th scope="row"[^>]*>Account/g)).toHaveLength(40);
    expect(written(withSections([sectionOf('a', [tableOf(15)])]))).not.toContain('class="more"');
  });

  it('folds none of the tables that are read first', () => {
    const glance = { ...tableOf(40), id: 'at-a-glance' } as Block;
    const whole = written(withSections([sectionOf('a', [glance])]));
    expect(whole).not.toMatch(/class="(more|fold)"/);
    expect(whole.match(/<th scope="row"[^>]*>Account/g)).toHaveLength(40);
  });

  it('gives heads, names of rows, a caption, words for what is withheld, and explains a star', () => {
    expect(page).toContain('<th scope="col" class="right" role="columnheader">Share</th>');
    expect(page).toContain('<th scope="row" role="rowheader">IT</th>');
    expect(page).toMatch(/<caption id="table-roles">Role<\/caption>/);
    expect(page).toContain('<td class="withheld right" role="cell" data-label="Share">withheld (n &lt; 5)</td>');
    expect(page).toContain('12*<span class="unseen"> few answers</span>');
    expect(page).toContain('* few answers: read the interval, not the figure.');
  });

  it('a list that speaks of no data has the title of its first section, and no day or confidence', () => {
    const { about, schema, formatVersion } = sampleReport;
    const { asOf: _, ...undated } = about;
    const list: Report = {
      schema,
      formatVersion,
      about: { ...undated, asOfOrigin: 'unknown', files: [] },
      results: [],
      sections: [sectionOf('a', [tableOf(2)])],
    };
    expect(written(list)).toContain('<h1>Role</h1>');
    expect(written(list)).not.toMatch(/<h2|95 %/);
  });

  it('holds no word of ours that no catalogue knows', () => {
    const body = html(sampleReport, { ...settings, language: 'pseudo' }).replace(/^[^]*<body[^>]*>/, '');
    const texts = body.replace(/<[^>]*>/g, ' ').replace(/⟦[^⟧]*⟧/g, ' ');
    const words = [...texts.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word);
    const data = ['crm', 'sat', 'customers', 'csv', 'ab', 'EUR', 'Chef', 'Ops', 'night', 'role', 'lt'];
    expect(words.filter((word) => !data.includes(word))).toEqual([]);
  });
});
