/** The nerves of the foot. */
import type { NervePart } from './part.ts';

const COMMON = 'Standard anatomy, as in any textbook; not looked up one by one';

export const NERVES: readonly NervePart[] = [
  {
    kind: 'nerve',
    id: 'tibial-nerve',
    name: 'Tibial nerve',
    term: 'Tibial nerve',
    latin: 'Nervus tibialis',
    description:
      'The main nerve of calf and sole. It passes behind the inner ankle knob, and divides there into the two nerves of the sole.',
    source: 'ditki.com, muscles of the leg',
    confidence: 'textbook',
    supplies: 'Commands to all muscles of the calf; feeling from heel and sole by its branches.',
  },
  {
    kind: 'nerve',
    id: 'medial-plantar-nerve',
    name: 'Inner nerve of the sole',
    term: 'Medial plantar nerve',
    latin: 'Nervus plantaris medialis',
    description:
      'The larger of the two branches of the tibial nerve. It runs under the inner edge of the foot, above the abductor of the big toe.',
    source: 'anatomy.app; wheelessonline.com',
    confidence: 'textbook',
    supplies:
      'Commands to four small muscles of the inner sole; feeling from the inner sole and three and a half toes.',
  },
  {
    kind: 'nerve',
    id: 'lateral-plantar-nerve',
    name: 'Outer nerve of the sole',
    term: 'Lateral plantar nerve',
    latin: 'Nervus plantaris lateralis',
    description:
      'Crosses the sole obliquely to its outer side; a deep branch then turns back under the metatarsals.',
    source: 'Gray 1918; Wikipedia, “Lateral plantar nerve”',
    confidence: 'textbook',
    supplies:
      'Commands to most small muscles of the sole; feeling from the outer sole and one and a half toes.',
  },
  {
    kind: 'nerve',
    id: 'plantar-digital-nerves',
    name: 'Nerves of the toes',
    term: 'Common and proper plantar digital nerves',
    latin: 'Nervi digitales plantares communes et proprii',
    description:
      'Branches of the two nerves of the sole. They divide between the toes, so that each toe has one along either side.',
    source: COMMON,
    confidence: 'common',
    supplies: 'Feeling from the undersides of the toes and the beds of their nails.',
  },
  {
    kind: 'nerve',
    id: 'deep-fibular-nerve',
    name: 'Deep fibular nerve',
    term: 'Deep fibular (peroneal) nerve',
    latin: 'Nervus fibularis profundus',
    description:
      'Runs down the front of the leg among the muscles that lift the foot, and over the back of the foot to the first two toes.',
    source: 'ditki.com, muscles of the leg; StatPearls, “Foot Nerves” (article 21889)',
    confidence: 'textbook',
    supplies:
      'Commands to all muscles that lift foot and toes; feeling from the skin between the first and second toes.',
  },
  {
    kind: 'nerve',
    id: 'superficial-fibular-nerve',
    name: 'Superficial fibular nerve',
    term: 'Superficial fibular (peroneal) nerve',
    latin: 'Nervus fibularis superficialis',
    description:
      'Comes to the surface in the lower leg and spreads over the back of the foot. On a slim foot you can see it when you point the toes.',
    source: 'StatPearls, “Foot Nerves” (article 21889)',
    confidence: 'textbook',
    supplies:
      'Commands to the long and short fibular muscles; feeling from most of the back of the foot.',
  },
  {
    kind: 'nerve',
    id: 'sural-nerve',
    name: 'Sural nerve',
    term: 'Sural nerve',
    latin: 'Nervus suralis',
    description:
      'A nerve of feeling alone: it runs behind the outer ankle knob and along the outer edge of the foot.',
    source: 'QUT podiatry anatomy app, “Sural nerve”',
    confidence: 'textbook',
    supplies: 'Feeling from the outer edge of the foot and the little toe.',
  },
  {
    kind: 'nerve',
    id: 'saphenous-nerve',
    name: 'Saphenous nerve',
    term: 'Saphenous nerve',
    latin: 'Nervus saphenus',
    description:
      'A nerve of feeling alone. It comes down the inner side of the leg and passes in front of the inner ankle knob.',
    source: 'wheelessonline.com, “Innervation of the leg and foot”',
    confidence: 'textbook',
    supplies: 'Feeling from the inner ankle and the inner edge of the foot.',
  },
  {
    kind: 'nerve',
    id: 'medial-calcaneal-branches',
    name: 'Nerves of the heel',
    term: 'Medial calcaneal branches',
    latin: 'Rami calcanei mediales',
    description: 'Fine branches of the tibial nerve that leave it behind the inner ankle knob.',
    source: 'wheelessonline.com, “Innervation of the leg and foot”',
    confidence: 'textbook',
    supplies: 'Feeling from the heel.',
  },
];
