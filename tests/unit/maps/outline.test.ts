import { expect, it } from 'vitest';
import { createOutline, type Outline } from '../../../src/maps/outline.ts';

function drawRing(outline: Outline, points: readonly (readonly [number, number])[]): Outline {
  const [[x, y], ...rest] = points as [readonly [number, number], ...(readonly [number, number])[]];
  outline.moveTo(x, y);
  for (const [nextX, nextY] of rest) outline.lineTo(nextX, nextY);
  outline.closePath();
  return outline;
}

it('steps from point to point in whole units', () => {
  expect(
    drawRing(createOutline(), [
      [1.2, 1.9],
      [8.4, 2],
      [3, 9.6],
    ]).format(),
  ).toBe('M1 2l7 0-5 8z');
});

it('leaves out what no eye misses: a point twice, a point on a straight line, a ring without an inside', () => {
  const square = [
    [0, 0],
    [0.3, 0.2],
    [5, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 0],
  ] as const;
  expect(drawRing(createOutline(), square).format()).toBe('M0 0l9 0 0 9-9 0z');
  expect(
    drawRing(createOutline(), [
      [1, 1],
      [1.2, 1],
      [1, 1.3],
    ]).format(),
  ).toBe('');
});

it('keeps the tip of a line that turns back on itself', () => {
  expect(
    drawRing(createOutline(), [
      [0, 0],
      [5, 0],
      [2, 0],
      [2, 4],
    ]).format(),
  ).toBe('M0 0l5 0-3 0 0 4z');
});

it('leaves a line open that nobody closes', () => {
  const outline = createOutline();
  outline.moveTo(1, 1);
  outline.lineTo(4, 5);
  expect(outline.format()).toBe('M1 1l3 4');
});
