import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
const o=createObservation();
function run(title:string,p:any,cond:any,change:(m:any)=>void){const m=createModel({parameters:{...DEFAULT_PARAMETERS,...p},condition:cond,seed:1});
 for(let i=0;i<2000;i++)m.step();m.observe(o);const b=o.flexorForce,a=o.ankleAngle;change(m);let f=0,v=0,ac=0,an=0;for(let i=0;i<1000;i++){m.step();m.observe(o);f=Math.max(f,o.flexorForce);v=Math.max(v,Math.abs(o.ankleVelocity));ac=Math.max(ac,Math.abs(o.ankleAcceleration));an=Math.max(an,Math.abs(o.ankleAngle))}
 console.log(title,'before',b.toFixed(0),'N',a.toFixed(3),'rad; peak',f.toFixed(0),'N, of Fmax',(f/({...DEFAULT_PARAMETERS,...p}.flexorMaximumForce)).toFixed(2),'vel',v.toFixed(1),'acc',ac.toFixed(0),'angle',an.toFixed(2));}
run('default, nothing',{},'hold',()=>{});
run('default tendonStrain .05->.03',{},'hold',m=>m.setParameter('tendonStrain',.03));
run('effort .3 tendonStrain .1->.03',{effort:.3,tendonStrain:.1},'hold',m=>m.setParameter('tendonStrain',.03));
run('effort .3 tendonShape 3->5',{effort:.3},'hold',m=>m.setParameter('tendonShape',5));
run('effort .3 tendonShape 1->5',{effort:.3,tendonShape:1},'hold',m=>m.setParameter('tendonShape',5));
for(const n of ['flexorTendonLength','flexorOptimalLength','flexorMomentArm','flexorMaximumForce','forceLengthWidth','flexorBestAngle','kneeAngle','dorsiflexion'] as const){const P=(await import('#model/parameters.ts')).PARAMETERS[n];
 run('effort .3 '+n+' min->max',{effort:.3,[n]:P.minimum},'hold',m=>m.setParameter(n,P.maximum));
 run('effort .3 '+n+' max->min',{effort:.3,[n]:P.maximum},'hold',m=>m.setParameter(n,P.minimum));}
run('clonus hold->press',{...PRESETS.clonus.parameters},'hold',m=>m.setCondition('press'));
run('clonus hold->press K6000',{...PRESETS.clonus.parameters,pressStiffness:6000},'hold',m=>m.setCondition('press'));
run('gain 2 move30 -> press',{reflexGain:2,moveAngle:.52,moveTime:.5,movePause:20,effort:.1},'move',m=>m.setCondition('press'));
run('gain 2 move30 -> press',{reflexGain:2,moveAngle:.52,moveTime:.5,movePause:20,effort:.1,pressStiffness:6000},'move',m=>m.setCondition('press'));
run('move30 -> press',{moveAngle:.52,moveTime:.5,movePause:20,voluntaryGain:5,effort:.1,pressStiffness:6000},'move',m=>m.setCondition('press'));
run('hold->press',{effort:.1,pressStiffness:6000},'hold',m=>m.setCondition('press'));
