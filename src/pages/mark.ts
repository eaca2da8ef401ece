import type { Light } from '../messages.ts';

/**
 * The mark as one path on a grid of 32 units, to be filled even-odd: a speech bubble in a rounded room with one thick wall. The light
 * is told by shape: the room is closed while we watch, its door stands open where we are not attached, a bar lies across it
 * where we are off; two bars stand in it while we are paused, and a question mark where we are not sure. Walls lie on even units, so that they are sharp at 16 px.
 */
export function markOf(light: Light): string {
  return shapes[light];
}

const room =
  'M7 2H25A5 5 0 0 1 30 7V25A5 5 0 0 1 25 30H7A5 5 0 0 1 2 25V7A5 5 0 0 1 7 2ZM10 4V28H25A3 3 0 0 0 28 25V7A3 3 0 0 0 25 4Z';
const bubble = 'M14 9H24A1 1 0 0 1 25 10V18A1 1 0 0 1 24 19H18L14 23V19A1 1 0 0 1 13 18V10A1 1 0 0 1 14 9Z';
const opened = 'M7 2H22V4H10V26H22V28H7A5 5 0 0 1 2 23V7A5 5 0 0 1 7 2Z';
const door = 'M22 2L30 6V32L22 28ZM24 15V19H26V16Z';
const bar = 'M25 6L27 7.5L12.5 26L10.5 24.5Z';
const pause = 'M12 9H15V23H12ZM19 9H22V23H19Z';
const asking = 'M13 13.5A5 5 0 1 1 19.5 17.2V19.5H16.5V15H18A2 2 0 1 0 16 13.5ZM16.5 21.5H19.5V24.5H16.5Z';

const shapes: { readonly [L in Light]: string } = {
  watching: room + bubble,
  unsure: room + asking,
  'not-attached': opened + door,
  off: room + bar,
  paused: room + pause,
};
