import type { Level } from '../engine/rule.ts';
import { strokeHeight, strokeOf } from './stroke.ts';

/** The stroke of a level, small, beside its name; it says nothing that the name does not. */
export function Sign({ level }: { readonly level: Level }) {
  return <StrokeDrawing level={level} width={18} withTab={true} />;
}

/** A level's stroke at any width. */
export function StrokeDrawing(props: {
  readonly level: Level;
  readonly width: number;
  readonly withTab: boolean;
}) {
  const { line, tab } = strokeOf(props.level, props.width, props.withTab);
  return (
    <svg class={`stroke ${props.level}`} width={props.width} height={strokeHeight} aria-hidden="true">
      <path d={line} class="stroke-line" />
      {tab && <path d={tab} class="stroke-tab" />}
    </svg>
  );
}
