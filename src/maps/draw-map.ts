import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { GeometryCollection, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { getCountryNumber } from './country-numbers.ts';
import { remember } from '../domain/remember.ts';
import { createOutline } from './outline.ts';
import { placeLabels, type Label, type NamedPoint } from './place-labels.ts';
import type { Atlas, AtlasCountry } from './read-atlas.ts';

/** A drawing in whole units; every `path` is SVG path data. */
export interface CountryMap {
  readonly width: number;
  readonly height: number;
  /** The land around what is shown, and the borders inside it. */
  readonly land: string;
  readonly borders: string;
  /** One shape a country, in the order asked for. */
  readonly countries: readonly { readonly code: string; readonly path: string }[];
}

export interface CityMap extends CountryMap {
  /** In the order asked for. */
  readonly cities: readonly NamedPoint[];
  /** The cities with the places of their names; none where they find no room. */
  readonly names: readonly (NamedPoint & Label)[];
}

/** A city and where it lies, in degrees (WGS 84). */
export interface City {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Room around what is shown, as a share of the width. */
const margin = 0.08;

/** True for a country (ISO 3166-1 alpha-2) that the atlas draws. The small ones are missing in a rough atlas. */
export const hasCountry = (atlas: Atlas, code: string): boolean => findCountry(atlas, code) !== undefined;

/**
 * Countries (ISO 3166-1 alpha-2) among their neighbours.
 *
 * @throws when the atlas has no such country
 */
export function drawCountryMap(atlas: Atlas, codes: readonly string[], width: number): CountryMap {
  return getDrawer(atlas)(JSON.stringify([codes, width])).map;
}

/**
 * Cities in their country (ISO 3166-1 alpha-2), as points with names; without any where they find no room.
 *
 * @throws when the atlas has no such country
 */
export function drawCityMap(atlas: Atlas, code: string, cities: readonly City[], width: number): CityMap {
  const { map, projection } = getDrawer(atlas)(JSON.stringify([[code], width]));
  const points = cities.map(({ name, latitude, longitude }) => {
    const [x, y] = projection([longitude, latitude])!;
    return { name, x: Math.round(x), y: Math.round(y) };
  });
  return { ...map, cities: points, names: placeLabels(points, map) ?? [] };
}

/** Programmes share countries, and each drawing goes through the whole world: it is made once. */
const getDrawer = remember((atlas: Atlas) =>
  remember((key: string) => drawCountries(atlas, ...(JSON.parse(key) as [string[], number]))),
);

function drawCountries(atlas: Atlas, codes: readonly string[], width: number) {
  const shown = codes.map((code) => {
    const country = findCountry(atlas, code);
    if (!country) throw new Error(`The atlas has no country "${code}".`);
    return country;
  });
  const { projection, height } = fit(
    shown.map((country) => getMainland(atlas, country)),
    width,
  );
  const isAround = (country: unknown) => !shown.includes(country as AtlasCountry);
  const { countries } = atlas.objects;
  const map: CountryMap = {
    width,
    height,
    land: draw(projection, merge(atlas, countries.geometries.filter(isAround))),
    borders: draw(
      projection,
      mesh(atlas, countries, (one, other) => one !== other && isAround(one) && isAround(other)),
    ),
    countries: codes.map((code, index) => ({ code, path: draw(projection, feature(atlas, shown[index]!)) })),
  };
  return { map, projection };
}

function findCountry(atlas: Atlas, code: string): AtlasCountry | undefined {
  const number = getCountryNumber(code);
  return number === undefined
    ? undefined
    : atlas.objects.countries.geometries.find(({ id }) => id === number);
}

/** The largest part of a country, so that an island on the other side of the world does not shrink the map. */
function getMainland(atlas: Atlas, country: AtlasCountry): Polygon {
  if (country.type === 'Polygon') return feature(atlas, country).geometry;
  const { coordinates } = feature(atlas, country).geometry;
  const parts = coordinates.map((part): Polygon => ({ type: 'Polygon', coordinates: part }));
  const plane = geoPath();
  return parts.reduce((largest, part) => (plane.area(part) > plane.area(largest) ? part : largest));
}

/** A projection in which the countries fill the width but for a margin, and the height that goes with it. */
function fit(mainlands: readonly Polygon[], width: number): { projection: GeoProjection; height: number } {
  const all: GeometryCollection<Polygon> = { type: 'GeometryCollection', geometries: [...mainlands] };
  const edge = Math.round(width * margin);
  const projection = geoMercator().fitWidth(width - 2 * edge, all);
  const [, [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.round(bottom) + 2 * edge;
  const [x, y] = projection.translate();
  projection.translate([x + edge, y + edge]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

function draw(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const outline = createOutline();
  geoPath(projection, outline)(object);
  return outline.format();
}
