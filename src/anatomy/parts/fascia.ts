/** Fascia, and the retinacula that hold tendons down; with them the tendon of the calf. */
import type { FasciaPart } from './part.ts';

const COMMON = 'Standard anatomy, as in any textbook; not looked up one by one';

const RETINACULA = 'podiapaedia.org, “Ankle retinacula”; flexikon.doccheck.com';

export const FASCIA: readonly FasciaPart[] = [
  {
    kind: 'fascia',
    id: 'calcaneal-tendon',
    name: 'Achilles tendon',
    term: 'Calcaneal tendon',
    latin: 'Tendo calcaneus',
    description:
      'The strongest tendon of the body. It joins both calf muscles to the heel bone; a tap on it starts the ankle reflex.',
    source: 'ditki.com, muscles of the leg',
    confidence: 'textbook',
  },
  {
    kind: 'fascia',
    id: 'plantar-fascia',
    name: 'Plantar fascia',
    term: 'Plantar aponeurosis',
    latin: 'Aponeurosis plantaris',
    description:
      'A tough sheet under the skin of the sole, from heel to toes. It ties the arch together, and tightens when the toes lift.',
    source: COMMON,
    confidence: 'common',
  },
  {
    kind: 'fascia',
    id: 'long-plantar-ligament',
    name: 'Long ligament of the sole',
    term: 'Long plantar ligament',
    latin: 'Ligamentum plantare longum',
    description:
      'From the heel bone forward to the cuboid and the bases of the outer metatarsals. It holds up the outer side of the arch.',
    source: COMMON,
    confidence: 'common',
  },
  {
    kind: 'fascia',
    id: 'plantar-calcaneonavicular-ligament',
    name: 'Spring ligament',
    term: 'Plantar calcaneonavicular (spring) ligament',
    latin: 'Ligamentum calcaneonaviculare plantare',
    description:
      'From the shelf of the heel bone to the navicular. The head of the talus rests on it, at the top of the arch.',
    source: COMMON,
    confidence: 'common',
  },
  {
    kind: 'retinaculum',
    id: 'superior-extensor-retinaculum',
    name: 'Upper strap over the ankle’s front',
    term: 'Superior extensor retinaculum',
    latin: 'Retinaculum musculorum extensorum superius',
    description:
      'A band above the ankle, from fibula to shin bone. It keeps the tendons that lift the foot from bowing forward.',
    source: RETINACULA,
    confidence: 'textbook',
  },
  {
    kind: 'retinaculum',
    id: 'inferior-extensor-retinaculum',
    name: 'Lower strap over the ankle’s front',
    term: 'Inferior extensor retinaculum',
    latin: 'Retinaculum musculorum extensorum inferius',
    description:
      'A Y on its side: its stem comes from the heel bone, one limb goes to the inner ankle knob, one to the inner edge of the sole.',
    source: RETINACULA,
    confidence: 'textbook',
  },
  {
    kind: 'retinaculum',
    id: 'flexor-retinaculum',
    name: 'Strap behind the inner ankle knob',
    term: 'Flexor retinaculum of the foot',
    latin: 'Retinaculum musculorum flexorum pedis',
    description:
      'From inner ankle knob to heel. Below it, in the tarsal tunnel, tendons, vessels and the tibial nerve pass to the sole.',
    source: RETINACULA,
    confidence: 'textbook',
  },
  {
    kind: 'retinaculum',
    id: 'superior-fibular-retinaculum',
    name: 'Upper strap behind the outer ankle knob',
    term: 'Superior fibular (peroneal) retinaculum',
    latin: 'Retinaculum musculorum fibularium superius',
    description:
      'From the outer ankle knob to the heel bone. It keeps the two fibular tendons behind that knob.',
    source: RETINACULA,
    confidence: 'textbook',
  },
  {
    kind: 'retinaculum',
    id: 'inferior-fibular-retinaculum',
    name: 'Lower strap on the heel’s outer side',
    term: 'Inferior fibular (peroneal) retinaculum',
    latin: 'Retinaculum musculorum fibularium inferius',
    description:
      'Holds the two fibular tendons against the outer side of the heel bone, each in a sheath of its own.',
    source: RETINACULA,
    confidence: 'textbook',
  },
];
