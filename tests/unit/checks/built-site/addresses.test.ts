import { describe, expect, it } from 'vitest';
import { list, listBody, report } from './clean-site.ts';

describe('an address on a built page', () => {
  it('with two @ signs is refused with its place', () => {
    expect(report({ 'en/contact/index.html': (text) => text.replace('Text', 'family@iom.int@iom.int') }))
      .toMatchInlineSnapshot(`
        "dist/en/contact/index.html:12:18  error  contact/email-malformed
          "family@iom.int@iom.int" has two @ signs. An address has one.
          Did you mean "family@iom.int"? Ask the owner of the mailbox, then write it here.
          More: CONTRIBUTING.md#contact-email-malformed

        1 problem in 1 file. Nothing was published; the live site is unchanged.
        "
      `);
  });

  it.each([
    ['family&#64;iom.int', '12:4 contact/email-encoded'],
    ['family%40iom.int', '12:4 contact/email-encoded'],
    ['other@iom.int', '12:4 contact/not-in-registry'],
    ['<b>fam</b>ily@iom.int<wbr>@iom.int', '12:30 contact/email-malformed'],
    ['<span title="other@iom.int">x</span>', '12:17 contact/not-in-registry'],
    ['<span class="other@iom.int">x</span>', '12:17 contact/not-in-registry'],
    ['<a href="mailto:family@iom.int?subject=x">family@iom.int</a>', '12:34 contact/email-malformed'],
    ['<a href="mailto:undefined">family@iom.int</a>', '12:13 contact/text-target-mismatch'],
    ['<a href="mailto:family@iom.int">Family</a>', '12:13 contact/text-target-mismatch'],
    ['<a href="tel:+31887464444">088 746 44 45</a>', '12:13 contact/text-target-mismatch'],
    ['<a href="tel:+31201234567">020 123 45 67</a>', '12:17 phone/not-in-registry'],
    ['<a href="tel:112">112</a>', '12:17 phone/not-in-registry'],
    ['+31 887 46 44 44', '12:4 phone/grouping'],
    ['+31887464444', '12:4 phone/grouping'],
    [
      '<script type="application/ld+json">{"email":"other@iom.int"}</script>',
      '12:49 contact/not-in-registry',
    ],
    [
      '<script type="application/ld+json">{"telephone":"+31 20 123 45 67"}</script>',
      '12:53 phone/not-in-registry',
    ],
    ['<style>a::after{content:"other@iom.int"}</style>', '12:29 contact/not-in-registry'],
    ['<span title="020 &#49;23 45 67">x</span>', '12:17 phone/not-in-registry'],
    ['<span title="other&amp;#64;iom.int">x</span>', '12:17 contact/email-encoded'],
    ['<span data-words="other at iom.int or family at iom.int">x</span>', '12:48 contact/email-malformed'],
    ['<svg viewBox="other@iom.int"></svg>', '12:18 contact/not-in-registry'],
    ['<!-- other@iom.int -->', '12:9 contact/not-in-registry'],
    ['<template><b>other@iom.int</b></template>', '12:17 contact/not-in-registry'],
    ['<noscript><b>other@iom.int</b></noscript>', '12:17 contact/not-in-registry'],
    ['<svg><text>other@iom.int</text></svg>', '12:15 contact/not-in-registry'],
    ['<script>const a = "other@iom.int";</script>', '12:23 contact/not-in-registry'],
  ])('%j is refused', (body, expected) => {
    expect(listBody(body)).toContain(expected);
  });

  it.each([
    '<a href="mailto:family@iom.int" dir="ltr">family@iom.int</a>',
    '<a href="mailto:family@iom.int"> <span>family@iom.int</span> </a>',
    '<a href="tel:+31887464444">+31 88 746 44 44</a> or <a href="tel:+31887464444">088\u00a0746\u00a044\u00a044</a>',
    '<a href="tel:08002000">0800-2000</a>',
    '<a href="tel:+318002000">0800-2000</a>',
    '<script type="application/ld+json">{"email":"family@iom.int","telephone":"+31887464444"}</script>',
    '<svg viewBox="0 0 24 24"><path d="M0612345678 0 0887464444"/></svg>',
    'R&amp;D &lt;family@iom.int&gt; &quot;x&quot; &#39;y&#39;',
  ])('%j is in order', (body) => {
    expect(listBody(body)).toEqual([]);
  });

  it.each([
    ['sitemap.xml', '<x>other@iom.int</x>', '1:4 contact/not-in-registry'],
    ['robots.txt', 'other@iom.int', '1:1 contact/not-in-registry'],
    ['contact.vcf', 'EMAIL:family@iom.int\r\n @iom.int\r\n', '2:2 contact/email-malformed'],
    ['data.json', '{"a":"+31 20 123 45 67"}', '1:7 phone/not-in-registry'],
    ['contacts.csv', 'id,email\r\na,other@iom.int\r\n', '2:3 contact/not-in-registry'],
    ['changes.atom', '<summary>other@iom.int</summary>', '1:10 contact/not-in-registry'],
    ['notes.md', 'family@iom.int@iom.int', '1:15 contact/email-malformed'],
    ['notes', '+31 20 123 45 67', '1:1 phone/not-in-registry'],
    ['CONTACTS.CSV', 'other@iom.int', '1:1 contact/not-in-registry'],
    ['page.MJS', 'x="family@iom.int@iom.int"', '1:18 contact/email-malformed'],
    ['_astro/page.css', 'a::after{content:"other@iom.int"}', '1:19 contact/not-in-registry'],
    ['_astro/page.js', 'x="family@iom.int@iom.int"', '1:18 contact/email-malformed'],
  ])('is looked for in %s', (name, text, expected) => {
    expect(list({ [name]: text })).toEqual([`dist/${name}:${expected}`]);
  });
});
