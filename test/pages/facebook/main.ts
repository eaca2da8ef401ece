import '../page.css';
import './facebook.css';
import { layOut } from '../frame.ts';
import { business } from './business.ts';
import { chat } from './chat.ts';
import { group } from './group.ts';
import { home } from './home.ts';
import { chosenLabels } from './languages.ts';
import { marketplace } from './marketplace.ts';
import { mobile } from './mobile.ts';
import { reel } from './reel.ts';
import { isScrambled, scramble } from './scramble.ts';

const place = layOut('Facebook');
const labels = chosenLabels();
const { host, pathname } = location;

if (host === 'business.facebook.com') business(place);
else if (host === 'm.facebook.com') mobile(place);
else if (pathname.startsWith('/messages/')) place.append(chat('whole'));
else if (pathname.startsWith('/groups/')) group(place, labels);
else if (pathname.startsWith('/reels/')) reel(place);
else if (pathname.startsWith('/marketplace/')) marketplace(place);
else home(place, labels, isScrambled());
if (isScrambled()) scramble();
