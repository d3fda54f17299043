import { expect, it } from 'vitest';
import { formatFeed } from '../../../src/feed/atom.ts';

it('writes an Atom feed, with every character of its texts', () => {
  const feed = formatFeed({
    id: 'tag:example.org,2026:en/changes',
    lang: 'en',
    title: 'Changes <&> "news"',
    author: 'IOM',
    self: 'https://example.org/en/changes.atom',
    page: 'https://example.org/en/contact/',
    updated: '2026-11-22',
    entries: [
      {
        id: 'tag:example.org,2026:en/contact/a/confirmed/2026-11-22',
        title: 'A & B',
        updated: '2026-11-22',
        summary: 'Confirmed.',
        page: 'https://example.org/en/contact/#a',
      },
    ],
  });
  expect(feed).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <id>tag:example.org,2026:en/changes</id>
      <title>Changes &lt;&amp;&gt; &quot;news&quot;</title>
      <updated>2026-11-22T00:00:00Z</updated>
      <author><name>IOM</name></author>
      <link rel="self" type="application/atom+xml" href="https://example.org/en/changes.atom"/>
      <link rel="alternate" type="text/html" href="https://example.org/en/contact/"/>
      <entry>
        <id>tag:example.org,2026:en/contact/a/confirmed/2026-11-22</id>
        <title>A &amp; B</title>
        <updated>2026-11-22T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/en/contact/#a"/>
        <summary>Confirmed.</summary>
      </entry>
    </feed>
    "
  `);
});
