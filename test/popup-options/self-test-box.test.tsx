// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Came, SelfTest, TestStep } from '../../src/messages.ts';
import { SelfTestBox, type SelfTestProps } from '../../src/pages/self-test-box.tsx';
import { popupWords } from '../../src/words.ts';
import { show } from './show.ts';

const { sum, steps: said } = popupWords.test;
const order: readonly TestStep[] = ['attached', 'presses', 'read', 'engine', 'noticed', 'held'];

test('nothing is said before somebody asks, and a press asks', async () => {
  const onTest = vi.fn();
  const { one, named, click } = await show(<SelfTestBox onTest={onTest} />);
  expect(one('[role=status]').textContent).toBe('');
  await click(named('Test it here'));
  expect(onTest).toHaveBeenCalledOnce();
});

test('what comes is said to someone who listens, in a place that was there before', async () => {
  const { one, again } = await show(<SelfTestBox onTest={vi.fn()} />);
  const place = one('[aria-live=polite]');
  await again(<SelfTestBox onTest={vi.fn()} test="running" />);
  expect(place.textContent).toBe(popupWords.test.running);
  await again(<SelfTestBox onTest={vi.fn()} test={tested({})} />);
  expect(one('[aria-live=polite]')).toBe(place);
  expect(place.textContent).toContain(sum.none);
});

test('every step has its sign and its sentence', async () => {
  const { all, one } = await show(<SelfTestBox onTest={vi.fn()} test={tested({ presses: 'badly' })} />);
  expect(all('.test-steps li').map((li) => li.textContent)).toEqual([
    said.attached.well,
    said.presses.badly,
    ...(['read', 'engine', 'noticed', 'held'] as const).map((step) => said[step].well),
  ]);
  const shapes = new Set(all('.test-sign path').map((path) => path.getAttribute('d')));
  expect(shapes.size).toBe(2);
  expect(one('.test-sum').textContent).toBe(sum.badly);
});

test.each<[string, SelfTestProps['test'], string]>([
  ['a watched box', tested({}, 'watched'), sum.watched],
  ['no box', tested({}, 'none'), sum.none],
  ['an unsure box', tested({}, 'unsure'), sum.unsure],
  ['rules that are off', tested({ held: 'switched-off' }, 'watched'), sum['switched-off']],
  ['a failed step beside rules that are off', tested({ read: 'badly', held: 'switched-off' }), sum.badly],
  ['a page that is off', { light: 'off', box: 'none', steps: [] }, sum.off],
  ['a page that is paused', { light: 'paused', box: 'none', steps: [] }, sum.paused],
  ['a page that has lost us', { light: 'not-attached', box: 'none', steps: [] }, sum.badly],
  ['no answer', 'no-answer', sum['no-answer']],
])('%s is told in one sentence', async (_, test, sentence) => {
  const { one } = await show(<SelfTestBox onTest={vi.fn()} {...(test && { test })} />);
  expect(one('.test-sum').textContent).toBe(sentence);
});

test('a rule that is off is said, and is no failure', async () => {
  const test = tested({ noticed: 'switched-off', held: 'switched-off' });
  const { one } = await show(<SelfTestBox onTest={vi.fn()} test={test} />);
  expect(one('.test-steps').textContent).toContain(said.noticed['switched-off']);
  expect(one('.test-steps').textContent).toContain(said.held['switched-off']);
});

function tested(other: { readonly [S in TestStep]?: Came }, box: SelfTest['box'] = 'none'): SelfTest {
  return { light: 'watching', box, steps: order.map((step) => ({ step, came: other[step] ?? 'well' })) };
}
