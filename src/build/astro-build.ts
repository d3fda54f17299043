/**
 * What Node is asked for, from the root of the project, to build the site with little
 * memory: V8 keeps a small room for new objects, of which a build leaves few alive.
 */
export const astroBuild: readonly string[] = [
  '--max-semi-space-size=8',
  'node_modules/astro/bin/astro.mjs',
  'build',
  // Empties the content cache, from which Astro may otherwise publish an address of yesterday.
  '--force',
];

/** What the build finds in its environment beside the rest. */
export const buildEnvironment: Readonly<Record<string, string>> = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // The bundler's allocator gives memory back as soon as it is done with it.
  MIMALLOC_PURGE_DELAY: '0',
};
