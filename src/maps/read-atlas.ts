import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A country, its ISO 3166-1 numeric code as id. */
export type AtlasCountry = Polygon | MultiPolygon;

/** The countries of the world, from Natural Earth. */
export type Atlas = Topology<{
  countries: Omit<GeometryCollection, 'geometries'> & { geometries: AtlasCountry[] };
}>;

/** The scale of its drawing: 1 to 110, 50 or 10 million. */
export type Scale = '110m' | '50m' | '10m';

const atlases = new Map<Scale, Atlas>();

/** The atlas of that scale, read from its package once a build. */
export function readAtlas(scale: Scale): Atlas {
  const known = atlases.get(scale);
  if (known) return known;
  const file = join(process.cwd(), 'node_modules/world-atlas', `countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  atlases.set(scale, atlas);
  return atlas;
}
