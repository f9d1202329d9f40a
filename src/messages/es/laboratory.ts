import type { Catalogue } from '../en/index.ts';

export const laboratory: Catalogue['laboratory'] = {
  title: 'El laboratorio',
  summary:
    'El modelo completo de un pie que tiembla: todos los mandos y todas las vistas, para cambiar, medir, grabar y compartir.',
  lead: 'El modelo completo, con todos los mandos. Cambia una cosa y todas las vistas la siguen.',
  startFrom: 'Empezar desde',
  views: 'Vistas',
  viewsToShow: 'Vistas que mostrar',
  moreViews: 'Más vistas',
  nothingShown: 'No hay ninguna vista elegida. Elige una arriba, en «Vistas».',
  controls: 'Mandos',
  moreBelow: 'Más mandos abajo ↓',
  run: 'Poner el laboratorio en marcha',
  groups: {
    mainReflex: 'Reflejo',
    mainMuscle: 'Músculo',
    mainFoot: 'Pie',
    mainBrain: 'Cerebro',
    joint: 'El pie y el tobillo',
    muscle: 'Los músculos',
    fibre: 'Sus fibras y tendones',
    units: 'Las unidades motoras',
    fatigue: 'Cómo se cansan las unidades',
    reflex: 'Los husos y el reflejo de estiramiento',
    circuits: 'Las otras vías de la médula',
    command: 'La orden',
    effort: 'Lo que deja el esfuerzo',
    central: 'El ritmo que viene del cerebro',
  },
};
