/** The names that a chapter may use, and the components they stand for. */
import ConditionChoice from '#views/condition-choice/ConditionChoice.astro';
import ConductionStudy from '#views/conduction-study/ConductionStudy.astro';
import Control from '#views/control/Control.astro';
import DoctorNote from '#views/doctor-note/DoctorNote.astro';
import Experiment from '#views/experiment/Experiment.astro';
import FatigueTimeline from '#views/fatigue-timeline/FatigueTimeline.astro';
import Foot from '#views/foot/Foot.astro';
import KindTable from '#views/kind-table/KindTable.astro';
import LookAlikes from '#views/look-alikes/LookAlikes.astro';
import LoopMap from '#views/loop-map/LoopMap.astro';
import LoopModes from '#views/loop-modes/LoopModes.astro';
import PhasePortrait from '#views/phase-portrait/PhasePortrait.astro';
import PlaceMarker from '#views/predict/PlaceMarker.astro';
import Predict from '#views/predict/Predict.astro';
import Sketch from '#views/predict/Sketch.astro';
import PresetChoice from '#views/preset-choice/PresetChoice.astro';
import Raster from '#views/raster/Raster.astro';
import Reading from '#views/reading/Reading.astro';
import Set from '#views/set/Set.astro';
import Spectrum from '#views/spectrum/Spectrum.astro';
import StabilityMap from '#views/stability-map/StabilityMap.astro';
import Trace from '#views/trace/Trace.astro';
import Value from '#views/value/Value.astro';
import WeightTest from '#views/weight-test/WeightTest.astro';
import Aside from './Aside.astro';
import Check from './Check.astro';
import Cite from './Cite.astro';
import Emergency from './Emergency.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import Part from './Part.astro';
import ReviewDates from './ReviewDates.astro';
import Step from './Step.astro';
import LabValues from './tables/LabValues.astro';
import MedicineTable from './tables/MedicineTable.astro';
import Term from './Term.astro';

export const mdxComponents = {
  Aside,
  Check,
  Cite,
  ConditionChoice,
  ConductionStudy,
  Control,
  DoctorNote,
  Emergency,
  Evidence,
  Experiment,
  FatigueTimeline,
  Figure,
  Foot,
  KindTable,
  LabValues,
  LookAlikes,
  LoopMap,
  LoopModes,
  MedicineTable,
  Part,
  PhasePortrait,
  PlaceMarker,
  Predict,
  PresetChoice,
  Raster,
  Reading,
  ReviewDates,
  Set,
  Sketch,
  Spectrum,
  StabilityMap,
  Step,
  Term,
  Trace,
  Value,
  WeightTest,
};
