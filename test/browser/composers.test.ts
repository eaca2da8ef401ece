import { beforeEach, describe } from 'vitest';
import { composers, goTo } from './composers.ts';
import { threePhases } from './phases.ts';
import { chosenBrowser, startSession } from './session.ts';

const session = startSession();

describe.each(composers)(`$name in ${chosenBrowser().name}`, (place) => {
  beforeEach(async () => {
    await session.page.goto(place.address);
    await goTo(session.page, place);
  });

  threePhases(session, place, place.name);
});
