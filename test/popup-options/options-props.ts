import { vi } from 'vitest';
import { clauses } from '../../rules/policy.ts';
import type { OptionsProps } from '../../src/pages/options.tsx';
import { emptyTally } from '../../src/record/tally.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { inventedRules } from './invented.ts';

/** An options page on invented rules on which nobody has changed anything. */
export const optionsProps: OptionsProps = {
  section: 'rules',
  rules: inventedRules,
  clauses,
  sourceOf: () => undefined,
  settings: defaultSettings,
  problems: [],
  tally: emptyTally,
  date: '22 November 2026',
  sayDay: (day) => `the day ${day}`,
  onSite: vi.fn(),
  onRule: vi.fn(),
  onLevel: vi.fn(),
  onMend: vi.fn(),
  onNoPass: vi.fn(),
  onKeys: vi.fn(),
  onWait: vi.fn(),
  onTuck: vi.fn(),
  onCopy: async () => true,
};
