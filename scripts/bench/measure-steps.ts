import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroUserConfig } from 'astro';

/** What one part of a build took, in the order in which they ended. */
export interface Step {
  readonly name: string;
  /** Processor time of Node and of the programs that it has started and that have ended. */
  readonly seconds: number;
  /** Time on the clock. */
  readonly wall: number;
  /** The most memory that Node has taken until then. */
  readonly mebibytes: number;
}

/**
 * The settings of the site with a clock around each hook of each integration; what
 * Astro does between them is a step of its own. Written to the file STEPS_FILE.
 */
export function withSteps(config: AstroUserConfig): AstroUserConfig {
  const steps: Step[] = [];
  let last = { seconds: 0, wall: performance.timeOrigin };
  const lap = (name: string) => {
    const now = { seconds: getProcessorTime(), wall: performance.timeOrigin + performance.now() };
    steps.push({
      name,
      seconds: now.seconds - last.seconds,
      wall: (now.wall - last.wall) / 1000,
      mebibytes: process.resourceUsage().maxRSS / 1024,
    });
    last = now;
  };
  process.on('exit', () => {
    lap('the end');
    writeFileSync(process.env['STEPS_FILE']!, JSON.stringify(steps));
  });

  const before: Readonly<Record<string, string>> = {
    'astro:config:setup': 'start of Node and Astro',
    'astro:build:done': 'Astro: content, pages',
  };
  const integrations = (config.integrations ?? []).flat().filter(Boolean) as AstroIntegration[];
  const seen = new Set<string>();
  const timed = integrations.map((integration): AstroIntegration => {
    const hooks = Object.entries(integration.hooks).map(([hook, run]) => {
      const measured = before[hook];
      if (measured === undefined) return [hook, run] as const;
      const runMeasured = async (options: never) => {
        if (!seen.has(hook)) lap(measured);
        seen.add(hook);
        await (run as (options: never) => unknown)(options);
        const isCheck = integration.name === 'content-checks';
        const part = hook === 'astro:config:setup' ? 'checks of the content' : 'checks of the built site';
        lap(isCheck ? part : `${integration.name}${hook === 'astro:config:setup' ? ', set up' : ''}`);
      };
      return [hook, runMeasured] as const;
    });
    return { ...integration, hooks: Object.fromEntries(hooks) };
  });
  return { ...config, integrations: timed };
}

/**
 * Linux tells the time of other programs too: of a running one by itself, of an
 * ended one as soon as Node has noticed its end, so that each counts in the step in which it works.
 * Elsewhere the search engine's own program is not counted.
 */
function getProcessorTime(): number {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const own = (userCPUTime + systemCPUTime) / 1e6;
  if (process.platform !== 'linux') return own;
  const { ofEnded } = readTimes(process.pid)!;
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readTimes(Number(name)))
    .filter((times) => times?.parent === process.pid);
  return running.reduce((sum, times) => sum + times!.own + times!.ofEnded, own + ofEnded);
}

const ticksPerSecond = 100;

interface Times {
  readonly parent: number;
  /** Seconds of the program itself, and of the programs that it has started and whose end it knows. */
  readonly own: number;
  readonly ofEnded: number;
}

/** Undefined when there is no such program any more. */
function readTimes(pid: number): Times | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // proc_pid_stat(5): the fields behind the name in brackets; 4 is ppid, 14 to 17 utime, stime, cutime and cstime.
  const fields = stat
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  const [parent, utime, stime, cutime, cstime] = [1, 11, 12, 13, 14].map((index) => fields[index]!) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { parent, own: (utime + stime) / ticksPerSecond, ofEnded: (cutime + cstime) / ticksPerSecond };
}
