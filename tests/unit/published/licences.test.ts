import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatLicences, shippedPackages } from '../../../src/published/licences.ts';

it('readers are told whose work they get, with the text of each licence', () => {
  const text = formatLicences();
  for (const name of Object.keys(shippedPackages)) {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
      license: string;
    };
    expect(text).toContain(`${name} ${version} (${license}): `);
  }
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Permission is hereby granted, free of charge');
});
