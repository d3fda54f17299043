/** What Astro calls our loader; in a file of its own, because Astro loads the loader, and the settings name it. */
export const loaderName = 'content-files';
