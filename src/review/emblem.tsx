/** The mark of Soundproof: a speech bubble in a room with one thick wall; the door stands open where we do not watch. */
export function Emblem({ door = 'closed' }: { readonly door?: 'closed' | 'open' }) {
  return (
    <svg class="emblem" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path class="emblem-room" d={door === 'closed' ? closedRoom : openRoom} />
      <path class="emblem-wall" d="M2 4v8" />
      <path class="emblem-bubble" d={bubble} />
    </svg>
  );
}

const closedRoom =
  'M4 1.75h8A2.25 2.25 0 0 1 14.25 4v8A2.25 2.25 0 0 1 12 14.25H4A2.25 2.25 0 0 1 1.75 12V4A2.25 2.25 0 0 1 4 1.75z';
const openRoom = 'M14.25 6V4A2.25 2.25 0 0 0 12 1.75H4A2.25 2.25 0 0 0 1.75 4v8A2.25 2.25 0 0 0 4 14.25h8';
const bubble =
  'M6.4 4.6h4.7a1.4 1.4 0 0 1 1.4 1.4v2.6a1.4 1.4 0 0 1-1.4 1.4H8.6L6.6 11.8V10h-.2A1.4 1.4 0 0 1 5 8.6V6a1.4 1.4 0 0 1 1.4-1.4z';
