import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatCountry } from '../../../src/domain/country.ts';
import { getCountryNumber } from '../../../src/maps/country-numbers.ts';
import { drawCityMap, drawCountryMap, hasCountry } from '../../../src/maps/draw-map.ts';
import { readAtlas } from '../../../src/maps/read-atlas.ts';

const rough = readAtlas('110m');

/** The outermost coordinates of a path. */
function getBounds(path: string): { west: number; north: number; east: number; south: number } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const line of path.split('M').slice(1)) {
    const numbers = Array.from(line.matchAll(/-?\d+/g), ([number]) => Number(number));
    let [x, y] = [0, 0];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index]!;
      y += numbers[index + 1]!;
      xs.push(x);
      ys.push(y);
    }
  }
  return { west: Math.min(...xs), north: Math.min(...ys), east: Math.max(...xs), south: Math.max(...ys) };
}

describe('the numbers of countries', () => {
  it('are those that the atlas gives to countries of the same name', () => {
    // CLDR and Natural Earth spell a few names in other ways; the rest must agree.
    const named = new Map(
      readAtlas('50m').objects.countries.geometries.map(({ id, properties }) => [
        id,
        (properties as { name: string }).name,
      ]),
    );
    const codes = Array.from({ length: 26 * 26 }, (_, index) =>
      String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
    ).filter((code) => getCountryNumber(code) !== undefined);
    const same = codes.filter((code) => named.get(getCountryNumber(code)) === formatCountry(code, 'en'));
    const used = ['ET', 'IR', 'LB', 'SD', 'GR', 'IT', 'NL', 'RO', 'SI', 'ES', 'PK', 'AF'];
    expect(codes).toHaveLength(249);
    expect(new Set(codes.map(getCountryNumber)).size).toBe(249);
    expect(same).toEqual(expect.arrayContaining(used));
    expect(same.length).toBeGreaterThan(180);
    expect(named.get(getCountryNumber('TR'))).toBe('Turkey');
  });
});

describe('a map of countries', () => {
  const map = drawCountryMap(rough, ['ET', 'IR', 'LB', 'SD', 'TR'], 160);

  it('has one shape a country, in the order asked for', () => {
    expect(map.countries.map(({ code }) => code)).toEqual(['ET', 'IR', 'LB', 'SD', 'TR']);
    for (const { path } of map.countries) expect(path).toMatch(/^M[\d l-]+z/);
  });

  it('puts each where it lies: Türkiye in the north, Iran in the east, Sudan in the west, Ethiopia in the south', () => {
    const [ethiopia, iran, , sudan, turkey] = map.countries.map(({ path }) => getBounds(path)) as [
      ReturnType<typeof getBounds>,
      ReturnType<typeof getBounds>,
      unknown,
      ReturnType<typeof getBounds>,
      ReturnType<typeof getBounds>,
    ];
    expect(turkey.north).toBeLessThan(iran.north);
    expect(iran.east).toBeGreaterThan(ethiopia.east);
    expect(sudan.west).toBeLessThan(turkey.west);
    expect(ethiopia.south).toBeGreaterThan(sudan.south);
  });

  it('fills its frame but for a margin, with the land around cut at the frame', () => {
    const shown = map.countries.map(({ path }) => getBounds(path));
    expect(Math.min(...shown.map(({ west }) => west))).toBe(13);
    expect(Math.max(...shown.map(({ east }) => east))).toBe(147);
    expect(Math.min(...shown.map(({ north }) => north))).toBe(13);
    expect(Math.max(...shown.map(({ south }) => south))).toBe(map.height - 13);
    const land = getBounds(map.land);
    expect([land.west, land.north, land.east, land.south]).toEqual([0, 0, 160, map.height]);
  });

  it('takes 1,500 bytes at most', () => {
    const paths = [map.land, map.borders, ...map.countries.map(({ path }) => path)].join('');
    expect(brotliCompressSync(paths).length).toBeLessThan(1500);
  });

  it('is not shrunk by an island on the other side of the world', () => {
    const { path } = drawCountryMap(readAtlas('50m'), ['NL'], 160).countries[0]!;
    const { west, east } = getBounds(path);
    expect(east - west).toBeGreaterThan(120);
  });

  it('says which country the atlas does not draw', () => {
    expect(hasCountry(rough, 'MT')).toBe(false);
    expect(hasCountry(readAtlas('50m'), 'MT')).toBe(true);
    expect(() => drawCountryMap(rough, ['NL', 'MT'], 160)).toThrow('The atlas has no country "MT".');
  });
});

describe('a map of cities', () => {
  it('puts each where it lies in its country', () => {
    const [theHague, nijmegen, amsterdam] = drawCityMap(
      readAtlas('50m'),
      'NL',
      [
        { name: 'The Hague', latitude: 52.08, longitude: 4.31 },
        { name: 'Nijmegen', latitude: 51.84, longitude: 5.86 },
        { name: 'Amsterdam', latitude: 52.37, longitude: 4.9 },
      ],
      160,
    ).cities as unknown as [{ x: number; y: number }, { x: number; y: number }, { x: number; y: number }];
    expect(theHague.x).toBeLessThan(amsterdam.x);
    expect(amsterdam.x).toBeLessThan(nijmegen.x);
    expect(amsterdam.y).toBeLessThan(theHague.y);
    expect(theHague.y).toBeLessThan(nijmegen.y);
  });
});
