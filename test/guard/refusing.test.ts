// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { postBox } from '../composer/invented.ts';
import { click, focus, pass, type Stand, stands, telling, write } from './stand.ts';

const begin = stands();

describe('a page that does not take what was let go', () => {
  const letGo = async (onPublish: (control: Element) => void = () => {}, beside = ''): Promise<Stand> => {
    const at = begin(postBox(`<p>${telling}</p>`) + beside, { deaf: true });
    at.$('.publish').addEventListener('click', () => onPublish(at.$('.publish')));
    await focus(at.$('.editor'));
    click(at.$('.publish'));
    at.actions().postAnyway();
    return at;
  };

  it('asks for a second press where the page does not take the first, and lets that through', async () => {
    const { $, posted, sees, decided } = await letGo();
    await pass(3000);
    click($('.publish'));
    expect(posted).toEqual([telling]);
    await pass(2000);
    expect(sees().notice).toBe('press-again');
    $('.publish').click();
    expect(posted).toHaveLength(1);
    expect(click($('.publish')).defaultPrevented).toBe(false);
    expect(posted).toHaveLength(2);
    $('.editor').replaceChildren();
    await pass(100);
    expect(decided.map((one) => one.decision)).toEqual(['posted']);
  });

  it('asks for none as long as the page shows that it is at work', async () => {
    const { $, posted, sees, decided } = await letGo(goesOff);
    await pass(20_000);
    expect(sees().notice).toBeUndefined();
    $('.editor').replaceChildren();
    await pass(100);
    expect([posted, sees().notice]).toEqual([[telling], 'posted']);
    expect(decided.map((one) => one.decision)).toEqual(['posted']);
  });

  it.each([
    ['says that it is done', 5000, (control: Element) => control.removeAttribute('aria-disabled')],
    ['never says anything more', 60_000, () => {}],
  ])('asks for one after all where the page %s, and has not taken it', async (_, after, end) => {
    const { $, sees } = await letGo(goesOff);
    await pass(after - 1000);
    expect(sees().notice).toBeUndefined();
    end($('.publish'));
    await pass(2000);
    expect(sees().notice).toBe('press-again');
  });

  it('does not say that it failed where the site has answered', async () => {
    const { $, sees } = await letGo((control) => control.insertAdjacentHTML('afterend', answer));
    await pass(1000);
    $('[role="alert"]').remove();
    await pass(4000);
    expect(sees().notice).toBe('press-again-if');
  });

  it('takes nothing for an answer that stood there before', async () => {
    const { sees } = await letGo(undefined, answer);
    await pass(5000);
    expect(sees().notice).toBe('press-again');
  });

  it('does not let another text through by that second press', async () => {
    const { $, sees } = await letGo();
    await pass(5000);
    await write($('.editor'), `${telling}, and more`);
    expect(click($('.publish')).defaultPrevented).toBe(true);
    expect(sees().hold).toBe(true);
  });
});

const answer = '<p role="alert">Sent</p>';

function goesOff(control: Element): void {
  control.setAttribute('aria-disabled', 'true');
}
