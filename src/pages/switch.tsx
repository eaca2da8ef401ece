import type { ComponentChildren } from 'preact';

/** An on/off switch; its name stands beside it, or is only told to someone who cannot see. */
export function Switch(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly name: ComponentChildren;
  readonly nameSeen?: boolean;
}) {
  return (
    <label class="switch-row">
      <span class={props.nameSeen === false ? 'unseen' : 'switch-name'}>{props.name}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state.
        role="switch"
        class="switch"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
