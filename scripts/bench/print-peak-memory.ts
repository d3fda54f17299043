/** Loaded before a program: writes the most memory that it took to the file PEAK_MEMORY_FILE, in MiB, when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['PEAK_MEMORY_FILE'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
