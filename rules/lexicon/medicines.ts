/** Medicines, supplements and other substances, and what people do with them. */
export const medicines = {
  /** By generic name, and by brand name in the UK and the US. */
  medicine: [
    'sertraline, zoloft, lustral, citalopram, celexa, cipramil, escitalopram, lexapro, cipralex',
    'fluoxetine, prozac, paroxetine, paxil, seroxat, fluvoxamine, luvox, faverin, venlafaxine, effexor',
    'desvenlafaxine, pristiq, duloxetine, cymbalta, mirtazapine, remeron, zispin, bupropion, wellbutrin',
    'zyban, trazodone, molipaxin, vortioxetine, trintellix, brintellix, vilazodone, viibryd, agomelatine',
    'valdoxan, amitriptyline, elavil, nortriptyline, pamelor, clomipramine, anafranil, imipramine',
    'dosulepin, lofepramine, doxepin, silenor, phenelzine, nardil, tranylcypromine, parnate, moclobemide',
    'reboxetine, st johns wort, st john wort, lithium, priadel, camcolit, lithobid, lamotrigine, lamictal',
    'valproate, depakote, depakine, epilim, carbamazepine, tegretol, oxcarbazepine, topiramate, topamax',
    'gabapentin, neurontin, pregabalin, lyrica, quetiapine, seroquel, olanzapine, zyprexa, risperidone',
    'risperdal, aripiprazole, abilify, clozapine, clozaril, haloperidol, haldol, paliperidone, invega',
    'lurasidone, latuda, ziprasidone, geodon, amisulpride, chlorpromazine, cariprazine, vraylar',
    'brexpiprazole, rexulti, lumateperone, caplyta, flupentixol, zuclopenthixol, clopixol, modecate',
    'diazepam, valium, lorazepam, ativan, alprazolam, xanax, clonazepam, klonopin, rivotril, temazepam',
    'restoril, chlordiazepoxide, librium, nitrazepam, oxazepam, zopiclone, zimovane, eszopiclone, lunesta',
    'zolpidem, ambien, stilnoct, zaleplon, buspirone, buspar, hydroxyzine, atarax, vistaril, promethazine',
    'phenergan, propranolol, inderal, clonidine, guanfacine, intuniv, prazosin, methylphenidate, ritalin',
    'concerta, equasym, medikinet, lisdexamfetamine, vyvanse, elvanse, adderall, dexedrine, dexamfetamine',
    'atomoxetine, strattera, modafinil, provigil, viloxazine, qelbree, focalin, methadone, buprenorphine',
    'suboxone, subutex, espranor, naltrexone, vivitrol, acamprosate, campral, disulfiram, antabuse',
    'naloxone, narcan, varenicline, champix, chantix, donepezil, aricept, memantine, namenda',
    'rivastigmine, galantamine, ketamine, esketamine, spravato, roaccutane, accutane, isotretinoin',
    'clomid, tramadol, codeine, oxycodone, percocet, co codamol, zapain, morphine, hydrocodone, vicodin',
    'fentanyl patch, gaviscon, omeprazole, levothyroxine, thyroxine, prednisolone, prednisone, statin',
    'statins, benadryl, diphenhydramine, unisom, doxylamine, nytol, phenibut, zofran, ondansetron',
    'lexapro and wellbutrin, hrt, the pill, the mini pill, contraceptive pill, testosterone, oestrogen',
    'estrogen, progesterone, viagra, sildenafil, cialis, tadalafil, dapoxetine, finasteride, beta blocker',
    'beta blockers, betablockers, sumatriptan, ozempic, wegovy, mounjaro, semaglutide, z drugs, z drug',
    'antipsychotic, antipsychotics, neuroleptics, antidepressant, antidepressants, anti depressant',
    'anti depressants, anti ds, ssri, ssris, snri, snris, maoi, tricyclic, tricyclics, benzo, benzos',
    'benzodiazepine, benzodiazepines, stimulant, stimulants, mood stabiliser, mood stabilizer',
    'mood stabilisers, mood stabilizers, sleeping tablet, sleeping tablets, sleeping pill, sleeping pills',
    'painkillers, opioids, opiates, adhd meds, anxiety meds, bipolar meds, antibiotics, blood thinners',
    'sert, sertra, mirt, diaz, pregabs, gabbies, zopis, zopi, lamo, escit, loraz, venla, lexi, fluox, benzoes,',
    'insulin, injections, bup, mirtaz, quet, zops, vallies, addys',
  ]
    .join(', ')
    .split(', '),
  /** Medicine without a name. */
  meds: [
    'meds, med, medz, medication, medications, medicine, medicines, tablet, tablets, tabs, pill, pills',
    'prescription, prescriptions, script, scripts, your dose, the dose, his dose, her dose, dosage, doses',
    'the patch, the depot, the injection, the jab, capsule, capsules, drops',
  ]
    .join(', ')
    .split(', '),
  /** Sold without a prescription. */
  supplement: [
    'magnesium, magnesium glycinate, glycinate, melatonin, omega 3, omega 3s, omega, fish oil',
    'ashwagandha, saffron, 5htp, 5 htp, taurine, l theanine, theanine, inositol, nac, n acetyl cysteine',
    'gaba, valerian, rhodiola, lions mane, maca, ginkgo, vitamin d, vitamin b, vitamin c, b12, b6',
    'b complex, zinc, iron tablets, thiamine, niacin, folate, methylfolate, probiotic, probiotics, cbd',
    'cbd oil, kalms, bach rescue remedy, rescue remedy, kratom, kava, evening primrose, collagen',
    'electrolytes, pedialyte, multivit, multivitamin, multivitamins, homeopathic, homoeopathic',
    'rescue drops, lavender capsules, passionflower, sam e, same e, tryptophan, creatine, iodine',
    'selenium, lithium orotate, chamomile, turmeric, colloidal silver, detox tea, parasite cleanse',
    'seed oils',
  ]
    .join(', ')
    .split(', '),
  /** How much: a number and its unit written together. */
  dose: [
    '0.1mg, 0.1mcg, 0.1ml, 0.1iu, 0.2mg, 0.2mcg, 0.2ml, 0.2iu, 0.25mg, 0.25mcg, 0.25ml, 0.25iu, 0.3mg',
    '0.3mcg, 0.3ml, 0.3iu, 0.5mg, 0.5mcg, 0.5ml, 0.5iu, 0.75mg, 0.75mcg, 0.75ml, 0.75iu, 1mg, 1mgs, 1mcg',
    '1ml, 1iu, 1.5mg, 1.5mgs, 1.5mcg, 1.5ml, 1.5iu, 2mg, 2mgs, 2mcg, 2ml, 2iu, 2.5mg, 2.5mgs, 2.5mcg',
    '2.5ml, 2.5iu, 3mg, 3mgs, 3mcg, 3ml, 3iu, 4mg, 4mgs, 4mcg, 4ml, 4iu, 5mg, 5mgs, 5mcg, 5ml, 5iu, 6mg',
    '6mgs, 6mcg, 6ml, 6iu, 7.5mg, 7.5mgs, 7.5mcg, 7.5ml, 7.5iu, 8mg, 8mgs, 8mcg, 8ml, 8iu, 10mg, 10mgs',
    '10mcg, 10ml, 10iu, 12mg, 12mgs, 12mcg, 12ml, 12iu, 12.5mg, 12.5mgs, 12.5mcg, 12.5ml, 12.5iu, 15mg',
    '15mgs, 15mcg, 15ml, 15iu, 18mg, 18mgs, 18mcg, 18ml, 18iu, 20mg, 20mgs, 20mcg, 20ml, 20iu, 25mg',
    '25mgs, 25mcg, 25ml, 25iu, 27mg, 27mgs, 27mcg, 27ml, 27iu, 30mg, 30mgs, 30mcg, 30ml, 30iu, 36mg',
    '36mgs, 36mcg, 36ml, 36iu, 37.5mg, 37.5mgs, 37.5mcg, 37.5ml, 37.5iu, 40mg, 40mgs, 40mcg, 40ml, 40iu',
    '45mg, 45mgs, 45mcg, 45ml, 45iu, 50mg, 50mgs, 50mcg, 50ml, 50iu, 54mg, 54mgs, 54mcg, 54ml, 54iu, 60mg',
    '60mgs, 60mcg, 60ml, 60iu, 70mg, 70mgs, 70mcg, 70ml, 70iu, 75mg, 75mgs, 75mcg, 75ml, 75iu, 80mg',
    '80mgs, 80mcg, 80ml, 80iu, 90mg, 90mgs, 90mcg, 90ml, 90iu, 100mg, 100mgs, 100mcg, 100ml, 100iu, 120mg',
    '120mgs, 120mcg, 120ml, 120iu, 125mg, 125mgs, 125mcg, 125ml, 125iu, 150mg, 150mgs, 150mcg, 150ml',
    '150iu, 160mg, 160mgs, 160mcg, 160ml, 160iu, 175mg, 175mgs, 175mcg, 175ml, 175iu, 180mg, 180mgs',
    '180mcg, 180ml, 180iu, 200mg, 200mgs, 200mcg, 200ml, 200iu, 225mg, 225mgs, 225mcg, 225ml, 225iu',
    '250mg, 250mgs, 250mcg, 250ml, 250iu, 300mg, 300mgs, 300mcg, 300ml, 300iu, 350mg, 350mgs, 350mcg',
    '350ml, 350iu, 375mg, 375mgs, 375mcg, 375ml, 375iu, 400mg, 400mgs, 400mcg, 400ml, 400iu, 450mg',
    '450mgs, 450mcg, 450ml, 450iu, 500mg, 500mgs, 500mcg, 500ml, 500iu, 600mg, 600mgs, 600mcg, 600ml',
    '600iu, 750mg, 750mgs, 750mcg, 750ml, 750iu, 800mg, 800mgs, 800mcg, 800ml, 800iu, 900mg, 900mgs',
    '900mcg, 900ml, 900iu, 1000mg, 1000mgs, 1000mcg, 1000ml, 1000iu, 1200mg, 1200mgs, 1200mcg, 1200ml',
    '1200iu, 1500mg, 1500mgs, 1500mcg, 1500ml, 1500iu, 2000mg, 2000mgs, 2000mcg, 2000ml, 2000iu',
  ]
    .join(', ')
    .split(', '),
  /** The unit on its own, after a number. */
  'dose-unit': [
    'mg, mgs, milligram, milligrams, mcg, microgram, micrograms, gram, grams, g, ml, mls, drops, iu',
    'units, puffs, tablets, tabs, tab, tablet, pill, pills, capsule, capsules, of the bup, patches',
  ]
    .join(', ')
    .split(', '),
  /** What people use and come off. */
  'drink-or-drug': [
    'alcohol, drinking, the drink, booze, the booze, wine, the wine, beer, beers, cider, vodka, gin',
    'whiskey, whisky, spirits, cans, pints, weed, cannabis, the green, skunk, hash, joint, joints',
    'edibles, coke, cocaine, crack, heroin, gear, smack, meth, crystal, speed, mdma, ecstasy, ket, spice',
    'fent, fentanyl, opiates, opioids, oxy, oxys, percs, pills, benzos, xans, street valium, kratom',
    'phenibut, vape, vaping, nicotine, gambling, mushrooms, shrooms, psilocybin, lsd, acid, ayahuasca',
    'ibogaine, microdose, microdosing, nos, poppers, codeine, tramadol, methadone, suboxone',
  ]
    .join(', ')
    .split(', '),
  /** What is done to end or lower a medicine or a habit. */
  'stop-verb': [
    'stop, quit, ditch, bin, dump, drop, skip, miss, halve, cut, taper, wean, reduce, lower, lessen',
    'flush, toss, chuck, throw, pull, come off, get off, go off, coming off, getting off, wean off',
    'get him off, get her off, pull him off, pull her off, take him off, take her off, wean him, wean her',
    'come down, stopping, quitting, tapering, ration, swap, switch, swop, replace, change, hide, refuse',
    'hold off, leave off, lay off, knock off, cold turkey, split, spit',
  ]
    .join(', ')
    .split(', '),
  /** What is done to begin or raise one. */
  'start-verb': [
    'start, take, try, add, double, increase, bump, restart, resume, stack, combine, mix, crush',
    'microdose, dose, neck, ask for, ask your gp for, ask your doctor for, push for, give him, give her',
    'give them, put him on, put her on, get him on, get her on, get them on, get yourself on',
    'start him on, start her on, get onto, get on, go back to, go back on, switch to, swap to, move to',
    'go straight to, skip straight to, stay on, layer, titrate, put your child on',
  ]
    .join(', ')
    .split(', '),
  /** Those whose matter medicines and bodies are. */
  prescriber: [
    'gp, doctor, doctors, dr, doc, docs, prescriber, pharmacist, psychiatrist, consultant, physician, pcp',
    'ob, obgyn, ob gyn, gyn, gyno, midwife, health visitor, nurse, cpn, paed, paeds, paediatrician',
    'pediatrician, ped, pead, neurologist, neuro, specialist, cardiologist, gastro, oncologist, hospital',
    'surgery, clinic, chemist, prescribing team, care team, medical team, key worker, hv, dietitian',
    'dietician, a and e, er, the er, emergency room, urgent care, ambulance, a&e, camhs, cmht',
    'crisis team, detox unit, the unit, rehab',
  ]
    .join(', ')
    .split(', '),
};
