import { expect, it } from 'vitest';
import { readLoadResult } from '../../../src/hosting/load-result.ts';

const report = (errors: string) => `Running 8s test @ https://127.0.0.1:8743
  Latency Distribution
     50%    2.11ms
     99%    1.20s
  1000 requests in 8.01s, 4.00MB read
${errors}Requests/sec:    124.84
Transfer/sec:    511.36KB
`;

it('the report of a load test is read with its errors', () => {
  expect(readLoadResult(report(''))).toEqual({ requestsPerSecond: 124.84, p99: 1200, errors: 0 });
  const errors = '  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 4\n';
  expect(readLoadResult(report(errors)).errors).toBe(10);
  expect(() => readLoadResult('unable to connect')).toThrow('unable to connect');
});
