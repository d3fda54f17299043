/** An Atom feed (RFC 4287); texts are plain text, days ISO 8601. */
export interface Feed {
  /** Identifies the feed for ever; a tag URI (RFC 4151). */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  /** Absolute address of the feed itself. */
  readonly self: string;
  /** Absolute address of the page that it follows. */
  readonly page: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  /** Absolute address of the page that the entry speaks of. */
  readonly page: string;
}

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => characters[character]!);

/** Content has days; Atom asks for instants (RFC 3339). */
const instant = (day: string) => `${day}T00:00:00Z`;

export function formatFeed(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.lang)}">
  <id>${escape(feed.id)}</id>
  <title>${escape(feed.title)}</title>
  <updated>${instant(feed.updated)}</updated>
  <author><name>${escape(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escape(feed.page)}"/>
${feed.entries.map(formatEntry).join('')}</feed>
`;
}

const formatEntry = (entry: FeedEntry) => `  <entry>
    <id>${escape(entry.id)}</id>
    <title>${escape(entry.title)}</title>
    <updated>${instant(entry.updated)}</updated>
    <link rel="alternate" type="text/html" href="${escape(entry.page)}"/>
    <summary>${escape(entry.summary)}</summary>
  </entry>
`;
