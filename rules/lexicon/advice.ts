import { suggestions } from './advice-words.ts';

/** How orders, softened hints and signposts sound, and who says them. */
export const advice = {
  ...suggestions,
  /** Verbs that open an order about somebody’s life. */
  'order-verb': [
    'abstain, accept, add, admit, answer, apologise, apologize, appeal, argue, ask, avoid, ban, bathe',
    'begin, believe, bin, block, boil, book, breathe, bring, brush, burn, buy, call, cancel, carry',
    'change, charge, chase, choose, chuck, close, collect, come, confront, contact, count, cover, cross',
    'cry, cuddle, cut, decide, delete, delay, demand, deny, deregister, describe, detox, discharge',
    'disclose, ditch, divorce, do, document, doodle, dose, double, download, drain, draw, drink, drive',
    'drop, dump, eat, email, empty, end, expect, explain, expose, face, feed, feel, fight, file, fill',
    'find, finish, fire, flush, follow, forbid, force, forgive, forget, freeze, get, give, go, grab',
    'grieve, halve, hand, hang, hide, hold, hug, hum, ice, ignore, imagine, insist, invite, join, journal',
    'jump, keep, kick, kiss, know, lay, lead, leave, lend, let, lie, limit, list, listen, lock, lower',
    'make, massage, meditate, meet, message, microdose, monitor, move, mute, notice, offer, open, order',
    'organise, organize, pack, pause, pay, phone, pick, picture, place, plan, plate, pop, post, pour',
    'practise, praise, pray, press, pretend, promise, prop, pull, punch, push, put, question, quit, raise',
    'rate, read, rebook, record, reduce, refuse, relax, release, remember, remind, remove, repeat, replay',
    'replace, reply, report, resign, rest, restrain, restrict, return, reward, ride, ring, rip, rock',
    'roll, rub, run, save, say, schedule, scream, screenshot, sell, send, separate, serve, set, shout',
    'show, shut, sign, sing, sit, skip, sleep, smash, snap, soak, speak, spend, spit, split, spray, stand',
    'stare, start, starve, stay, step, stick, stop, stretch, strip, strap, substitute, swap, swear',
    'swaddle, switch, take, talk, tap, taper, tear, tell, test, text, throw, toss, touch, track, treat',
    'trust, try, turn, type, unblock, unfollow, use, vent, visit, wait, wake, walk, wash, watch, wean',
    'wear, weigh, withdraw, withhold, wrap, write, yell, whisper, wipe, seek, sue, unfriend, ghost',
    'hoover, skin, squeeze, smile, spell, stock, support, surrender, suspend, slow, shake, sack, rehearse',
    'reach, pinch, offload, nip, map, lick, knock, kneel, invest, increase, hire, hit, gather, fix',
    'exercise, enrol, enroll, earn, dim, deal, curl, correct, control, clear, clean, chew, challenge',
    'celebrate, catch, build, bury, breastfeed, bottle, bet, beg, approach, allow, agree, act',
    'acknowledge',
  ]
    .join(', ')
    .split(', '),
  /** For how long, how often, by when. */
  regimen: [
    'tonight, today, right now, immediately, straight away, this weekend, this week, tomorrow',
    'tomorrow morning, every night, every morning, every day, each day, each night, every meal',
    'every time, daily, nightly, twice a day, three times a day, once a day, a day, a night, twice a week',
    'three nights a week, a few nights a week, every two hours, every hour, at bedtime, at night',
    'before bed, before nursery, before school, before each meal, before every meal, first thing',
    'from tonight, from tomorrow, from today, by friday, by monday, by sunday, by easter, by christmas',
    'by the weekend, until you hear from me, at every meal, morning and night, before he gets home',
    'before she gets home, before thanksgiving, all weekend, for a week, for a month, for a fortnight',
    'for two weeks, for three weeks, for 2 weeks, for 3 weeks, for six weeks, for 6 weeks, for ten days',
    'for 21 days, for 30 days, for 10 days, for three months, for 3 months, for a term, every other day',
    'every second day, every second night, every friday, on monday, cold turkey, full stop',
    'no matter what',
  ]
    .join(', ')
    .split(', '),
  /** What a helper calls herself. */
  'helper-noun': [
    'therapist, counsellor, counselor, psychologist, psychotherapist, psychiatrist, psych',
    'clinical psychologist, social worker, nurse, np, psych np, psych nurse, nurse practitioner, cpn',
    'coach, hypnotherapist, lcsw, lmft, lpc, lmhc, licsw, lcpc, lpcc, msw, mft, rmhn, shrink, analyst',
    'practitioner, clinician, addictions nurse, addictions counsellor, perinatal nurse, health visitor',
    'midwife, ot, pediatric ot, paediatric ot, speech therapist, slt, play therapist, art therapist',
    'music therapist, drama therapist, sex therapist, couples therapist, family therapist',
    'child psychologist, child psych, sleep consultant, educational psychologist, ed psych',
    'school counsellor, school counselor, forensic nurse, forensic psych, chaplain, pastor, psych reg',
    'detox nurse, dietitian, bereavement counsellor, grief counsellor, grief counselor, trauma therapist',
    'dbt therapist, peds psych, geri psych, clin psych, sport psych, counselling psychologist',
    'counseling psychologist, neurofeedback therapist, crisis counselor, crisis clinician',
    'mental health professional, somatic practitioner, jungian, psychoanalyst, behaviourist, behaviorist',
    'bcba',
  ]
    .join(', ')
    .split(', '),
  /** Letters after a name that say the writer is a helper. */
  letters: [
    'lcsw, lmft, lpc, lmhc, licsw, lcpc, lpcc, mft, mbacp, ukcp reg, bacp reg, hcpc reg, psyd, rmn, pmhnp',
    'cpn, crpo',
  ]
    .join(', ')
    .split(', '),
  /** Kinds of treatment. */
  modality: [
    'cbt, dbt, emdr, ifs, erp, exposure, schema work, schema therapy, schema therapist, psychoanalysis',
    'an analyst, hypnosis, hypnotherapy, somatic work, somatic experiencing, somatic release, parts work',
    'inner child work, trauma therapy, trauma work, couples therapy, couples counselling',
    'couples counseling, play therapy, art therapy, family therapy, rehab, inpatient, neurofeedback',
    'breathwork, ketamine, aa, ga, al anon, aba, graded exposure, thought diary, thought record',
    'behavioural activation, grief counselling, grief counseling, interoceptive work, tapping, reiki',
    'family constellations, psychodynamic therapy, ninety days, meetings',
  ]
    .join(', ')
    .split(', '),
  /** Signs of the body that may be an illness. */
  'body-sign': [
    'lump in your throat, lump in the throat, knot in your stomach, sore throat, stomach ache, tummy ache',
    'hives, cough, twitch, chest pain, chest pains, tight chest, palpitations, racing heart, heart racing',
    'migraine, migraines, headaches, headache, ibs, stomach pain, stomach aches, tummy aches, nausea',
    'vomiting, dizziness, dizzy spells, fainting, blackouts, seizure, seizures, fits, numbness, numb arm',
    'tingling, pins and needles, tremor, shakes, shaking, fatigue, exhaustion, long covid, fibromyalgia',
    'cfs, back pain, pelvic pain, chronic pain, pain, joint pain, eczema, psoriasis, rash, lump',
    'hair loss, weight loss, weight gain, missed periods, infertility, thyroid, breathlessness',
    'short of breath, insomnia, brain fog, brain zaps, incontinence, bedwetting, reflux, colic',
    'constipation, tics, tinnitus, vertigo, jaw pain, jaw, hip, hips, gut, shoulder pain, sweats',
    'night sweats, bleeding',
  ]
    .join(', ')
    .split(', '),
  /** Asks readers to hand something over. */
  'send-verb': [
    'send, post, drop, pop, share, comment, tell, give, reply, type, write, put, leave, upload, record',
    'describe, list, say, paste, dm, pm, inbox, message, email, text, voice note, ask, bring',
  ]
    .join(', ')
    .split(', '),
  /** Numbers the steps of a plan. */
  'step-word': 'step, day, week, night, phase, stage, rule'.split(', '),
  /** A subject or helper before a verb: then the verb tells, and gives no order. */
  teller: [
    'i, we, you, u, he, she, they, it, who, that, which, people, clients, patients, women, men, parents',
    'kids, doctors, gps, therapists, to, would, could, will, can, did, had, have, has, was, were, am, are',
    'is, may, might, should, must, not, never, always, often, sometimes, if, when, why, how, and i, or i',
    'i just, we just, you just, most, some, many, folks, those, these, please i, us, them, everyone',
    'nobody, anyone, somebody, someone, do, does',
  ]
    .join(', ')
    .split(', '),
  /** Pets and beasts, of whom one may say anything. */
  animal: [
    'dog, dogs, puppy, pup, cat, cats, kitten, corgi, labrador, spaniel, terrier, whippet, greyhound',
    'lurcher, poodle, cockapoo, collie, horse, mare, gelding, pony, foal, cob, hamster, rabbit',
    'guinea pig, parrot, budgie, tortoise, goat, sheep, hen, hens, chicken, chickens, cow, vet, vets',
    'headcollar, kennel, paddock, snuffle mat, chewy toy, groomer, sourdough, houseplant, peace lily',
    'monstera, brisket, gravy, custard, tahdig, dough, dal, curry, jollof, roux',
  ]
    .join(', ')
    .split(', '),
  /** Stories on a screen or a page, where everybody may be judged. */
  'screen-story': [
    'eastenders, corrie, coronation street, emmerdale, hollyoaks, the archers, love island, the traitors',
    'bachelor, bachelorette, married at first sight, mafs, love is blind, succession, fleabag, bridgerton',
    'sopranos, grey s anatomy, season finale, spoiler, spoilers, rewatch, box set, netflix, hbo, novel',
    'fictional, storyline, protagonist, heroine, heathcliff, gone girl, character arc, main character',
    'sitcom, panto, dungeon master, screenplay',
  ]
    .join(', ')
    .split(', '),
  /** Small words before an order. */
  'lead-in': [
    'so, then, just, please, now, also, instead, first, honestly, tonight, next, seriously, hun, love',
    'girl, mate, sis, babe, mama, honey, and, or, but, ok, okay',
  ]
    .join(', ')
    .split(', '),
  /** Softens what follows to a thought the reader may leave. */
  hedge: [
    'might, maybe, perhaps, could be worth, might be worth, worth a, worth asking, worth checking',
    'could try, may help, can help, might help, some people, for some, one option, if it feels right',
    'if you can, if you like, if you fancy, if it helps, you could, no pressure, just a thought, ymmv',
    'take it or leave it, take them or leave them, consider, for what it is worth, if that fits',
    'wonder if, wonder whether, i wonder, if useful',
  ]
    .join(', ')
    .split(', '),
  /** Says that the writer will not advise here. */
  'no-advice': [
    'not advice, no advice from me, can not advise, can not give advice, not able to say',
    'not able to advise, not able to respond, can not say from, can not comment on, would not guess',
    'not the right person, would not be right, would not be fair, would not be safe, can not diagnose',
    'can not assess, can not help over, can not help in, not legal advice, not medical advice',
    'not going to answer, without an assessment, not a substitute, depend on lots, wary of anyone',
    'i am not your therapist, never diagnose, do not diagnose, should not diagnose, stop diagnosing',
    'from a comment, over comments, ethics code, tongue in cheek, satire, kidding, jk, joking',
  ]
    .join(', ')
    .split(', '),
  /** Talk among helpers about running a practice, and about things of the house. */
  'trade-word': [
    'cpd, ceu, ceus, superbill, superbills, cpt, npi, invoice, invoicing, insurance panel, clawback',
    'hipaa, gdpr, indemnity, accreditation, accredited course, licensure, licensing board, viva',
    'dissertation, placement hours, practicum, internship, supervisee, supervisees, supervision group',
    'supervisor, my caseload, marketing, niche, psychology today profile, directory profile, room hire',
    'rent a room, accountant, hmrc, the taxman, self assessment, llc, fees, your fee, your rate',
    'sliding scale, cancellation policy, website, newsletter, conference, workshop, webinar, slides, cv',
    'job application, simplepractice, writeupp, ehr, canva, zoom link, car park, park behind, tahdig',
    'recipe, oven, simmer, brisket, flour, dough, radiators, boiler, radiator, headcollar, horse, gps',
    'sat nav, raffle, tombola, cpcab, nce, ncmhce, assignment, colleagues, therapists, counsellors',
    'counselors, clinicians, trainees, clinicians who, jumper, entitled to, complain',
    'complaints procedure, your rights, mps, ico, register with, clinical will, directory, vacancies',
    'roster, rota, payroll, staffing, packing list, openings, copay, prospectus, potluck, snacks, broker',
    'submission, petition, warranty, marinade',
  ]
    .join(', ')
    .split(', '),
  /** Small kindnesses asked of everybody. */
  'soft-order': [
    'breathe, take a breath, take one breath, take a slow breath, take one deep breath',
    'take a deep breath, take three breaths, be gentle with yourself, be kind to yourself',
    'be kind to yourselves, be gentle with yourselves, be gentle, go gently, go easy on yourself',
    'go easy on yourselves, drink some water, drink the water, have a glass of water, put the kettle on',
    'unclench your jaw, drop your shoulders, drop them, put your shoulders down, put the phone down',
    'put your phone down, put the phone in a drawer, put the phone in the other room, rest a minute',
    'have a nap, have a cry, step outside, get outside, get some daylight, go outside, go for a walk',
    'go touch grass, touch grass, touch a tree, text a friend, text the mate, text one person',
    'check on your mates, check in on your friends, call a friend, give yourself permission',
    'let yourself rest, name one thing, name five things, feet on the floor, eat your lunch',
    'eat something, notice your breath, lower the bar, log off, say no to one thing, mute it for a night',
  ]
    .join(', ')
    .split(', '),
};
