import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How to get it, for people on Debian or Ubuntu. */
export const howToInstall = 'sudo apt-get install nginx-light libnginx-mod-http-brotli-static openssl';

export interface NginxOptions {
  /** Folder for its own files: configuration, certificate, log. */
  readonly folder: string;
  /** Folder with the files of nginx/ among the settings for hosts. */
  readonly settings: string;
  /** Folder that holds the site at its base path; may be a link that is switched while it runs. */
  readonly root: string;
  readonly httpsPort: number;
  /** Answers with a redirect to HTTPS. */
  readonly httpPort: number;
  /** Folders to serve over TLS as nginx does by itself, to compare with. */
  readonly plain?: readonly PlainServer[];
}

export interface PlainServer {
  readonly folder: string;
  readonly port: number;
  /** Whether open files are kept, as those of the site are; nginx by itself keeps none. */
  readonly keepsFiles: boolean;
}

export interface Nginx {
  /** `https://127.0.0.1:8443` */
  readonly origin: string;
  /** File with the certificate that it shows, which a client has to trust. */
  readonly certificate: string;
  readonly stop: () => Promise<void>;
}

/** Whether nginx, its Brotli module and openssl are on this machine; otherwise what is missing. */
export function findMissingPrograms(): readonly string[] {
  const isMissing = (program: string, ...args: string[]) => spawnSync(program, args).error !== undefined;
  return [
    ...(isMissing('nginx', '-v') ? ['nginx'] : []),
    ...(isMissing('openssl', 'version') ? ['openssl'] : []),
  ];
}

/**
 * Starts nginx for this machine only, with the settings that the build wrote
 * and a certificate that it signs itself. Resolves when it answers.
 *
 * @throws with nginx's own words when it refuses its configuration
 */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const folder = resolve(options.folder);
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const certificate = join(folder, 'certificate.pem');
  makeCertificate(certificate, join(folder, 'key.pem'));
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, formatConfiguration({ ...options, folder }));

  const server = spawn('nginx', ['-c', configuration, '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let words = '';
  server.stderr.on('data', (data: Buffer) => (words += data.toString()));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));

  for (let tries = 0; !(await isListening(options.httpsPort)); tries += 1) {
    if (server.exitCode !== null || tries > 100) {
      server.kill('SIGQUIT');
      throw new Error(`nginx did not start.\n${words}`);
    }
    await wait(50);
  }
  return {
    origin: `https://127.0.0.1:${options.httpsPort}`,
    certificate,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

const isListening = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });

function makeCertificate(certificate: string, key: string): void {
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 7 -subj /CN=127.0.0.1'.split(
        ' ',
      ),
      ['-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost', '-keyout', key, '-out', certificate],
    ].flat(),
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate.\n${stderr}`);
}

const formatPlainServer = (folder: string, plain: PlainServer) => `
  server {
    listen 127.0.0.1:${plain.port} ssl http2;
    ssl_certificate ${folder}/certificate.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${resolve(plain.folder)};${plain.keepsFiles ? '\n    open_file_cache max=2000 inactive=60s;\n    open_file_cache_valid 1s;' : ''}
  }`;

const formatConfiguration = ({ folder, settings, root, httpsPort, httpPort, plain = [] }: NginxOptions) => `
include /etc/nginx/modules-enabled/*.conf;
daemon off;
pcre_jit on;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {
  worker_connections 2048;
}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  client_body_temp_path ${folder}/temp;
  proxy_temp_path ${folder}/temp;
  fastcgi_temp_path ${folder}/temp;
  uwsgi_temp_path ${folder}/temp;
  scgi_temp_path ${folder}/temp;
  include ${resolve(settings)}/maps.conf;
  server {
    listen 127.0.0.1:${httpPort};
    server_tokens off;
    include ${resolve(settings)}/headers.conf;
    return 301 https://$host:${httpsPort}$request_uri;
  }
  server {
    listen 127.0.0.1:${httpsPort} ssl http2;
    ssl_certificate ${folder}/certificate.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${resolve(root)};
    include ${resolve(settings)}/headers.conf;
    include ${resolve(settings)}/site.conf;
  }${plain.map((server) => formatPlainServer(folder, server)).join('')}
}
`;
