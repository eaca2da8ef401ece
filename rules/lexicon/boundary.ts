/** Words for ties beside the therapy: online, in business, between friends; and for praise and scorn in public. */
export const boundary = {
  /** Where people befriend, follow and write to one another. */
  'social-site': [
    'facebook, fb, insta, instagram, ig, the gram, tiktok, tik tok, twitter, linkedin, snapchat, snap',
    'threads, bluesky, strava, pinterest, youtube, socials, social media, my socials',
  ]
    .join(', ')
    .split(', '),
  /** Where people chat; no place for therapy. */
  'chat-place': [
    'messenger, facebook messenger, whatsapp, instagram, insta, insta dms, instagram dms, tiktok, discord',
    'snapchat, telegram, facebook live, instagram live, insta live, tiktok live, facebook, dm, dms, imessage',
    'private message, private messages',
  ]
    .join(', ')
    .split(', '),
  'connect-verb': ['add', 'follow', 'friend', 'join', 'connect', 'dm', 'like', 'tag', 'comment'],
  /** What somebody shows of their own life online. */
  'profile-word': [
    'insta, instagram, facebook, fb, tiktok, twitter, linkedin, onlyfans, snapchat, strava, profile',
    'profiles, socials, social media, feed, stories, timeline, page, grid, dating profile, hinge, tinder',
    'court record, criminal record, address, house, employer, wedding photos, photos, posts, vinted',
  ]
    .join(', ')
    .split(', '),
  /** A gathering of the author's own life. */
  'own-event': [
    'birthday, party, birthday party, bbq, barbecue, wedding, hen do, hen night, stag do, housewarming, gig',
    'house party, drinks, dinner, christmas party, christmas drinks, new year party, engagement party',
    'baby shower, leaving do, leaving drinks, fortieth, fiftieth, sixtieth, 40th, 50th, 60th, 30th',
  ]
    .join(', ')
    .split(', '),
  /** What of the author's own a client might work on. */
  'own-thing': [
    'kitchen, bathroom, extension, loft, patio, roof, garden, house, flat, car, van, hair, nails, brows',
    'website, logo, wedding, boiler, taxes, accounts, tax return, mortgage, conveyancing, tattoo, teeth',
    'dog, cake, wedding cake, photos, headshots, electrics, plumbing, decking, driveway, fence, windows',
    'curtains, conservatory, will',
  ]
    .join(', ')
    .split(', '),
  /** What is done to it. */
  'does-up': [
    'fitting, doing, building, painting, decorating, fixing, designing, tiling, cutting, cleaning, catering',
    'walking, rewiring, plumbing, making, redoing, repairing, plastering, landscaping, photographing',
    'renovating, servicing, fitted, did, built, painted, decorated, fixed, designed, tiled, cut, cleaned',
    'catered, rewired, made, redid, repaired, plastered, landscaped, photographed, renovated, serviced',
  ]
    .join(', ')
    .split(', '),
  /** People of the author's own life. */
  'own-person': [
    'friend, best friend, bestie, mate, best mate, neighbour, neighbor, colleague, coworker, boss, manager',
    'hairdresser, childminder, cleaner, landlord, landlady, builder, accountant, dentist, cousin, sister',
    'brother, mum, mom, dad, auntie, aunt, uncle, nephew, niece, son, daughter, husband, wife, partner',
    'ex, ex husband, ex wife, girlfriend, boyfriend, mother in law, sister in law, brother in law',
    'flatmate, housemate, school friend, old friend, running buddy',
  ]
    .join(', ')
    .split(', '),
  'gift-thing': [
    'mug, scarf, cake, cakes, flowers, bouquet, chocolates, choccies, wine, prosecco, gin, whisky, bottle',
    'shirt, t shirt, cardigan, lilies, roses, bunch of, baileys, box of, hand cream, plant, orchid, candle, candles, jumper, hat, gloves, socks, blanket, quilt, painting, necklace',
    'bracelet, earrings, voucher, gift card, tickets, hamper, biscuits, cookies, brownies, lemon drizzle',
    'banana bread, jam, chutney, honey, eggs, sourdough, book, ornament, teddy, card with, present, gift',
    'presents, gifts, christmas present, cash, tip, perfume',
  ]
    .join(', ')
    .split(', '),
  attractive: [
    'hot, fit, gorgeous, sexy, handsome, stunning, attractive, fanciable, good looking, dreamy, beautiful',
    'a ten, a snack, a hottie',
  ]
    .join(', ')
    .split(', '),
  'review-thing': [
    'review, reviews, google review, google reviews, facebook review, five star review, 5 star review',
    'five stars, 5 stars, star review, testimonial, testimonials, rating, star rating, endorsement, trustpilot',
  ]
    .join(', ')
    .split(', '),
  /** People served, called by a hard name. */
  'hard-name': [
    'crazies, nutters, nutjobs, nut jobs, nutcases, loonies, psychos, schizos, junkies, weirdos, basket cases',
    'drama queens, attention seekers, frequent flyers, frequent fliers, whingers, moaners, headcases',
    'head cases, mentalists, druggies, crackheads, alkies, fruitcakes, fruit loops, wackos, whackjobs',
    'bunny boilers, heartsinks, heart sinks, worried well, time wasters, timewasters, hypochondriacs',
    'whiners, nightmares',
  ]
    .join(', ')
    .split(', '),
  'hard-word': [
    'attention seeking, manipulative, crazy, mental, mad, nutty, psycho, whiny, whingey, needy, entitled',
    'lazy, stupid, clingy, unhinged, batshit, bonkers, spoilt, spoiled, dramatic, hysterical, thick',
    'nutjob, junkie, ungrateful, insufferable, bitchy, time wasting, moany',
  ]
    .join(', ')
    .split(', '),
  /** People called by their diagnosis. */
  'by-diagnosis': [
    'borderlines, bpds, eupds, pds, narcs, narcissists, schizophrenics, addicts, alcoholics, anorexics',
    'bulimics, bipolars, sociopaths, psychopaths, ocds, cluster bs',
  ]
    .join(', ')
    .split(', '),
  scorn: [
    'manipulative, liars, exhausting, impossible, hopeless, untreatable, toxic, attention seeking, evil',
    'a nightmare, nightmares, selfish, monsters, parasites, vampires, lie, lying, lazy, weak, dangerous',
    'crazy, abusive, cannot be helped, can not be helped, cannot be trusted, can not be trusted, drama',
    'empty shells, faking, fake it, waste your time, waste of time, suck the life, split the team',
    'split the whole team, destroy, never change, never get better, will never change, trouble, draining',
    'manipulate, manipulate you, drain you, use you, play you, lie to you, cry on cue, the worst, time wasters, not worth, run rings, chew you up, spit you out, eat you alive',
  ]
    .join(', ')
    .split(', '),
  /** What a tired therapist says of a person. */
  tiresome: [
    'needy, draining, exhausting, boring, dull, hard work, insufferable, annoying, a nightmare, unbearable',
    'tedious, clingy, a pain, unlikeable, unlikable, irritating, whiny, moany, hateful, intolerable',
    'the worst, a joke, pathetic, infuriating, wearing me out, doing my head in, too much for me',
  ]
    .join(', ')
    .split(', '),
  /** What people are blamed for who come for help. */
  'client-fault': [
    'do not do, will not do, refuse to do, never do, do nothing, moan, whinge, whine, complain, expect me',
    'think they, think i, want me to, want a magic, cancel, ghost, no show, do not turn up, do not show up',
    'never turn up, turn up late, are late, will not listen, do not listen, never listen, ask me to, talk over',
    'will not shut up, never shut up, play the victim, blame everyone, talk about themselves, go on and on',
    'say they want to change, waste my time, do not want to change, do not try, will not try, pay me',
    'do not pay, will not pay, keep cancelling, keep canceling, save the big stuff, drop a bomb',
  ]
    .join(', ')
    .split(', '),
} as const;
