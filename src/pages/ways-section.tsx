import type { Rule } from '../engine/rule.ts';
import type { Pass } from '../settings/pass.ts';
import { defaultKeys, isKey, type Keys, type Settings, waits } from '../settings/settings.ts';
import { optionsWords, waitWords } from '../words.ts';
import { Switch } from './switch.tsx';

const { ways: words } = optionsWords;

/** How the person wants to be met on a site's page, and what they said there. */
export interface WaysProps {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** Puts a day, `2026-11-22`, as people write it. */
  readonly sayDay: (day: string) => string;
  readonly onNoPass: (pass: Pass) => void;
  readonly onKeys: (keys: Keys) => void;
  readonly onWait: (seconds: number | undefined) => void;
  readonly onTuck: (tucked: boolean) => void;
}

/** The choices that are made on a site's page, each to be changed or taken back here. */
export function WaysSection(props: WaysProps) {
  const { settings, onKeys, onWait, onTuck } = props;
  const keys = settings.keys ?? defaultKeys;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <h3>{words.passes}</h3>
      <Passes {...props} />
      <h3>{words.keys}</h3>
      <div class="fields">
        <KeyField
          name={words.next}
          value={keys.next}
          taken={keys.open}
          onChange={(next) => onKeys({ ...keys, next })}
        />
        <KeyField
          name={words.open}
          value={keys.open}
          taken={keys.next}
          onChange={(open) => onKeys({ ...keys, open })}
        />
      </div>
      <h3>{words.waiting}</h3>
      <p>{words.waitingLead}</p>
      <label class="field">
        <span>{words.wait}</span>
        <select
          value={String(settings.coolingOff ?? '')}
          onChange={({ currentTarget: { value } }) => onWait(value ? Number(value) : undefined)}
        >
          <option value="">{words.never}</option>
          {waits.map((seconds) => (
            <option key={seconds} value={String(seconds)}>
              {words.after(waitWords(seconds))}
            </option>
          ))}
        </select>
      </label>
      <h3>{words.pill}</h3>
      <Switch on={settings.tucked === true} onChange={onTuck} name={words.tucked} />
    </>
  );
}

function Passes({ settings, rules, sayDay, onNoPass }: WaysProps) {
  const { passes = [] } = settings;
  if (passes.length === 0) return <p class="empty">{words.noPasses}</p>;
  return (
    <>
      <p>{words.passesLead}</p>
      <ul class="rows">
        {passes.toReversed().map((pass) => {
          const title = rules.find(({ id }) => id === pass.rule)?.title ?? pass.rule;
          return (
            <li key={`${pass.rule} ${pass.mark}`} class="row pass">
              <span>
                {title} <span class="soft">{words.since(sayDay(pass.day))}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={words.noPassName(title, sayDay(pass.day))}
                onClick={() => onNoPass(pass)}
              >
                {words.noPass}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface KeyFieldProps {
  readonly name: string;
  readonly value: string;
  readonly taken: string;
  readonly onChange: (key: string) => void;
}

function KeyField({ name, value, taken, onChange }: KeyFieldProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => isKey(currentTarget.value) && onChange(currentTarget.value)}
      >
        {[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
          .filter((key) => key !== taken)
          .map((key) => (
            <option key={key} value={key}>
              Alt+Shift+{key}
            </option>
          ))}
      </select>
    </label>
  );
}
