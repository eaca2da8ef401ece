/** The mark of Soundproof: a speech bubble in a room with one thick wall; the door stands open where we do not watch. */
export function Emblem({ door = 'closed' }: { readonly door?: 'closed' | 'open' }) {
  return (
    <svg class="emblem" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path class="emblem-room" d={door === 'closed' ? closedRoom : openRoom} />
      <path class="emblem-wall" d="M2.75 4v8" />
      <path
        class="emblem-bubble"
        d="M6.5 5h4a1.5 1.5 0 0 1 1.5 1.5v1.6a1.5 1.5 0 0 1-1.5 1.5H8.7L6.9 11.2V9.6H6.5z"
      />
    </svg>
  );
}

const closedRoom =
  'M4 1.75h8A2.25 2.25 0 0 1 14.25 4v8A2.25 2.25 0 0 1 12 14.25H4A2.25 2.25 0 0 1 1.75 12V4A2.25 2.25 0 0 1 4 1.75z';
const openRoom = 'M14.25 6V4A2.25 2.25 0 0 0 12 1.75H4A2.25 2.25 0 0 0 1.75 4v8A2.25 2.25 0 0 0 4 14.25h8';
