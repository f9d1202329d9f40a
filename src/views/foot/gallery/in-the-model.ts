import type { PresetId } from '#model/presets.ts';
import type { Description } from './entry.ts';

/** Every kind of shaking that a preset of the model stands for. */
export const IN_THE_MODEL: readonly (Description & { readonly preset: PresetId })[] = [
  {
    preset: 'physiological',
    inClinic: 'Physiological tremor',
    type: 'physiological',
    broughtOnBy: ['hold', 'move', 'press'],
    condition: 'Any held posture, movement or steady push: everyone, all the time.',
    look:
      'Usually nothing. After some seconds of hard curling, a fine, quick quiver of the toes or the ' +
      'forefoot, which stops within seconds of letting go.',
    unmeasured:
      'Nobody seems to have measured shaking toes. Ankles held down shook 6 to 9 times a second; ' +
      'the upper end of the band is that of hands.',
    published: [
      { rhythm: '6–9 Hz, held ankles', source: 'pozos1982' },
      { rhythm: '6–12 Hz, hands', source: 'lakie2015' },
    ],
    sources: 'pozos1982 lakie2015',
  },
  {
    preset: 'enhanced',
    inClinic: 'Enhanced physiological tremor',
    type: 'enhanced',
    broughtOnBy: ['hold', 'move', 'press'],
    condition:
      'Holding, moving or pushing, while something turns the everyday tremor up: stress, fever, low ' +
      'blood sugar, an overactive thyroid, some medicines, caffeine in people who are sensitive to it.',
    look: 'Both feet quiver when they are held or curled, and the hands do too.',
    unmeasured: 'Hands and arms have been measured. The ankle with it has not.',
    published: [
      { rhythm: '5–12 Hz', source: 'buijink2012' },
      { rhythm: '4–12 Hz', source: 'vial2019' },
    ],
    sources: 'young1975 humayun1997 bmjbp morgan2017',
  },
  {
    preset: 'fatigue',
    inClinic: 'Fatigue-related tremor',
    type: 'fatigue',
    broughtOnBy: ['hold', 'press'],
    condition: 'During and after long or very strong effort.',
    look:
      'Still at first; then a shake that builds over 10 to 60 seconds of curling or standing on ' +
      'tiptoe, and may become coarse.',
    unmeasured:
      'Most was measured in fingers and hands. Of ankles we know ' +
      'that exercise makes their tremor larger.',
    published: [
      {
        rhythm: '1–15 Hz all grow alike, after a short and very strong effort',
        source: 'furness1977 lippold1981',
      },
      {
        rhythm:
          '8–12 Hz grows and 4–6 Hz appears, after an hour of weaker effort; the second is disputed',
        source: 'lippold1981',
      },
    ],
    sources: 'lippold1981 furness1977 iaizzo1982',
  },
  {
    preset: 'clonus',
    type: 'clonus',
    broughtOnBy: ['press', 'stand', 'stretch'],
    condition:
      'Stretch of the calf: the ball of the foot on the floor or a pedal, tiptoe, a quick push up.',
    look:
      'The whole forefoot beats up and down, as regular as a sewing machine, and stops when the heel ' +
      'goes down.',
    unmeasured:
      'This is not a tremor. It was measured at loaded ankles, at 3 to 7 Hz. Beats that go on and ' +
      'on, or that come with stiff legs, need a doctor.',
    published: [
      { rhythm: '3–7 Hz, as the load is changed', source: 'rack1984' },
      { rhythm: '3.8–5.8 Hz', source: 'hidlerconf' },
    ],
    sources: 'rack1984 iaizzo1982',
  },
  {
    preset: 'essential',
    type: 'essential',
    broughtOnBy: ['hold', 'move'],
    condition: 'Holding and moving: both arms, for years, and the legs besides.',
    look:
      'The foot shakes when the toes aim at a target or the heel slides down the shin. The hands ' +
      'clearly shake. In one study 44 in 100 people with it had tremor of a moving leg.',
    unmeasured:
      'Essential tremor affects both arms; a foot alone does not fit. The rhythm is that of arms: we ' +
      'found no frequencies for feet.',
    published: [{ rhythm: '4–12 Hz, slower with age', source: 'lenka2021' }],
    sources: 'poston2009 kestenbaum2015 lenka2021',
  },
  {
    preset: 'beta-agonist',
    inClinic: 'Drug-induced tremor',
    type: 'drug-induced',
    broughtOnBy: ['hold', 'move'],
    condition: 'Holding and moving, after some reliever inhalers and tablets.',
    look: 'New since a medicine was begun or its dose raised: both feet, and the hands.',
    unmeasured:
      'Arms and hands have been measured, feet have not. Some reliever inhalers and tablets make ' +
      'muscles shake. Do not stop them; ask.',
    published: [{ rhythm: '3–12 Hz, all tremors that medicines cause', source: 'buijink2012' }],
    sources: 'ahrens1990 morgan2005 morgan2017',
  },
  {
    preset: 'drug-parkinsonism',
    type: 'drug-induced',
    broughtOnBy: ['rest'],
    condition: 'Rest, with some medicines that block dopamine.',
    look: 'A slow shake of feet at rest, usually on both sides, new since the medicine or the dose.',
    unmeasured:
      'We found no frequencies for feet; the one taken is that of rest tremor. Do not stop a ' +
      'medicine for it; ask whoever prescribed it.',
    published: [{ rhythm: '3–12 Hz, all tremors that medicines cause', source: 'buijink2012' }],
    sources: 'morgan2005 buijink2012',
  },
  {
    preset: 'parkinsonian',
    type: 'parkinsonian',
    broughtOnBy: ['rest'],
    condition: 'Rest. It fades with movement.',
    look: 'The foot taps while its owner sits relaxed, and stops as the toes begin to curl.',
    unmeasured:
      'The band comes from hands. A leg that shakes at rest need not be the beginning of ' +
      'Parkinson’s disease.',
    published: [
      { rhythm: '4–9 Hz, all its tremors', source: 'buijink2012' },
      { rhythm: '4–7 Hz', source: 'vial2019' },
    ],
    sources: 'hellmann2010 jankovic1999 buijink2012',
  },
  {
    preset: 're-emergent',
    type: 're-emergent',
    broughtOnBy: ['hold'],
    condition: 'Holding a posture, after a pause, in Parkinson’s disease.',
    look:
      'A held curl is quiet at first; then shaking appears. Tiredness, with which it is easily ' +
      'confused, grows little by little instead.',
    unmeasured:
      'The pause, about 9 seconds and very uneven, was measured in arms. Legs have hardly been studied.',
    published: [{ rhythm: '4–7 Hz, as at rest', source: 'vial2019' }],
    sources: 'jankovic1999',
  },
  {
    preset: 'orthostatic',
    type: 'orthostatic',
    broughtOnBy: ['stand'],
    condition: 'Standing still, and nothing else.',
    look:
      'Unsteady legs; a ripple that is felt or heard more than seen. Curling the toes while seated ' +
      'does not bring it on.',
    unmeasured:
      'The rhythm was measured in leg muscles. How far a foot moves with it was not. The ' +
      'model’s foot carries no weight; only inertia is added.',
    published: [
      { rhythm: '13–18 Hz', source: 'mcmanis1993' },
      { rhythm: '3–12 Hz, a slow kind', source: 'hassan2019' },
    ],
    sources: 'mcmanis1993 hassan2019 erro2014',
  },
  {
    preset: 'neuropathic',
    inClinic: 'Neuropathic tremor',
    type: 'neuropathic',
    broughtOnBy: ['hold', 'move', 'stand'],
    condition:
      'Holding and standing, and moving: legs were seen to shake in the first two, arms in holding and moving.',
    look:
      'Curled toes shake, and besides there is numbness, a weak ankle or weak toes, or a lost ankle ' +
      'jerk.',
    unmeasured:
      'Legs were measured in one inherited kind, at 5 to 6 Hz; the wider band of the model is our ' +
      'choice. Nerve damage from diabetes usually numbs; shaking is uncommon and needs another look.',
    published: [{ rhythm: '5–6 Hz, legs with one inherited kind', source: 'silsby2023' }],
    sources: 'silsby2023 saifee2013 schwing2013',
  },
  {
    preset: 'dystonic',
    type: 'dystonic',
    broughtOnBy: ['hold', 'move'],
    condition: 'Certain positions or actions, walking above all.',
    look:
      'Toes curl by themselves or the foot turns in, and a jerky shake appears when that pull is ' +
      'resisted.',
    unmeasured:
      'The band comes from other limbs. The model moves the ankle up and down: a foot that turns in ' +
      'is not in it.',
    published: [
      { rhythm: '4–10 Hz, often below 7 and irregular', source: 'buijink2012 lenka2021' },
    ],
    sources: 'schneider2006 ramdhani2013 lenka2021 buijink2012',
  },
  {
    preset: 'cerebellar',
    inClinic: 'Intention tremor',
    type: 'cerebellar',
    broughtOnBy: ['move'],
    condition: 'Movement towards a target.',
    look: 'The big toe weaves more and more as it nears its target; walking is unsteady.',
    unmeasured:
      'The band comes from reviews of all limbs. In the model the ankle alone reaches from one ' +
      'angle to another.',
    published: [{ rhythm: 'Below 5 Hz', source: 'buijink2012' }],
    sources: 'buijink2012 kestenbaum2015',
  },
  {
    preset: 'functional',
    type: 'functional',
    broughtOnBy: ['rest', 'hold', 'move', 'press', 'stand'],
    condition: 'Any, and changing: more with attention, less with distraction.',
    look:
      'The rhythm of the foot moves to match a beat tapped by the hand, or stops during a sudden ' +
      'movement of the other side. It is real, not put on.',
    unmeasured:
      'Its rhythm varies by more than 1 Hz in one person. In the model all of it is put in: a ' +
      'contrast to compare, not an explanation.',
    published: [{ rhythm: '4–12 Hz', source: 'buijink2012' }],
    sources: 'lidstone2020 schwing2016 buijink2012',
  },
];
